import type { ReactNode } from 'react'
import { divisionById } from '@/domain/division/divisions'
import type { Locale } from '@/domain/locale'
import { createPolicy, UNKNOWN } from '@/domain/policy/quote'
import { isLongTerm, paperOf } from '@/domain/remote-treatment/categories'
import { matterOf } from '@/domain/remote-treatment/facts'
import { settlementOf } from '@/domain/remote-treatment/validity'
import { qrPath } from '@/features/casework/components/receipt'
import type { CaseRow } from '@/features/casework/data'
import type { ServiceDay } from '@/features/casework/service'
import { env } from '@/platform/env'
import { formats, words } from '@/platform/words'
import { QrImage } from '@/ui/answers/qr-image'
import { ReferenceNumber } from '@/ui/answers/reference-number'
import { Name } from '@/ui/isolate'
import { Details } from '@/ui/tell/details'
import { Notice } from '@/ui/tell/notice'
import { filingOfCase, type FilingDetails, type FilingRow } from '../data'
import { periodIn } from '../presentation'
import { DestinationName } from './filing-facts'
import { RatioNote } from './ratio-note'
import { NotConfirmed, Sources } from './sources'

/** On the receipt and the tracked case: the card for the hospital, and what to know with it. */
export const resultPanel = (file: CaseRow, day: ServiceDay, locale: Locale): ReactNode => <Result file={file} day={day} locale={locale} />

type Filed = FilingRow & { readonly details: FilingDetails }

interface CardProps {
  readonly file: CaseRow
  readonly filing: Filed
  readonly locale: Locale
}

async function Result({ file, day, locale }: { readonly file: CaseRow; readonly day: ServiceDay; readonly locale: Locale }) {
  const t = words(locale, 'remote-treatment')
  const [subject] = file.subjects
  if (!subject) return null
  if (matterOf(file.answers) === 'cancel') return file.state === 'completed' ? <Notice tone="good"><p>{t('result.cancelled')}</p></Notice> : null
  const filing = await filingOfCase(subject.personId, file.id)
  if (!filing) return file.state === 'in-review' ? <Notice tone="info"><p>{t('result.waiting')}</p></Notice> : null
  const ended = endOf(filing, day.today)
  if (ended) {
    return (
      <Notice tone="warn" title={t('result.ended.title', { date: formats(locale).date(ended.on) })}>
        <p>{t(`result.ended.${ended.why}`)}</p>
      </Notice>
    )
  }
  const policy = createPolicy({ coverageYear: day.coverageYear, demonstration: false })
  const paper = paperOf(filing.category)
  const rules = ['remote.rule', 'remote.place', ...(isLongTerm(filing.category) ? ['remote.both', 'remote.valid.long'] : [])]
  return (
    <section className="flow">
      <h2>{t('card.title')}</h2>
      <Card file={file} filing={filing} locale={locale} />
      {filing.evidence === 'promised' && paper ? (
        <Notice tone="warn" title={t('result.paper.title')} headingLevel={3}>
          <p>{t(`result.paper.${paper}`)}</p>
          <p>{t('pledge.due')} <NotConfirmed quotes={[UNKNOWN]} locale={locale} /></p>
        </Notice>
      ) : null}
      {filing.evidence === 'received' ? <Notice tone="good"><p>{t('result.paper.received')}</p></Notice> : null}
      <h3>{t('result.use.title')}</h3>
      <ul>
        <li>{t('result.use.show')}</li>
        <li>{t('result.use.rule')}</li>
        {isLongTerm(filing.category) ? <><li>{t('start.gives.items.both')}</li><li>{t('start.gives.items.again')}</li></> : null}
        {settlementOf(filing.details.stay) === 'manual' ? <li>{t('late.acts.out')}</li> : null}
      </ul>
      <Sources quotes={rules.map(policy.get)} locale={locale} />
      {isLongTerm(filing.category) ? null : <RatioNote policy={policy} locale={locale} />}
      <Details summary={t('result.wrong.title')}><p>{t('result.wrong.text')}</p></Details>
    </section>
  )
}

/** Since when and why a filing holds no more, though the daily look may not have closed it yet. One made for a stay that is over stays a proof of it. */
function endOf(filing: Filed, today: string): { readonly on: string; readonly why: string } | null {
  const over = filing.until !== null && filing.until < today
  if (filing.state === 'in-force' && !over) return null
  const why = filing.endedWhy ?? 'lapsed'
  if (why === 'lapsed' && settlementOf(filing.details.stay) === 'manual') return null
  return { on: filing.endedOn ?? filing.until ?? today, why }
}

/** The card. Hospitals read Chinese, so every term and value stands in Chinese too where the page is in another language. */
function Card({ file, filing, locale }: CardProps) {
  const [own, zh] = [words(locale, 'remote-treatment'), words('zh', 'remote-treatment')]
  const both = (inLocale: (locale: Locale) => ReactNode) => (
    <>{inLocale(locale)}{locale === 'zh' ? null : <span lang="zh" dir="ltr" className="card-zh">{inLocale('zh')}</span>}</>
  )
  const division = (locale: Locale) => divisionById(filing.divisionId)?.names[locale] ?? filing.divisionId
  const settled = settlementOf(filing.details.stay)
  const qr = qrPath(`${env().PORTAL_ORIGIN}/zh/casework/track?reference=${file.reference}`)
  const rows: readonly { readonly term: string; readonly value: ReactNode }[] = [
    { term: 'person', value: <><Name>{file.headline.name}</Name> <bdi className="num" dir="ltr">{file.headline.document}</bdi></> },
    { term: 'insured', value: both((one) => <>{words(one, 'remote-treatment')('card.home')} <Name>{division(one)}</Name></>) },
    { term: 'category', value: both((one) => words(one, 'remote-treatment')(`categories.${filing.category}`)) },
    { term: 'destination', value: both((one) => <DestinationName to={filing} locale={one} />) },
    { term: 'holds', value: both((one) => periodIn(one, filing)) },
    { term: 'settlement', value: both((one) => words(one, 'remote-treatment')(`settlement.${settled}`)) },
  ]
  return (
    <article className="hospital-card" aria-label={own('card.title')}>
      <header>
        <p className="card-head" lang="zh" dir="ltr">{zh('card.head')}</p>
        {locale === 'zh' ? null : <p>{own('card.head')}</p>}
      </header>
      <dl>
        {rows.map(({ term, value }) => (
          <div key={term}>
            <dt>{own(`card.${term}`)}{locale === 'zh' ? null : <span lang="zh" dir="ltr" className="card-zh">{zh(`card.${term}`)}</span>}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <footer>
        <div>
          <p className="quiet">{own('card.reference')}{locale === 'zh' ? null : <span lang="zh" dir="ltr" className="card-zh">{zh('card.reference')}</span>}</p>
          <ReferenceNumber value={file.reference} large={false} />
          <p className="small">{both((one) => words(one, 'remote-treatment')('card.verify'))}</p>
        </div>
        <QrImage svgPath={qr.path} size={qr.size} label={own('card.qr')} />
      </footer>
    </article>
  )
}
