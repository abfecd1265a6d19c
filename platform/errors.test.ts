import { describe, expect, it } from 'vitest'
import { expectOk, Fault, ok, refuse, type Result } from '@/platform/errors'

describe('results', () => {
  it('carry a value or a code', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 })
    expect(ok()).toEqual({ ok: true, value: undefined })
    expect(refuse('too-late')).toEqual({ ok: false, code: 'too-late' })
    expect(refuse('too-long', { limit: 30 })).toEqual({ ok: false, code: 'too-long', detail: { limit: 30 } })
  })

  it('narrow by ok', () => {
    const answer = (fine: boolean): Result<number, 'no'> => (fine ? ok(1) : refuse('no'))
    const bad = answer(false)
    expect(bad.ok ? '' : bad.code).toBe('no')
  })

  it('become a fault where a refusal makes no sense', () => {
    expect(expectOk(ok('a'), 'here')).toBe('a')
    expect(() => expectOk(refuse('gone'), 'here')).toThrow(new Fault('unexpected-refusal', 'here: unexpected refusal gone'))
  })
})
