import QRCode from 'qrcode'
import { divisionById } from '@/domain/division/divisions'
import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { env } from '@/platform/env'
import { formats, words } from '@/platform/words'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { QrImage } from '@/ui/answers/qr-image'
import { ReferenceNumber } from '@/ui/answers/reference-number'
import { Slip } from '@/ui/answers/slip'
import { PrintButton } from '@/ui/client/print-button'
import { Name } from '@/ui/isolate'
import { SourceNote } from '@/ui/tell/source-note'
import type { CaseRow } from '../data'
import { engineWords, toldReasons } from '../presentation'
import type { Service, ServiceDay } from '../service'
import { AnswerSections } from './answers'
import { CaseStages } from './stages'
import { payHref } from './pay'

/** Path data of a QR code's dark modules, one run a subpath. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      let run = 1
      while (column + run < modules.size && modules.get(row, column + run)) run++
      path += `M${column} ${row}h${run}v1h-${run}z`
      column += run
    }
  }
  return { path, size: modules.size }
}

/** The receipt: reference, QR, what happens next with dates, who it is about, and what was said. Prints on one sheet. */
export async function Receipt({ file, service, day, locale }: { readonly file: CaseRow; readonly service: Service; readonly day: ServiceDay; readonly locale: Locale }) {
  const t = engineWords(service.id, locale)
  const own = words(locale, service.id)
  const f = formats(locale)
  const count = file.subjects.length
  const pending = file.subjects.some((one) => one.outcome === 'pending')
  const due = file.notices.find((notice) => notice.state === 'due')
  const qr = qrPath(`${env().PORTAL_ORIGIN}/${locale}/casework/track?reference=${file.reference}`)
  const lead = pending
    ? file.dueOn ? t('receipt.leadReview', { date: f.date(file.dueOn) }) : t('receipt.leadReviewOpen')
    : due
      ? due.standing === 'unknown' ? t('receipt.leadPayUnknown') : t('receipt.leadPay', { amount: t('yuan', { amount: f.yuan(due.amountFen) }), date: due.dueOn ? f.date(due.dueOn) : '—' })
      : t('receipt.leadNothing')
  const href = due ? payHref(due, locale) : null
  const subjects = day.subjects(file.answers)
  return (
    <>
      <h1>{t(pending ? 'receipt.titleReceived' : 'receipt.titleEnrolled', { count })}</h1>
      <p className="lead">{lead}</p>
      {due && due.standing === 'demonstration' ? <SourceNote>{t('receipt.demonstration', { year: String(file.coverageYear) })}</SourceNote> : null}
      <Slip aside={<QrImage svgPath={qr.path} size={qr.size} label={t('receipt.qr')} />}>
        <p className="quiet">{t('receipt.reference')}</p>
        <ReferenceNumber value={formatReference(file.reference).replaceAll('-', '')} />
        <p className="small">{t('receipt.referenceHint')}</p>
        <p className="small quiet">{t('receipt.sentAt', { at: f.instant(file.submittedAt) })}</p>
      </Slip>
      <Actions noPrint>
        {due && href ? <ButtonLink href={href}>{t('receipt.pay', { amount: t('yuan', { amount: f.yuan(due.amountFen) }) })}</ButtonLink> : null}
        <ButtonLink variant="line" href={`/${locale}/casework/case`}>{t('receipt.track')}</ButtonLink>
        <PrintButton label={t('receipt.print')} variant="quiet" />
      </Actions>
      {service.panels.result?.(file, day, locale)}
      <h2>{t('receipt.people')}</h2>
      <ul className="people">
        {file.subjects.map((subject) => (
          <li key={subject.item}>
            {own.has(`outcomes.${subject.outcome}`) ? own(`outcomes.${subject.outcome}`, { name: `\u2068${subjects.find((one) => one.item === subject.item)?.name ?? ''}\u2069` }) : <Name>{subjects.find((one) => one.item === subject.item)?.name ?? ''}</Name>}
            {toldReasons(subject.reasons).map((reason) => <p key={reason} className="small quiet">{own(`routes.${reason}`)}</p>)}
          </li>
        ))}
      </ul>
      <h2>{t('receipt.next')}</h2>
      <CaseStages file={file} service={service} day={day} locale={locale} office={divisionById(file.divisionId)?.names[locale] ?? file.divisionId} />
      <h2>{t('receipt.answers')}</h2>
      <AnswerSections sections={file.presented} />
      <form method="post" action={`/${locale}/casework/leave`} className="noprint leave">
        <p className="small quiet">{t('receipt.leaveHint')}</p>
        <Button variant="line">{t('receipt.leave')}</Button>
      </form>
    </>
  )
}
