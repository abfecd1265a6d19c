import { describe, expect, it } from 'vitest'
import { routeTable } from './route'

const table = (...patterns: string[]) => routeTable(patterns.map((pattern) => ({ pattern, entry: pattern })))
const find = (match: ReturnType<typeof table>, path: string) => {
  const found = match(path.slice(1).split('/'))
  return found && [found.entry, { ...found.params }]
}

describe('the route table', () => {
  const match = table('/:locale/:service/:step', '/:locale/desk/session', '/:locale/:service/answers/:step', '/api/payment/callback', '/:locale')

  it('binds segments, and lets words win over parameters', () => {
    expect(find(match, '/ko/enrollment/answers/who')).toEqual(['/:locale/:service/answers/:step', { locale: 'ko', service: 'enrollment', step: 'who' }])
    expect(find(match, '/zh/desk/session')).toEqual(['/:locale/desk/session', { locale: 'zh' }])
    expect(find(match, '/zh/desk/other')).toEqual(['/:locale/:service/:step', { locale: 'zh', service: 'desk', step: 'other' }])
    expect(find(match, '/api/payment/callback')).toEqual(['/api/payment/callback', {}])
  })

  it.each(['/xx/enrollment/answers/who', '/ZH', '/zh/a', '/zh/a/b/c', '/zh//session', '/__proto__'])('does not know %s', (path) => {
    expect(find(match, path)).toBeNull()
  })

  it('refuses two routes for the same paths, and malformed ones', () => {
    expect(() => table('/:locale/:a/x', '/:locale/:b/x')).toThrow('same paths')
    for (const pattern of ['zh', '/', '/a//b', '/:Locale', '/a?b']) expect(() => table(pattern)).toThrow('route')
  })

  it('keeps params free of inherited names', () => {
    expect(match(['zh'])?.params['constructor']).toBeUndefined()
  })
})
