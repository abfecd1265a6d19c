import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Mailbox } from './mailbox'

const item = { id: 'a', at: new Date('2026-11-20T02:00:00Z'), template: 'received', subject: null, body: 'قُبل <الطلب>', locale: 'ar', read: false } as const

describe('the mailbox', () => {
  it('says in words which message is new, and keeps its text apart from the page', () => {
    const html = renderToStaticMarkup(<Mailbox locale="en" items={[item, { ...item, id: 'b', read: true }]} />)
    expect(html.match(/New/g)).toHaveLength(1)
    expect(html).toContain('<p lang="ar" dir="rtl"><bdi>قُبل &lt;الطلب&gt;</bdi></p>')
    expect(html).toContain('dateTime="2026-11-20T02:00:00.000Z"')
    expect(html).toContain('10:00')
  })

  it.each(['zh', 'ko', 'ar', 'en'] as const)('is never empty in %s', (locale) => {
    expect(renderToStaticMarkup(<Mailbox locale={locale} items={[]} />)).toMatch(/<h2 id="mailbox">[^<]+<\/h2><p>[^<]+<\/p>/)
  })
})
