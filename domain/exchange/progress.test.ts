import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXCHANGE_KINDS, PARTIES } from './messages'
import { advance, isOver, type Progress, type Step } from './progress'
import { decideReceipt } from './receipt'

const walk = (...steps: readonly Step[]): Progress | null | string => {
  let progress: Progress | null = null
  for (const step of steps) {
    const next = advance(progress, step)
    if (!next.ok) return next.code
    progress = next.value
  }
  return progress
}
const letter: Step = { seq: 1, kind: 'contact-letter', writer: 'destination' }
const form = (seq: number): Step => ({ seq, kind: 'information-form', writer: 'origin' })
const thanks = (seq: number): Step => ({ seq, kind: 'acknowledgement', writer: 'destination' })
const no = (seq: number, writer: Step['writer']): Step => ({ seq, kind: 'rejection', writer })

describe('the order of an exchange', () => {
  it.each([
    ['opened by the place entered', [letter, form(2), thanks(3)]],
    ['opened by the place left', [form(1), thanks(2)]],
    ['the letter rejected', [letter, no(2, 'origin')]],
    ['the form rejected', [letter, form(2), no(3, 'destination')]],
    ['the first form rejected', [form(1), no(2, 'destination')]],
  ])('allows: %s', (_what, steps) => {
    const end = walk(...steps)
    expect(typeof end === 'object' && end !== null && isOver(end)).toBe(true)
  })

  it('allows nothing else: of all sequences of up to four messages exactly these five end', () => {
    const steps = (seq: number) => EXCHANGE_KINDS.flatMap((kind) => PARTIES.map((writer): Step => ({ seq, kind, writer })))
    let ended = 0
    const go = (progress: Progress | null, seq: number): void => {
      if (progress && isOver(progress)) ended++
      if (seq > 4) return
      for (const step of steps(seq)) {
        const next = advance(progress, step)
        if (next.ok) go(next.value, seq + 1)
      }
    }
    go(null, 1)
    expect(ended).toBe(5)
  })

  it('tells what comes too early from what can never come', () => {
    expect(walk(form(2))).toBe('out-of-order')
    expect(walk(letter, thanks(3))).toBe('out-of-order')
    expect(walk(letter, letter)).toBe('unexpected')
    expect(walk(letter, thanks(2))).toBe('unexpected')
    expect(walk(letter, no(2, 'destination'))).toBe('unexpected')
    expect(walk(thanks(1))).toBe('unexpected')
    expect(walk(form(1), thanks(2), form(3))).toBe('unexpected')
  })

  it('never moves back and never past its end', () => {
    fc.assert(fc.property(fc.array(fc.record({ seq: fc.integer({ min: 1, max: 5 }), kind: fc.constantFrom(...EXCHANGE_KINDS), writer: fc.constantFrom(...PARTIES) }), { maxLength: 30 }), (steps) => {
      let progress: Progress | null = null
      for (const step of steps) {
        const next = advance(progress, step)
        if (!next.ok) continue
        expect(next.value.seq).toBe((progress?.seq ?? 0) + 1)
        expect(progress !== null && isOver(progress)).toBe(false)
        progress = next.value
      }
    }))
  })
})

describe('a message that was answered', () => {
  it('is answered the same way again, also after the end', () => {
    const end = walk(form(1), thanks(2)) as Progress
    expect(decideReceipt({ sameContent: true, code: null }, end, form(1))).toEqual({ act: 'repeat', code: null })
    expect(decideReceipt({ sameContent: true, code: 'person-unknown' }, null, form(1))).toEqual({ act: 'repeat', code: 'person-unknown' })
    expect(decideReceipt({ sameContent: false, code: null }, end, form(1))).toEqual({ act: 'refuse', code: 'altered' })
    expect(decideReceipt(null, end, form(1))).toEqual({ act: 'refuse', code: 'unexpected' })
  })
})
