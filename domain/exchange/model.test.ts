/**
 * The protocol as a model: two bureaus, a line between them that loses, repeats and reorders, and both sides dying between any two steps.
 * What a bureau knows is what it wrote in one transaction; everything else is lost when it dies. The decisions are those of the portal.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExchangeKind, Party } from './messages'
import { advance, isOver, type Progress } from './progress'
import { decideReceipt } from './receipt'
import { isPassingCode } from './verdict'

interface Message { readonly id: string; readonly exchange: number; readonly seq: number; readonly kind: ExchangeKind; readonly writer: Party; readonly content: string }
interface Side {
  readonly party: Party
  readonly progress: Map<number, Progress>
  readonly taken: Map<string, { readonly content: string; readonly code: string | null }>
  readonly outbox: Map<string, Message>
  readonly effects: string[]
}
type InFlight = { readonly to: Party; readonly message: Message } | { readonly to: Party; readonly answerTo: string; readonly code: string | null }
type Reject = (message: Message) => boolean

const side = (party: Party): Side => ({ party, progress: new Map(), taken: new Map(), outbox: new Map(), effects: [] })

function write(self: Side, exchange: number, kind: ExchangeKind): void {
  const before = self.progress.get(exchange) ?? null
  const next = advance(before, { seq: (before?.seq ?? 0) + 1, kind, writer: self.party })
  if (!next.ok) throw new Error(next.code)
  self.progress.set(exchange, next.value)
  const id = `${exchange}.${next.value.seq}`
  self.outbox.set(id, { id, exchange, seq: next.value.seq, kind, writer: self.party, content: `${id} ${kind}` })
}

/** The transaction of a message: record, effect and the next message, all or nothing. `dies` is a crash before it commits. */
function take(self: Side, message: Message, rejects: Reject, dies: boolean): string | null | 'dead' {
  const known = self.taken.get(message.id)
  const receipt = decideReceipt(known ? { sameContent: known.content === message.content, code: known.code } : null, self.progress.get(message.exchange) ?? null, message)
  if (receipt.act === 'repeat') return receipt.code
  if (receipt.act === 'refuse') return receipt.code
  if (dies) return 'dead'
  self.taken.set(message.id, { content: message.content, code: null })
  self.progress.set(message.exchange, receipt.progress)
  self.effects.push(message.id)
  if (!isOver(receipt.progress)) write(self, message.exchange, rejects(message) ? 'rejection' : message.kind === 'contact-letter' ? 'information-form' : 'acknowledgement')
  return null
}

const fates = fc.record({
  openers: fc.array(fc.constantFrom<Party>('origin', 'destination'), { minLength: 1, maxLength: 8 }),
  rejected: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  chaos: fc.array(fc.record({
    act: fc.constantFrom('send', 'send', 'deliver', 'deliver', 'deliver', 'drop', 'repeat', 'die-in-transaction', 'die-before-answer'),
    of: fc.constantFrom<Party>('origin', 'destination'), pick: fc.nat(1000),
  }), { maxLength: 300 }),
})

describe('two bureaus over a bad line', () => {
  it('have each effect exactly once, whatever the line does and whenever they die', () => {
    fc.assert(fc.property(fates, ({ openers, rejected, chaos }) => {
      const sides = { origin: side('origin'), destination: side('destination') }
      const rejects: Reject = (message) => message.seq < 3 && rejected[(message.exchange * 2 + message.seq) % rejected.length] === true
      openers.forEach((party, exchange) => write(sides[party], exchange, party === 'destination' ? 'contact-letter' : 'information-form'))
      const line: InFlight[] = []

      const step = (act: string, of: Party, pick: number): void => {
        if (act === 'send') {
          const waiting = [...sides[of].outbox.values()]
          const message = waiting[pick % Math.max(1, waiting.length)]
          if (message) line.push({ to: of === 'origin' ? 'destination' : 'origin', message })
          return
        }
        const at = pick % Math.max(1, line.length)
        const one = line[at]
        if (!one) return
        if (act !== 'repeat') line.splice(at, 1)
        if (act === 'drop') return
        const self = sides[one.to]
        if ('answerTo' in one) {
          // An answer that comes again, or late, finds nothing waiting.
          if (one.code === null || !isPassingCode(one.code)) {
            expect(one.code, 'nobody honest is refused for good').toBeNull()
            self.outbox.delete(one.answerTo)
          }
          return
        }
        const code = take(self, one.message, rejects, act === 'die-in-transaction')
        if (code !== 'dead' && act !== 'die-before-answer') line.push({ to: one.message.writer, answerTo: one.message.id, code })
      }

      for (const { act, of, pick } of chaos) step(act, of, pick)
      // The line recovers: attempts go on, in any order, until nothing waits. Each round ends at least one message.
      for (let round = 0; round < 100 && (sides.origin.outbox.size > 0 || sides.destination.outbox.size > 0); round++) {
        for (const of of ['origin', 'destination'] as const) for (let i = 0; i < sides[of].outbox.size; i++) step('send', of, i)
        while (line.length > 0) step('deliver', 'origin', round)
      }

      expect([sides.origin.outbox.size, sides.destination.outbox.size]).toEqual([0, 0])
      const all = [...sides.origin.effects, ...sides.destination.effects]
      expect(new Set(all).size).toBe(all.length)
      openers.forEach((party, exchange) => {
        const [a, b] = [sides.origin.progress.get(exchange), sides.destination.progress.get(exchange)]
        expect(a).toEqual(b)
        expect(a && isOver(a)).toBe(true)
        // Every message of the exchange took effect at the other side: none is half.
        expect(all.filter((id) => id.startsWith(`${exchange}.`)).length).toBe(a?.seq)
        expect(party).toBeDefined()
      })
    }), { numRuns: 300 })
  })
})
