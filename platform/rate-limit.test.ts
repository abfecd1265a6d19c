import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newKeyFileText, parseKeyFile, setKeyRing } from '@/platform/keys'
import { clearRates, rateLimits, returnRate, takeRate } from '@/platform/rate-limit'

beforeAll(() => setKeyRing(parseKeyFile(newKeyFileText())))
afterAll(() => setKeyRing(undefined))
beforeEach(clearRates)

const use = async (times: number, key = 'R1') => {
  for (let i = 0; i < times; i++) expect(await takeRate('tracking-reference', key)).toEqual({ ok: true })
}

describe('rate limits', () => {
  it('allow their points and then say how long to wait', async () => {
    await use(8)
    const answer = await takeRate('tracking-reference', 'R1')
    expect(answer.ok).toBe(false)
    if (!answer.ok) {
      expect(answer.retryAfterSeconds).toBeGreaterThan(890)
      expect(answer.retryAfterSeconds).toBeLessThanOrEqual(900)
    }
  })

  it('count each key and each limit apart', async () => {
    await use(8, 'R1')
    await use(8, 'R2')
    expect(await takeRate('tracking', 'R1')).toEqual({ ok: true })
  })

  it('give a point back', async () => {
    await use(8)
    await returnRate('tracking-reference', 'R1')
    await use(1)
    expect((await takeRate('tracking-reference', 'R1')).ok).toBe(false)
  })

  it('count a global limit over all callers', async () => {
    const answers = await Promise.all(Array.from({ length: rateLimits.callback.points + 5 }, (_, n) => takeRate('callback', `caller-${n}`)))
    expect(answers.filter((a) => !a.ok)).toHaveLength(5)
  })

  it('are generous by address and tight by reference', () => {
    const perMinute = (kind: string) => Object.values(rateLimits).flatMap(({ points, seconds, by }) => (by === kind ? [(points / seconds) * 60] : []))
    expect(Math.min(...perMinute('ip'))).toBeGreaterThanOrEqual(8)
    expect(Math.max(...perMinute('reference'))).toBeLessThan(1)
  })
})
