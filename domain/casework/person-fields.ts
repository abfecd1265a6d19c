import { checkDocument } from '@/domain/identity-document/check'
import { canonicalNumber, DOCUMENT_KINDS, documentNames, isDocumentKind, type DocumentKind } from '@/domain/identity-document/kinds'
import { isIsoDate } from '@/domain/calendar/dates'
import { checkName } from '@/domain/person/name'
import type { FieldDefinition, Option, Problem, Values } from './definition'
import { ruled } from './fields'

/** Everyday documents first: the screen folds the rest away. */
const EVERYDAY: readonly DocumentKind[] = ['resident-id', 'birth-certificate', 'residence-permit-cn']

/** Kinds of document as options, in the order given; all of them with the everyday ones first. */
export const documentOptions = (kinds: readonly DocumentKind[] = [...EVERYDAY, ...DOCUMENT_KINDS.filter((kind) => !EVERYDAY.includes(kind))]): readonly Option[] =>
  kinds.map((kind) => ({ value: kind, names: documentNames(kind) }))

export const nameField = <Facts>(name = 'name'): FieldDefinition<Facts> => ruled<Facts>(name, 'name', checkName, { private: 'name', autocomplete: 'off' })

export const numberField = <Facts>(name = 'number'): FieldDefinition<Facts> => ({
  ...ruled<Facts>(name, 'document-number', (raw) => ({ ok: true, value: raw.trim() })),
  private: 'document',
  direction: 'ltr',
  autocomplete: 'off',
})

/** Checks a document number against its kind on a day; problems name the field. */
export function documentProblems(kind: string | undefined, number: string | undefined, today: string): readonly Problem[] {
  if (!kind || !number || !isDocumentKind(kind)) return []
  const result = checkDocument(kind, number, today)
  if (result.ok) return []
  return [{ field: 'number', code: `document-${result.code}`, ...(result.detail === undefined ? {} : { detail: { detail: result.detail } }) }]
}

/** Keeps the cleaned number instead of what was typed. Only called for numbers that passed. */
export function cleanNumber(kind: string, number: string, today: string): string {
  if (!isDocumentKind(kind)) return number
  const result = checkDocument(kind, number, today)
  return result.ok ? result.value : number
}

/** A document number however it was typed, for comparing. */
export const spelled = ({ kind = '', number = '' }: Values, today: string): string => (isDocumentKind(kind) ? canonicalNumber(kind, cleanNumber(kind, number, today)) : number)

/** Birth date and sex of a person: from the number where it carries them, else from the answers. Never asked twice. */
export function particularsOf(person: Values | undefined, birth: Values | undefined, today: string): { birthDate: string | null; sex: 'female' | 'male' | null } {
  const kind = person?.['kind']
  const result = kind && isDocumentKind(kind) ? checkDocument(kind, person?.['number'] ?? '', today) : null
  const read = result?.ok ? result : null
  const sex = read?.sex ?? birth?.['sex']
  const answered = birth?.['date']
  return { birthDate: read?.birthDate ?? (answered !== undefined && isIsoDate(answered) ? answered : null), sex: sex === 'female' || sex === 'male' ? sex : null }
}
