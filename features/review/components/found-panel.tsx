import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { formats } from '@/platform/words'
import { CompareTable } from '@/ui/desk/compare-table'
import type { CasePage } from '../loaders'
import { codeInWords, divisionInWords } from './codes'
import type { ComparedField, Comparison } from './compare'

/** Digits and stars: left to right in every language. */
const isNumber = (field: ComparedField): boolean => field === 'document' || field === 'birthDate'

/** Why a person has to look at this case, and every other record beside it, field by field. */
export async function FoundPanel({ locale, page }: { readonly locale: Locale; readonly page: CasePage }) {
  const t = await getTranslations('review.found')
  const { row } = page
  const waiting = new Set(row.subjects.filter((subject) => subject.outcome === 'pending').map((subject) => subject.item))
  // While people wait for a decision, only what concerns them; afterwards everything.
  const comparisons = page.comparisons.filter((one) => waiting.size === 0 || waiting.has(one.item))
  const reason = (code: string) => codeInWords(locale, row.service, 'reasons', code)
  const several = row.subjects.length > 1
  if (row.reasons.length === 0 && comparisons.length === 0) return null
  return (
    <section className="found" aria-labelledby="found">
      <h2 id="found">{row.reasons.length > 0 ? t('title', { reasons: row.reasons.map(reason).join(t('comma')) }) : t('titleNone')}</h2>
      {several ? (
        <ul role="list" className="small">{row.subjects.map((subject) => <li key={subject.item}>{t('person', { item: subject.item })} {t(`outcomes.${subject.outcome}`)}{subject.reasons.length > 0 ? ` · ${subject.reasons.map(reason).join(t('comma'))}` : ''}</li>)}</ul>
      ) : null}
      {comparisons.length === 0 ? <p className="small">{t('nothing')}</p> : null}
      {comparisons.map((comparison, index) => <Beside key={index} locale={locale} service={row.service} comparison={comparison} several={several} />)}
    </section>
  )
}

async function Beside({ locale, service, comparison, several }: { readonly locale: Locale; readonly service: string; readonly comparison: Comparison; readonly several: boolean }) {
  const t = await getTranslations('review.found')
  const { match, item, rows } = comparison
  const reference = match.within ? match.reference : null
  const caption = t(`kinds.${match.kind}`)
  const inWords = (field: ComparedField, value: string | null): string => {
    if (value === null) return '—'
    if (field === 'division') return divisionInWords(locale, value)
    if (field === 'sex') return t(`sexes.${value}`)
    if (field === 'scheme') return codeInWords(locale, service, 'schemes', value)
    if (field === 'paid') return formats(locale).date(value)
    if (field === 'state') return t.has(`recordStates.${match.kind}.${value}`) ? t(`recordStates.${match.kind}.${value}`) : value
    return value
  }
  return (
    <>
      <h3 className="small mt-3">
        {several ? `${t('person', { item })} ` : ''}{caption}
        {reference ? <> · <a href={`/${locale}/desk/case/${reference}`}><bdi dir="ltr">{formatReference(reference)}</bdi></a></> : null}
      </h3>
      {match.within ? null : <p className="small mute">{t('outside')}</p>}
      <CompareTable
        caption={caption} columns={{ field: t('columns.field'), here: t('columns.here'), there: t('columns.there') }} words={{ same: t('same'), different: t('different') }}
        rows={rows.map((one) => ({ term: t(`fields.${one.field}`), here: <bdi dir={isNumber(one.field) ? 'ltr' : 'auto'}>{inWords(one.field, one.here)}</bdi>, there: <bdi dir={isNumber(one.field) ? 'ltr' : 'auto'}>{inWords(one.field, one.there)}</bdi>, same: one.same }))}
      />
    </>
  )
}
