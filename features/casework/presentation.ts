import { splitKey, type Answers, type Problem, type StepKey } from '@/domain/casework/definition'
import { fileIds } from '@/domain/casework/fields'
import { documentNames, isDocumentKind } from '@/domain/identity-document/kinds'
import { maskDocument } from '@/domain/identity-document/mask'
import type { Locale } from '@/domain/locale'
import { maskName } from '@/domain/person/name'
import { formatReference } from '@/domain/reference'
import { maskPhone } from '@/domain/person/phone'
import { formats, words, type Words, type WordValues } from '@/platform/words'
import type { PresentedSection } from './data'
import type { FieldView, ServiceDay } from './service'

const asked = new Map<string, Words>()

/** Words of a service's questions: its own, and where it has none, those that services share (`casework`). */
export function questionWords(service: string, locale: Locale): Words {
  const known = asked.get(`${locale}/${service}`)
  if (known) return known
  const [own, shared] = [words(locale, service), words(locale, 'casework')]
  const made = Object.assign((key: string, values?: WordValues) => (own.has(key) || !shared.has(key) ? own(key, values) : shared(key, values)), {
    has: (key: string) => own.has(key) || shared.has(key),
  })
  asked.set(`${locale}/${service}`, made)
  return made
}

/** Reasons for a look that leave open whose application it is. */
const IDENTITY_OPEN: readonly string[] = ['name-differs', 'not-on-roster']
/** Reasons that rest on what was said, or on the service itself, and on nothing that is on file. One that is not here counts as on file. */
const SAID: readonly string[] = [
  'agent', 'foreign-document', 'document-warning', 'newborn-not-registered', 'late-enrollment', 'after-discharge', 'two-offices', 'evidence-to-judge', 'drug-to-judge', 'papers-later',
  'by-exchange', 'retired', 'still-covered', 'not-joined', 'wrong-year', 'same-province', 'overlap',
]

/**
 * The reasons for a look that the applicant is told. While it is open whose application it is, nothing is told of what is on file: cover,
 * other applications and birth dates are not for somebody who has the number and not the name. The desk sees every reason.
 */
export function toldReasons(reasons: readonly string[]): readonly string[] {
  const open = reasons.some((reason) => IDENTITY_OPEN.includes(reason))
  return reasons.filter((reason) => reason !== '' && (!open || IDENTITY_OPEN.includes(reason) || SAID.includes(reason)))
}

/** What a field is called: by the domain's data, or by its words. */
export const fieldLabel = (service: string, key: StepKey, field: Pick<FieldView, 'name' | 'names'>, locale: Locale): string =>
  field.names?.[locale] ?? questionWords(service, locale)(`steps.${splitKey(key).id}.fields.${field.name}.label`)

/** Value of an answer in the words of a language: an option's words, a date, a masked number, or what was typed. */
export function valueInWords(service: string, key: StepKey, field: FieldView, value: string, locale: Locale, masked: boolean): string {
  const t = questionWords(service, locale)
  if (field.control === 'date') return formats(locale).date(value)
  if (field.options) {
    const option = field.options.find((one) => one.value === value)
    return option ? optionInWords(service, key, field.name, option, locale) : value
  }
  if (field.control === 'files') return words(locale, 'casework')('fields.files', { count: fileIds(value).length })
  if (field.control === 'checkbox') return t(`steps.${splitKey(key).id}.fields.${field.name}.options.${value}`)
  return masked ? maskedValue(value, field.private) : value
}

/** A private value as screens show it: numbers and names masked, other words as they are. */
export function maskedValue(value: string, kind: FieldView['private']): string {
  if (kind === 'document') return maskDocument(value)
  if (kind === 'phone') return maskPhone(value)
  return kind === 'name' ? maskName(value) : value
}

/** Words of one option: its ready name, its message, or the message for years and counts. */
export function optionInWords(service: string, key: StepKey, field: string, option: { readonly value: string; readonly names?: Readonly<Record<Locale, string>> }, locale: Locale): string {
  if (option.names) return option.names[locale]
  const t = questionWords(service, locale)
  const base = `steps.${splitKey(key).id}.fields.${field}.options`
  if (t.has(`${base}.${option.value}`)) return t(`${base}.${option.value}`)
  // Years must not be grouped as numbers ("2,027"), so they travel as text.
  if (/^\d{4}$/.test(option.value)) return t(`${base}.year`, { year: option.value })
  if (/^\d+$/.test(option.value)) return t(`${base}.count`, { count: Number(option.value) })
  return option.value
}

