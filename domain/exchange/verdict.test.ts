import { describe, expect, it } from 'vitest'
import { answerText, isCode, isPassingCode, LINE_CODES, readAnswer, statusOf, verdictOf, waitAfter, type Answer } from './verdict'

const sent = { from: '500000', to: '510000', message: '0193481b-6c00-7000-8000-000000000001', request: 'a'.repeat(43) }
const answer: Answer = { protocol: 1, from: '510000', to: '500000', message: sent.message, request: sent.request, outcome: 'accepted', code: null, repeated: false, at: '2026-11-20T01:00:00.000Z' }

describe('an answer', () => {
  it('survives its way, in one spelling', () => {
    expect(readAnswer(answerText(answer))).toEqual(answer)
    expect(readAnswer(JSON.stringify(answer))).toBeNull()
    expect(readAnswer('')).toBeNull()
  })

  it('counts for the bytes it answers and no others', () => {
    expect(verdictOf(answer, sent)).toEqual({ outcome: 'accepted' })
    const others: Partial<Answer>[] = [
      { from: '520000' }, { to: '520000' }, { to: null }, { message: null }, { message: '0193481b-6c00-7000-8000-00000000000f' }, { request: 'b'.repeat(43) }, { code: 'altered' },
    ]
    for (const other of others) expect(verdictOf({ ...answer, ...other }, sent), JSON.stringify(other)).toEqual({ outcome: 'try-later', code: 'answer-not-ours' })
  })

  it('gives a message up only for a refusal that cannot pass', () => {
    const refused = (code: string, over: Partial<Answer> = {}) => verdictOf({ ...answer, outcome: 'refused', code, ...over }, sent)
    expect(refused('person-unknown')).toEqual({ outcome: 'refused', code: 'person-unknown' })
    expect(refused('altered').outcome).toBe('refused')
    for (const code of LINE_CODES.filter(isPassingCode)) expect(refused(code)).toEqual({ outcome: 'try-later', code })
    // Nobody knows which message garbage was: its refusal names none, and cannot end one.
    expect(refused('person-unknown', { message: null, to: null })).toEqual({ outcome: 'try-later', code: 'person-unknown' })
  })

  it('has a status of its kind', () => {
    expect([null, 'malformed', 'bad-signature', 'not-for-us', 'altered', 'expired', 'person-unknown'].map(statusOf)).toEqual([200, 400, 401, 403, 409, 422, 422])
    expect([...LINE_CODES].every(isCode)).toBe(true)
    expect(['', 'A', 'a b', 'x'.repeat(60)].some(isCode)).toBe(false)
  })
})

describe('the wait', () => {
  it('doubles up to five minutes, less up to a half', () => {
    expect([1, 2, 3, 4].map((n) => waitAfter(n, 0))).toEqual([1000, 2000, 4000, 8000])
    expect(waitAfter(1000, 0)).toBe(300_000)
    expect(waitAfter(3, 0.999)).toBeGreaterThanOrEqual(2000)
  })
})
