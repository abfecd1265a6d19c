/** Words of the fictitious service, apart from it: they stand in for the messages while those are being loaded. */
import type { Locale } from '@/domain/locale'

const TEMPLATES = ['received', 'enrolled', 'information-requested', 'approved', 'refused', 'withdrawn', 'passed-on', 'objected', 're-examined']

/** Its words: each says in which language it was asked for. To be laid beside the messages with `vi.mock`. */
export function withFictitiousWords<T extends { readonly messages: Readonly<Record<Locale, object>> }>(module: T): T {
  const labels = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { label: name, options: { straight: 's', review: 'r', never: 'n', one: '1', two: '2', none: '0', H1: 'h' } }]))
  const fictitiousWords = (locale: string) => ({
    name: `${locale} service`, act: { wish: 'send' }, told: { title: 'told', text: 'told' }, consents: { true: { label: 'true' } },
    problems: { 'in-force': `${locale} in force`, never: `${locale} never` },
    steps: { wish: { fields: labels(['route', 'legs', 'institution', 'papers']) } },
    notices: Object.fromEntries(TEMPLATES.map((template) => [template, `${locale} ${template} {reference} {date}`])),
  })
  return { ...module, messages: Object.fromEntries(Object.entries(module.messages).map(([locale, nouns]) => [locale, { ...nouns, fictitious: fictitiousWords(locale) }])) }
}