/** Arguments that questions about one of several people share. */
export function personArguments(day: ServiceDay, answers: Answers, key: StepKey, keys: readonly StepKey[] = day.walk(answers).keys): { readonly item: number; readonly named: 'yes' | 'no'; readonly name: string; readonly count: number } {
  const { item } = splitKey(key)
  const subjects = day.subjects(answers)
  const name = subjects.find((subject) => subject.item === item)?.name ?? ''
  return { item: Math.max(item, 1), named: name ? 'yes' : 'no', name, count: Math.max(1, ...keys.map((one) => splitKey(one).item)) }
}

/** All answers of a road as sections of term and value, in one language: for the check page, the receipt, the desk, and to be kept. */
export function presentAnswers(service: string, day: ServiceDay, answers: Answers, locale: Locale, masked = false): readonly PresentedSection[] {
  const t = questionWords(service, locale)
  const sections: { title: string; rows: { key: string; term: string; value: string; private: FieldView['private'] }[] }[] = []
  const at = new Map<string, number>()
  const { keys } = day.walk(answers)
  for (const key of keys) {
    const step = day.step(key)
    const values = answers[key]
    if (!step || !values || step.fields.length === 0) continue
    const { item } = splitKey(key)
    const sectionKey = `${step.section}.${item}`
    let index = at.get(sectionKey)
    if (index === undefined) {
      index = sections.length
      at.set(sectionKey, index)
      const person = personArguments(day, answers, key, keys)
      sections.push({ title: t(`sections.${step.section}`, item > 0 ? { ...person, name: masked ? maskName(person.name) : person.name } : {}), rows: [] })
    }
    for (const field of day.fields(key, answers)) {
      const value = values[field.name]
      if (value === undefined) continue
      sections[index]?.rows.push({
        key: `${key}/${field.name}`,
        term: fieldLabel(service, key, field, locale),
        value: valueInWords(service, key, field, value, locale, masked),
        private: field.control === 'files' ? null : field.private, // how many there are
      })
    }
  }
  return sections
}

/** What is wrong with a field and what to do, in the person's language: the sentence of the field, of the service, then of casework. */
export function problemInWords(service: string, key: StepKey, problem: Problem, locale: Locale): string {
  const t = questionWords(service, locale)
  const other = problem.detail?.['detail']
  // A number that looks like another document names that document, not its code.
  const detail = typeof other === 'string' && isDocumentKind(other) ? { ...problem.detail, detail: documentNames(other)[locale] } : { ...problem.detail }
  const sentence = [`steps.${splitKey(key).id}.fields.${problem.field}.problems.${problem.code}`, `problems.${problem.code}`].find((candidate) => t.has(candidate))
  return t(sentence ?? 'problems.invalid', detail)
}

/** Title of a question for the browser's tab, without names or numbers. */
export function stepTitle(service: string, key: StepKey, locale: Locale): string {
  const t = questionWords(service, locale)
  const title = `steps.${splitKey(key).id}.title`
  return t.has(title) ? `${t(title, { named: 'no', name: '', item: Math.max(1, splitKey(key).item), count: 1 })} — ${t('name')}` : t('name')
}

/** Sentences of the generic pages, which a service may say in its own way: under `casework` in its own words. */
export function engineWords(service: string, locale: Locale): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  const [own, general] = [words(locale, service), words(locale, 'casework')]
  return (key, values) => (own.has(`casework.${key}`) ? own(`casework.${key}`, values) : general(key, values))
}

/** Name of a service. */
export const serviceName = (service: string, locale: Locale): string => words(locale, service)('name')

/** How a service is offered on the home page. */
export const serviceCard = (service: string, locale: Locale) => ({ id: service, href: `/${locale}/${service}`, name: serviceName(service, locale), summary: words(locale, service)('summary') })

/** Text of a message to a person: reference, date and amount, never a name or number. */
export function messageBody(service: string, template: string, locale: Locale, values: { readonly reference: string; readonly date: string | null; readonly amountFen: number }): string {
  const f = formats(locale)
  return words(locale, service)(`notices.${template}`, {
    reference: formatReference(values.reference),
    date: values.date ? f.date(values.date) : '—',
    amount: f.yuan(values.amountFen),
  })
}
