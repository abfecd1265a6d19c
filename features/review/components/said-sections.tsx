import { getTranslations } from 'next-intl/server'
import { LANGUAGE_NAMES, type Locale } from '@/domain/locale'
import { formats } from '@/platform/words'
import { SaidTable } from '@/ui/desk/said-table'
import type { CasePage } from '../loaders'
import { directionOf } from './codes'

/** What the resident saw and said, in their words beside the desk's. The original binds. */
export async function SaidSections({ locale, page }: { readonly locale: Locale; readonly page: CasePage }) {
  const t = await getTranslations('review.said')
  const { row, said, consents } = page
  const shared = { lang: row.locale, dir: directionOf(row.locale), columns: { question: t('question'), original: <>{t('original')} <span lang={row.locale} dir={directionOf(row.locale)}>{LANGUAGE_NAMES[row.locale]}</span></>, staff: t('staff') } }
  const later = ([['answers', 'information-given'], ['objection', 'objected']] as const)
    .map(([name, kind]) => ({ caption: t(name), events: row.events.filter((event) => event.kind === kind && event.words) })).filter(({ events }) => events.length > 0)
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('title')}</h2>
      <p className="small mute">{row.locale === locale ? t('sameLanguage') : t('binding')}</p>
      {said.map((section, index) => (
        <div key={index}>
          <h3 className="small mt-3">{section.title}</h3>
          <SaidTable {...shared} caption={section.title} rows={section.rows.map((one) => ({ question: one.question, original: <>{one.asked ? <span className="mt">{one.asked}</span> : null}<Value ltr={one.ltr}>{one.original}</Value></>, staff: one.staff === null ? undefined : <Value ltr={one.ltr}>{one.staff}</Value> }))} />
        </div>
      ))}
      {consents.length > 0 ? (
        <>
          <h3 className="small mt-3">{t('consents')}</h3>
          <SaidTable {...shared} caption={t('consents')} rows={consents.map((one, index) => ({ question: t('consent', { number: index + 1 }), original: one.original, staff: one.staff ?? undefined }))} />
        </>
      ) : null}
      {later.map(({ caption, events }) => (
        <div key={caption}>
          <h3 className="small mt-3">{caption}</h3>
          <SaidTable {...shared} caption={caption} rows={events.map((one) => ({ question: formats(locale).instant(new Date(one.at)), original: one.words, staff: row.locale === locale ? undefined : t('notTranslated') }))} />
        </div>
      ))}
    </section>
  )
}

/** Numbers keep their direction; words take their own. */
const Value = ({ ltr, children }: { readonly ltr: boolean; readonly children: string }) => <bdi dir={ltr ? 'ltr' : 'auto'}>{children}</bdi>
