import type { ReactNode } from 'react'
import { splitKey, type Answers, type StepKey } from '@/domain/casework/definition'
import { categoryOf, stayOf } from '@/domain/remote-treatment/application'
import { isLongTerm } from '@/domain/remote-treatment/categories'
import { temporaryMonths, type RemoteFacts } from '@/domain/remote-treatment/facts'
import { settlementOf } from '@/domain/remote-treatment/validity'
import type { Locale } from '@/domain/locale'
import { UNKNOWN } from '@/domain/policy/quote'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Notice } from '@/ui/tell/notice'
import { SettlementTable } from './settlement-table'
import { NotConfirmed, Sources } from './sources'

/** What helps to answer: what an emergency gives unfiled, why no hospital is named, what each moment of filing gives, what may be declared. */
export function stepPanel(key: StepKey, answers: Answers, day: ServiceDay, locale: Locale): ReactNode {
  const { policy } = day.facts as RemoteFacts
  const t = words(locale, 'remote-treatment')
  const category = categoryOf(answers)
  switch (splitKey(key).id) {
    case 'emergency':
      return (
        <Notice tone="good" title={t('panels.emergency.title')}>
          <p>{t('panels.emergency.text')}</p>
          <Sources quotes={[policy.get('remote.emergency')]} locale={locale} />
        </Notice>
      )
    case 'province':
      return <Notice tone="info"><p>{t('panels.place')}</p><Sources quotes={[policy.get('remote.place')]} locale={locale} /></Notice>
    case 'city':
      return <p className="small quiet">{t('panels.cities')}</p>
    case 'stay':
      return <section className="panel"><SettlementTable policy={policy} locale={locale} /></section>
    case 'dates': {
      const stay = stayOf(answers)
      if (!stay || !category) return null
      return (
        <Notice tone={settlementOf(stay) === 'direct' ? 'good' : 'info'} title={t(`settlement.${settlementOf(stay)}`)}>
          <p>{t(`late.acts.${stay}`)}</p>
          {stay === 'out' ? <p>{t('late.limit')} <NotConfirmed quotes={[UNKNOWN]} locale={locale} /></p> : null}
          {isLongTerm(category) || stay === 'out' ? null : <p>{t('panels.holds', { months: temporaryMonths(policy) })}</p>}
        </Notice>
      )
    }
    case 'proof':
      return category && isLongTerm(category) ? (
        <div className="panel">
          <p>{t('panels.declare')} <NotConfirmed quotes={[policy.get('remote.declare')]} locale={locale} /></p>
          <Sources quotes={[policy.get('remote.declare')]} locale={locale} />
        </div>
      ) : null
    case 'pledge':
      return (
        <section className="told">
          <p><b>{t('pledge.title')}</b></p>
          <p>{t('pledge.text')}</p>
          <p>{t('pledge.due')} <NotConfirmed quotes={[UNKNOWN]} locale={locale} /></p>
        </section>
      )
    default:
      return null
  }
}
