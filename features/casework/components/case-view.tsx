import type { ReactNode } from 'react'
import { divisionById } from '@/domain/division/divisions'
import { fold, permits, refusalIn } from '@/domain/casework/lifecycle'
import type { Locale } from '@/domain/locale'
import { chinaDate } from '@/platform/clock'
import { formats, words } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { ReferenceNumber } from '@/ui/answers/reference-number'
import { SubmitOnce } from '@/ui/client/submit-once'
import { ErrorSummary } from '@/ui/fields/error-summary'
import { TextArea } from '@/ui/fields/text-area'
import { Notice } from '@/ui/tell/notice'
import type { CaseRow } from '../data'
import { engineWords } from '../presentation'
import type { Flash } from '../loaders'
import type { Service, ServiceDay } from '../service'
import { payHref } from './pay'
import { CaseStages } from './stages'

export interface CaseViewProps {
  readonly file: CaseRow
  readonly service: Service
  readonly day: ServiceDay
  readonly locale: Locale
  readonly flash: Flash | null
  /** The papers of the case and the form that hands in more; the page brings it. */
  readonly evidence: ReactNode
  /** What the portal told this person. */
  readonly mailbox: ReactNode
}

/** The tracker: where the case is, who acts next and by when, and what the resident can do now. */
export async function CaseView({ file, service, day, locale, flash, evidence, mailbox }: CaseViewProps) {
  const t = engineWords(service.id, locale)
  const own = words(locale, service.id)
  const f = formats(locale)
  const { state, objection } = fold(file.events)
  const mayObject = permits(state, 'resident', 'object') && !objection && file.subjects.some((one) => one.outcome === 'refused')
  const objected = flash?.at === 'objection'
  const asked = file.events.filter((event) => event.kind === 'information-requested').at(-1)
  // In a household others may be enrolled: who was refused is told why all the same.
  const refused = file.subjects.some((one) => one.outcome === 'refused') ? refusalIn(file.events) : null
  const code = refused?.data['code']
  const answered = file.events.filter((event) => event.kind === 'information-given')
  const due = file.notices.find((notice) => notice.state === 'due')
  const href = due ? payHref(due, locale) : null
  const office = divisionById(file.divisionId)?.names[locale] ?? file.divisionId
  const problem = flash ? t(`problems.${flash.code}`) : null
  return (
    <>
      {problem ? <ErrorSummary title={t('errors.title', { count: 1 })} problems={[{ href: objected ? '#objection' : '#answer', text: problem }]} /> : null}
      <h1>{t(`states.${state}`)}</h1>
      <p className="quiet">{own('name')} · {t('case.reference')} <ReferenceNumber value={file.reference} large={false} /></p>
      {refused ? (
        <Notice tone="warn" title={t('case.refusedWhy')}>
          <p>{typeof code === 'string' ? own(`refusals.${code}.told`) : t('case.reExamined', { date: f.date(chinaDate(new Date(refused.at))) })}</p>
          {refused.words ? <p><b>{t('case.officerWords')}</b> <bdi>{refused.words}</bdi></p> : null}
          <p><b>{t('case.refusedNext')}</b> {typeof code === 'string' ? own(`refusals.${code}.next`) : t('case.reExaminedNext')}</p>
        </Notice>
      ) : null}
      {mayObject ? (
        <section className="ask" id="object">
          <h2>{t('case.objection')}</h2>
          <p>{t('case.objectionText', { days: service.clock.workingDays })}</p>
          <form method="post" action={`/${locale}/casework/case/objection`} noValidate className="flow">
            <TextArea id="objection" name="objection" label={t('case.objectionLabel')} hint={t('case.answerHint')} value={objected ? flash.typed : undefined} problem={objected ? (problem ?? undefined) : undefined} problemPrefix={t('errors.prefix')} dir="auto" />
            <Actions><Button variant="line">{t('case.objectionSend')}</Button></Actions>
            <SubmitOnce sending={t('step.sending')} />
          </form>
        </section>
      ) : null}
      {service.panels.result?.(file, day, locale)}
      {state === 'more-information' && asked ? (
        <section className="ask" id="now">
          <h2>{t('case.request')}</h2>
          <p>{own(`requests.${String(asked.data['code'])}.told`)} {own(`requests.${String(asked.data['code'])}.hint`)}</p>
          {asked.words ? <p><b>{t('case.officerWords')}</b> <bdi>{asked.words}</bdi></p> : null}
          <p className="small quiet">{t('stages.information.text', { date: f.date(String(asked.data['answerBy'])) })}</p>
          <form method="post" action={`/${locale}/casework/case/information`} noValidate className="flow">
            <TextArea id="answer" name="answer" label={t('case.answer')} hint={t('case.answerHint')} value={objected ? undefined : flash?.typed} problem={objected ? undefined : (problem ?? undefined)} problemPrefix={t('errors.prefix')} dir="auto" />
            <Actions><Button>{t('case.sendAnswer')}</Button></Actions>
            <SubmitOnce sending={t('step.sending')} />
          </form>
        </section>
      ) : null}
      <h2>{t('receipt.next')}</h2>
      <CaseStages file={file} service={service} day={day} locale={locale} office={office} />
      {answered.map((event) => <Notice key={event.seq} tone="info" title={t('case.yourAnswer')}><p><bdi>{event.words}</bdi></p></Notice>)}
      {evidence}
      {mailbox}
      <Actions noPrint>
        {due && href ? <ButtonLink href={href}>{t('receipt.pay', { amount: t('yuan', { amount: f.yuan(due.amountFen) }) })}</ButtonLink> : null}
        <ButtonLink variant="line" href={`/${locale}/casework/receipt`}>{t('case.receipt')}</ButtonLink>
        {permits(state, 'resident', 'withdraw') && (state !== 'completed' || service.effects.unsettle) ? <ButtonLink variant="quiet" href={`/${locale}/casework/withdraw`}>{t('case.withdraw')}</ButtonLink> : null}
      </Actions>
      <form method="post" action={`/${locale}/casework/leave`} className="noprint leave">
        <p className="small quiet">{t('receipt.leaveHint')}</p>
        <Button variant="line">{t('receipt.leave')}</Button>
      </form>
    </>
  )
}
