import { z } from 'zod'
import { isIsoDate } from '@/domain/calendar/dates'
import { DOCUMENT_KINDS } from '@/domain/identity-document/kinds'

/** The two offices of a transfer: `origin` is the place left, `destination` the place entered. */
export const PARTIES = ['origin', 'destination'] as const
export type Party = (typeof PARTIES)[number]

export const otherParty = (party: Party): Party => (party === 'origin' ? 'destination' : 'origin')

export const EXCHANGE_KINDS = ['contact-letter', 'information-form', 'acknowledgement', 'rejection'] as const
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number]

/** Who may write a kind; either may reject what it was sent. */
export const WRITER: Readonly<Record<ExchangeKind, Party | 'either'>> = {
  'contact-letter': 'destination', 'information-form': 'origin', acknowledgement: 'destination', rejection: 'either',
}

/** Characters of a short text that people wrote: a name, an office. */
const words = (longest: number) => z.string().min(1).max(longest).refine((value) => !/[\p{Cc}\p{Cs}]/u.test(value) && value.trim() === value, 'characters')
const day = z.string().refine(isIsoDate, 'day')
const month = z.string().refine((value) => isIsoDate(`${value}-01`), 'month')
const scheme = z.enum(['resident', 'employee'])
/** A code of the other side's own list: a word for programs, which the desk shows as it is when it knows no sentence for it. */
const code = z.string().regex(/^[a-z][a-z0-9-]{1,47}$/)

const person = z.strictObject({ documentKind: z.enum(DOCUMENT_KINDS), documentNumber: words(40), name: words(120) })

/** Months of cover under one scheme. Whether periods overlap is a question of the transfer, not of its envelope. */
const period = z
  .strictObject({ from: month, to: month, scheme, months: z.int().min(1).max(1200) })
  .refine((value) => value.from <= value.to, 'order')

/** What each kind says. Members that are not here are refused: what one side means the other would lose. */
export const bodySchemas = {
  'contact-letter': z.strictObject({ person, scheme, destination: z.strictObject({ division: z.string().regex(/^\d{6}(\d{3,6})?$/), office: words(200) }), appliedOn: day }),
  'information-form': z.strictObject({
    person, scheme, periods: z.array(period).max(240),
    /** Balance of the personal account in fen; null where the scheme has none or it stays. */
    accountFen: z.int().min(0).nullable(),
    /** Last day of benefits at the place left; null where cover has ended. */
    benefitUntil: day.nullable(),
    originOffice: words(200),
  }),
  acknowledgement: z.strictObject({ acceptedOn: day }),
  rejection: z.strictObject({ code, words: words(500).optional() }),
} as const

export type ContactLetter = z.output<(typeof bodySchemas)['contact-letter']>
export type InformationForm = z.output<(typeof bodySchemas)['information-form']>
export type Acknowledgement = z.output<(typeof bodySchemas)['acknowledgement']>
export type Rejection = z.output<(typeof bodySchemas)['rejection']>

/** A message without its way: a kind and what it says. */
export type ExchangeContent =
  | { readonly kind: 'contact-letter'; readonly body: ContactLetter }
  | { readonly kind: 'information-form'; readonly body: InformationForm }
  | { readonly kind: 'acknowledgement'; readonly body: Acknowledgement }
  | { readonly kind: 'rejection'; readonly body: Rejection }

/** Reads the content of a message; null when the body does not fit its kind. */
export function readContent(kind: ExchangeKind, body: unknown): ExchangeContent | null {
  switch (kind) {
    case 'contact-letter': return read('contact-letter', bodySchemas['contact-letter'].safeParse(body))
    case 'information-form': return read('information-form', bodySchemas['information-form'].safeParse(body))
    case 'acknowledgement': return read('acknowledgement', bodySchemas.acknowledgement.safeParse(body))
    case 'rejection': return read('rejection', bodySchemas.rejection.safeParse(body))
  }
}

const read = <K extends ExchangeKind, B>(kind: K, parsed: z.ZodSafeParseResult<B>): { readonly kind: K; readonly body: B } | null =>
  parsed.success ? { kind, body: parsed.data } : null
