import { CATEGORIES, isLongTerm } from '@/domain/remote-treatment/categories'
import { mayDeclare, temporaryMonths, type RemoteFacts } from '@/domain/remote-treatment/facts'
import { remoteTreatment } from '@/domain/remote-treatment/service'
import type { Locale } from '@/domain/locale'
import { UNKNOWN } from '@/domain/policy/quote'
import type { ServiceDay } from '@/features/casework/service'
import { words } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { FoldTable } from '@/ui/answers/fold-table'
import { Notice } from '@/ui/tell/notice'
import { RatioNote } from './ratio-note'
import { SettlementTable } from './settlement-table'
import { NotConfirmed, Sources } from './sources'

/** The start page: first who need not file at all, then what a filing gives, for how long, and what to have ready. */
export function startPanel(day: ServiceDay, locale: Locale) {
  const { policy } = day.facts as RemoteFacts
  const t = words(locale, 'remote-treatment')
  const months = temporaryMonths(policy)
  return (
    <div className="flow">
      <h1>{t('start.title')}</h1>
      <p className="lead">{t('start.lead')}</p>
      <Notice tone="info" title={t('start.without.title')}>
        <ul>
          <li>{t('start.without.inside')}</li>
          <li>{t('start.without.emergency')}</li>
          <li>{t('start.without.still')}</li>
        </ul>
      </Notice>
      <form method="post" action={`/${locale}/remote-treatment/start`}>
        <Actions>
          <Button variant="cta">{t('start.begin')}</Button>
          <ButtonLink variant="quiet" href={`/${locale}/casework/resume`}>{t('start.resume')}</ButtonLink>
        </Actions>
      </form>
      <h2>{t('start.gives.title')}</h2>
      <ul>{['city', 'both', 'again', 'rule'].map((one) => <li key={one}>{t(`start.gives.items.${one}`)}</li>)}</ul>
      <Sources quotes={['remote.place', 'remote.both', 'remote.valid.long', 'remote.rule', 'remote.emergency'].map(policy.get)} locale={locale} />
      <h2>{t('start.who.title')}</h2>
      <FoldTable
        caption={t('start.who.caption')}
        columns={[
          { label: t('start.who.category') },
          { label: t('start.who.paper'), plain: t('start.who.paper') },
          { label: t('start.who.holds'), plain: t('start.who.holds') },
        ]}
        rows={CATEGORIES.map((category) => ({
          id: category,
          cells: [
            t(`categories.${category}`),
            t(`start.who.papers.${category}`),
            isLongTerm(category) ? t('start.who.holdsLong') : t('start.who.holdsTemporary', { months }),
          ],
        }))}
      />
      {mayDeclare(policy) ? <p>{t('start.who.declare')} <NotConfirmed quotes={[policy.get('remote.declare')]} locale={locale} /></p> : null}
      <p>{t('start.who.temporary', { months })} <NotConfirmed quotes={[UNKNOWN]} locale={locale} /></p>
      <Sources quotes={['remote.cat.long', 'remote.cat.temp', 'remote.valid.temp', 'remote.declare'].map(policy.get)} locale={locale} />
      <h2>{t('start.late.title')}</h2>
      <SettlementTable policy={policy} locale={locale} />
      <h2>{t('start.cost.title')}</h2>
      <p>{t('start.cost.text')}</p>
      <RatioNote policy={policy} locale={locale} />
      <h2>{t('start.answer.title')}</h2>
      <p>{t('start.answer.text', { days: remoteTreatment.clock.workingDays })}</p>
      <p className="small quiet">{words(locale, 'casework')('stages.promise', { days: remoteTreatment.clock.workingDays })}</p>
    </div>
  )
}
