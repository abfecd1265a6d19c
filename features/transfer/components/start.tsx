import type { Locale } from '@/domain/locale'
import { isKnown, type Quoted, type Unknown } from '@/domain/policy/quote'
import { longestGap } from '@/domain/transfer/gap'
import { DAYS, legsOf } from '@/domain/transfer/legs'
import { policyOf } from '@/domain/transfer/service'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { Details } from '@/ui/tell/details'
import { LegsTable } from './legs-table'
import { RuleNote } from './rule-note'

/** The start page: who, what you need, how long, where, what it costs, and the rules with their documents. */
export const startPanel = (day: ServiceDay, locale: Locale) => <TransferStart day={day} locale={locale} />

function TransferStart({ day, locale }: { readonly day: ServiceDay; readonly locale: Locale }) {
  const t = words(locale, 'transfer')
  const road = legsOf('entering').map((leg) => ({ leg: leg.id as 'out' | 'in', holder: leg.holder, workingDays: leg.workingDays, state: 'next' as const, on: null }))
  return (
    <div className="flow">
      <h1>{t('start.title')}</h1>
      <p className="lead">{t('start.lead')}</p>
      <form method="post" action={`/${locale}/transfer/start`}>
        <Actions>
          <Button variant="cta">{t('start.begin')}</Button>
          <ButtonLink variant="quiet" href={`/${locale}/casework/resume`}>{t('start.resume')}</ButtonLink>
        </Actions>
      </form>
      <h2>{t('start.city.title')}</h2>
      <p>{t('start.city.text')} <a href={`/${locale}/enrollment`}>{t('start.city.link')}</a></p>
      <h2>{t('start.who.title')}</h2>
      <ul>{['moved', 'both', 'stopped', 'helper'].map((one) => <li key={one}>{t(`start.who.items.${one}`)}</li>)}</ul>
      <h2>{t('start.need.title')}</h2>
      <p>{t('start.need.text')}</p>
      <p><b>{t('start.need.none')}</b></p>
      <h2>{t('start.time.title')}</h2>
      <p>{t('start.time.text', { total: DAYS.total })}</p>
      <LegsTable road={road} locale={locale} elsewhere={null} />
      <h2>{t('start.where.title')}</h2>
      <p>{t('start.where.text')}</p>
      <h2>{t('start.cost.title')}</h2>
      <p>{t('start.cost.text')}</p>
      <h2>{t('start.rules')}</h2>
      <Rules year={day.coverageYear} locale={locale} />
    </div>
  )
}

/** Each rule under its name, with the document it stands in and how far it may be relied on. */
function Rules({ year, locale }: { readonly year: number; readonly locale: Locale }) {
  const t = words(locale, 'transfer')
  const policy = policyOf(year)
  const [longest, wait] = [longestGap(policy), policy.number('waiting.employee.break')]
  const rules: readonly { readonly id: string; readonly text: string; readonly from: readonly (Quoted<unknown> | Unknown)[] }[] = [
    { id: 'types', text: t('rules.items.types.text'), from: [policy.get('transfer.types')] },
    { id: 'days', text: t('rules.items.days.text', DAYS), from: [policy.get('transfer.days')] },
    { id: 'who', text: t('rules.items.who.text'), from: [policy.get('transfer.who')] },
    { id: 'docs', text: t('rules.items.docs.text'), from: [policy.get('transfer.docs')] },
    { id: 'retired', text: t('rules.items.retired.text'), from: [policy.get('transfer.retired')] },
    { id: 'nodouble', text: t('rules.items.nodouble.text'), from: [policy.get('transfer.nodouble')] },
    ...(isKnown(longest) ? [{ id: 'gap', text: t('rules.items.gap.text'), from: [longest, policy.get('waiting.switch')] }] : []),
    ...(isKnown(wait) ? [{ id: 'wait', text: t('rules.items.wait.text', { months: wait.value }), from: [wait] }] : []),
    { id: 'years', text: t('rules.items.years.text'), from: [policy.get('transfer.years')] },
  ]
  const months = isKnown(longest) ? longest.value : 0
  return (
    <>
      {rules.map((rule) => (
        <Details key={rule.id} summary={t(`rules.items.${rule.id}.title`, { months })}>
          <p>{rule.text}</p>
          <RuleNote rules={rule.from} locale={locale} />
        </Details>
      ))}
      <p className="small quiet">{t('rules.article')}</p>
    </>
  )
}
