import { describe, expect, it } from 'vitest'
import { canonical } from './canonical'
import { envelopeFault, envelopeFor, envelopeText, GOOD_FOR_MS, letterText, readEnvelope, readLetter, SKEW_MS, type Letter } from './envelope'
import { readContent } from './messages'

const NOW = new Date('2026-11-20T01:00:00.000Z')
const after = (ms: number) => new Date(NOW.getTime() + ms)
const letter: Letter = {
  protocol: 1, id: '0193481b-6c00-7000-8000-000000000001', exchange: '0193481b-6c00-7000-8000-000000000002', from: '510000', to: '500000', seq: 1, kind: 'contact-letter', writer: 'destination',
  body: { person: { documentKind: 'resident-id', documentNumber: '509903198805140117', name: '周示安' }, scheme: 'resident', destination: { division: '510104', office: '示例经办机构' }, appliedOn: '2026-11-20' },
}
const envelope = envelopeFor(letter, 'a.b.c.d.e', NOW)

describe('an envelope', () => {
  it('survives its way', () => {
    expect(readEnvelope(envelopeText(envelope))).toEqual(envelope)
    expect(readLetter(letterText(letter), envelope)).toEqual(letter)
    expect(envelopeFault(envelope, '500000', NOW)).toBeNull()
  })

  it.each(Object.keys(envelope).filter((member) => !['issuedAt', 'expiresAt', 'letter', 'protocol'].includes(member)))('is refused when its %s is not that of the letter inside', (member) => {
    const other: Record<string, unknown> = {
      id: '0193481b-6c00-7000-8000-00000000000f', exchange: '0193481b-6c00-7000-8000-00000000000f', from: '520000', to: '520000', seq: 2, kind: 'information-form', writer: 'origin',
    }
    expect(other[member]).toBeDefined()
    const changed = readEnvelope(canonical({ ...envelope, [member]: other[member] }))
    expect(changed).not.toBeNull()
    expect(changed && readLetter(letterText(letter), changed)).toBeNull()
  })

  it.each([
    ['no JSON', '{'],
    ['another spelling', JSON.stringify(envelope, null, 1)],
    ['a doubled member', envelopeText(envelope).replace('{', '{"seq":2,')],
    ['a member too many', canonical({ ...envelope, more: 1 })],
    ['a member too few', canonical(Object.fromEntries(Object.entries(envelope).filter(([name]) => name !== 'seq')))],
    ['an id that is no UUIDv7', canonical({ ...envelope, id: '0193481b-6c00-4000-8000-000000000001' })],
    ['a place no exchange has', canonical({ ...envelope, seq: 0 })],
    ['an instant in another spelling', canonical({ ...envelope, issuedAt: '2026-11-20T09:00:00+08:00' })],
    ['half a character', envelopeText(envelope).replace('a.b.c.d.e', '\\ud800')],
  ])('is malformed with %s', (_what, text) => expect(readEnvelope(text)).toBeNull())

  it.each([
    ['half a character', '"\\ud800"'],
    ['nesting beyond the stack', '['.repeat(20_000) + ']'.repeat(20_000)],
  ])('holds no letter with %s in its body', (_what, body) => {
    const { body: _body, ...rest } = letter
    expect(readLetter(canonical({ ...rest, body: 0 }).replace('"body":0', `"body":${body}`), envelope)).toBeNull()
  })

  it('is good for its time and no longer, give or take the clocks', () => {
    expect(envelopeFault(envelope, '500000', after(GOOD_FOR_MS + SKEW_MS))).toBeNull()
    expect(envelopeFault(envelope, '500000', after(GOOD_FOR_MS + SKEW_MS + 1))).toBe('expired')
    expect(envelopeFault(envelope, '500000', after(-SKEW_MS))).toBeNull()
    expect(envelopeFault(envelope, '500000', after(-SKEW_MS - 1))).toBe('not-yet-valid')
    expect(envelopeFault({ ...envelope, expiresAt: after(61 * 60_000).toISOString() }, '500000', NOW)).toBe('malformed')
    expect(envelopeFault({ ...envelope, expiresAt: envelope.issuedAt }, '500000', NOW)).toBe('malformed')
  })

  it('is for one installation and one version', () => {
    expect(envelopeFault(envelope, '520000', NOW)).toBe('not-for-us')
    expect(envelopeFault({ ...envelope, from: '500000' }, '500000', NOW)).toBe('not-for-us')
    expect(envelopeFault({ ...envelope, protocol: 2 }, '500000', NOW)).toBe('unsupported-version')
  })
})

describe('a body', () => {
  it.each([
    ['a member too many', { ...(letter.body as object), more: 1 }],
    ['a day that does not exist', { ...(letter.body as object), appliedOn: '2026-02-30' }],
    ['an unknown document', { ...(letter.body as object), person: { documentKind: 'library-card', documentNumber: '1', name: 'x' } }],
    ['a name with a control character', { ...(letter.body as object), person: { documentKind: 'resident-id', documentNumber: '1', name: 'a\u0000' } }],
  ])('is refused with %s', (_what, body) => expect(readContent('contact-letter', body)).toBeNull())

  it('holds periods that run forward', () => {
    const form = { person: (letter.body as { person: unknown }).person, scheme: 'employee', accountFen: 123_45, benefitUntil: null, originOffice: '示例经办机构' }
    expect(readContent('information-form', { ...form, periods: [{ from: '2020-01', to: '2020-12', scheme: 'employee', months: 12 }] })?.kind).toBe('information-form')
    expect(readContent('information-form', { ...form, periods: [{ from: '2020-12', to: '2020-01', scheme: 'employee', months: 12 }] })).toBeNull()
    expect(readContent('information-form', { ...form, periods: [], accountFen: 0.5 })).toBeNull()
    expect(readContent('acknowledgement', form)).toBeNull()
  })
})
