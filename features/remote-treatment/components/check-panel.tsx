import type { ReactNode } from 'react'
import type { Answers } from '@/domain/casework/definition'
import { readAsked } from '@/domain/remote-treatment/application'
import { isLongTerm } from '@/domain/remote-treatment/categories'
import { matterOf, temporaryMonths, type RemoteFacts } from '@/domain/remote-treatment/facts'
import { settlementOf } from '@/domain/remote-treatment/validity'
import type { Locale } from '@/domain/locale'
import { UNKNOWN } from '@/domain/policy/quote'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { SummaryList } from '@/ui/answers/summary-list'
import { periodIn } from '../presentation'
import { DestinationName } from './filing-facts'
import { RatioNote } from './ratio-note'
import { NotConfirmed, Sources } from './sources'

/** What the filing will give: where, how long, how it is settled, what may be reimbursed less; for a change and an end, what they do. */
export function checkPanel(answers: Answers, day: ServiceDay, locale: Locale): ReactNode {
  const { policy } = day.facts as RemoteFacts
  const t = words(locale, 'remote-treatment')
  const matter = matterOf(answers)
  if (matter === 'cancel') return <section className="panel"><h2>{t('check.title')}</h2><p>{t('check.cancel')}</p></section>
  const asked = readAsked(answers, day.today, temporaryMonths(policy))
  if (!asked) return null
  const long = isLongTerm(asked.category)
  return (
    <section className="panel">
      <h2>{t('check.title')}</h2>
      <SummaryList
        rows={[
          { term: t('card.destination'), value: <DestinationName to={asked} locale={locale} /> },
          { term: t('card.holds'), value: periodIn(locale, asked) },
          { term: t('card.settlement'), value: t(`settlement.${settlementOf(asked.stay)}`) },
        ]}
      />
      {matter === 'change' ? <p>{t('check.change')}</p> : null}
      {long
        ? <p>{t('start.gives.items.again')} {t('start.gives.items.both')}</p>
        : <p>{t('start.who.temporary', { months: temporaryMonths(policy) })} <NotConfirmed quotes={[UNKNOWN]} locale={locale} /></p>}
      {asked.declared ? <p>{t('pledge.due')} <NotConfirmed quotes={[UNKNOWN]} locale={locale} /></p> : null}
      <Sources quotes={(long ? ['remote.valid.long', 'remote.both'] : ['remote.valid.temp']).map(policy.get)} locale={locale} />
      {long ? null : <RatioNote policy={policy} locale={locale} />}
    </section>
  )
}
