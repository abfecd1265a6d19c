import { z } from 'zod'
import { westernDigits } from '@/domain/identity-document/clean'
import type { FieldDefinition, Option } from './definition'

type Extra<Facts> = Partial<Omit<FieldDefinition<Facts>, 'name' | 'control' | 'schema'>>

/** Control characters, zero-width characters and bidirectional overrides: never part of an honest answer, and able to disguise one. */
const INVISIBLE = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/** Text as it is kept: NFC, without invisible characters, single spaces. Line breaks survive only when `lines` is set. */
export function tidy(raw: string, lines = false): string {
  const parts = lines ? raw.replaceAll('\r\n', '\n').split('\n') : [raw.replaceAll(/[\r\n\t]/g, ' ')]
  return parts
    .map((part) => part.replace(INVISIBLE, '').normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .trim()
}

/** Free text of at most `max` characters (code points), at least one. Codes: empty, too-long. */
export function freeText<Facts>(name: string, max: number, extra: Extra<Facts> & { readonly lines?: boolean } = {}): FieldDefinition<Facts> {
  const { lines = false, ...rest } = extra
  return {
    name,
    control: lines ? 'textarea' : 'text',
    schema: z
      .string()
      .transform((raw) => tidy(raw, lines))
      .pipe(z.string().min(1, 'empty').refine((value) => [...value].length <= max, 'too-long')),
    ...rest,
  }
}

/** One choice among options; the engine refuses values that were not offered with code `choice`. */
export function choice<Facts>(name: string, options: FieldDefinition<Facts>['options'] & {}, extra: Extra<Facts> & { readonly select?: boolean } = {}): FieldDefinition<Facts> {
  const { select = false, ...rest } = extra
  return { name, control: select ? 'select' : 'radio', schema: z.string().max(64, 'choice'), options, ...rest }
}

/** Fixed options by value; their words come from the messages of the service. */
export function fixed(...values: readonly string[]): () => readonly Option[] {
  const options = values.map((value) => ({ value }))
  return () => options
}

/** A field checked by a rule of its own, which returns the canonical value or a code. */
export function ruled<Facts>(
  name: string,
  control: FieldDefinition<Facts>['control'],
  rule: (raw: string) => { readonly ok: true; readonly value: string } | { readonly ok: false; readonly code: string },
  extra: Extra<Facts> = {},
): FieldDefinition<Facts> {
  const schema = z.string().transform((raw, context): string => {
    const result = rule(raw)
    if (result.ok) return result.value
    context.addIssue({ code: 'custom', message: result.code })
    return z.NEVER
  })
  return { name, control, schema, ...extra }
}

/** A calendar date typed as year, month and day, kept as YYYY-MM-DD. Codes: date. Arabic-Indic and full-width digits are understood. */
export function dateField<Facts>(name: string, extra: Extra<Facts> = {}): FieldDefinition<Facts> {
  return ruled(name, 'date', (raw) => {
    const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(westernDigits(raw.normalize('NFKC')).replaceAll(' ', ''))
    if (!match) return { ok: false, code: 'date' }
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const days = [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    if (days === undefined || day < 1 || day > days || year < 1800) return { ok: false, code: 'date' }
    return { ok: true, value: `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
  }, extra)
}

/** Most files one field takes: a long hospital record photographed page by page. */
export const FILES_LIMIT = 30

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Uploaded documents of one kind. The value is the list of their ids, joined with commas; the engine writes it, and proves that they belong to the draft. */
export function filesField<Facts>(name: string, extra: Extra<Facts> = {}): FieldDefinition<Facts> {
  return ruled(name, 'files', (raw) => {
    const ids = raw.split(',').map((id) => id.trim()).filter(Boolean)
    if (ids.some((id) => !UUID.test(id))) return { ok: false, code: 'files' }
    return ids.length > FILES_LIMIT ? { ok: false, code: 'files-too-many' } : { ok: true, value: [...new Set(ids)].join(',') }
  }, { private: 'text', ...extra })
}

/** Ids of the uploads that a value of `filesField` names. */
export const fileIds = (value: string | undefined): readonly string[] => (value ? value.split(',') : [])
