import { describe, expect, it } from 'vitest'
import { declarations, inspect } from './logical-css.mjs'

const css = (text) => inspect('app/styles/x.css', `@layer a { .box { ${text} } }`)
const markup = (text) => inspect('ui/x.tsx', `export const X = () => ${text}`)

describe('style sheets', () => {
  it.each([
    'margin-left: 1px', 'padding-right: 1px', 'border-left: 1px solid', 'border-right-color: red', 'left: 0', 'right: auto', 'text-align: left', 'float: right',
    'border-top-left-radius: 2px', 'scroll-margin-left: 3px', 'margin: 0 1px 0 2px', 'padding: 0 calc(1px + 2px) 0 var(--a, 3px)', 'inset: 0 auto 0 0', 'border-radius: 4px 0 0 4px',
    'direction: rtl', 'direction: ltr', 'background: none; background-position: left 4px center', 'background-image: linear-gradient(to right, red, blue)', 'transform-origin: right',
  ])('refuse %s', (text) => expect(css(text)).toHaveLength(1))
  it.each(['margin-inline-start: 1px', 'inset-inline-end: 0', 'text-align: start', 'margin: 0 1px 2px', 'inset: 0', 'margin: 0 auto 3px auto', 'border-radius: 4px 4px 0 0', 'top: 0', 'flex-direction: row', '/* left: 0 */ color: red', "content: 'left: 0;'", "background: url(data:image/svg+xml;left)"])(
    'take %s', (text) => expect(css(text)).toEqual([]))
  it('set a direction for the map, and say the line', () => {
    expect(inspect('app/styles/x.css', '.map { direction: ltr }\n.desk .map { direction: ltr; }')).toEqual([])
    expect(inspect('app/styles/x.css', '.a { color: red }\n\n.a,\n.b {\n  color: red;\n  left: 0;\n}')[0].line).toBe(6)
    expect(declarations('@media print { .a { left: 0 } }')).toMatchObject([{ property: 'left', selector: '.a' }])
  })
})

describe('markup', () => {
  it.each([
    '<p className="ml-2" />', '<p className="md:-mr-4 x" />', '<p className={`a text-left ${b}`} />', "<p className={classes('a', on && 'pl-1')} />", '<p className="rounded-tl-sm" />', '<p className="left-0" />',
    '<p style={{ marginLeft: 1 }} />', '<p style={{ left: 0 }} />', "<p style={{ textAlign: 'left' }} />", "<p style={{ direction: 'ltr' }} />", '<p {...{ style: { paddingRight: 2 } }} />',
  ])('refuses %s', (text) => expect(markup(text)).toHaveLength(1))
  it.each(['<p className="ms-2 text-start left" />', '<text textAnchor="left" />', "<p style={{ insetInlineStart: 0 }} />", "<p>{pick({ left: 1 }, 'ml-2')}</p>"])('takes %s', (text) => expect(markup(text)).toEqual([]))
})
