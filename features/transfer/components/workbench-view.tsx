import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { ROWS } from '@/domain/transfer/record-form'
import type { TransferRecord } from '@/domain/transfer/record'
import { SCHEMES } from '@/domain/transfer/application'
import { formats, words } from '@/platform/words'
import type { StaffActionState } from '@/platform/staff-action'
import { FoldTable } from '@/ui/answers/fold-table'
import { Name, Num } from '@/ui/isolate'
import { Facts } from '@/ui/progress/steps'
import { Notice } from '@/ui/tell/notice'
import { RecordForm } from '../client/record-form'
import type { Workbench } from '../loaders'
import { TransferDesk } from './desk-panel'
import { monthInWords } from './month-words'

interface WorkbenchViewProps {
  readonly locale: Locale
  readonly bench: Workbench
  readonly action: (previous: StaffActionState<unknown>, form: FormData) => Promise<StaffActionState<unknown>>
  /** Whether this member of staff decides cases, and may open a file in full. */
  readonly may: { readonly type: boolean; readonly print: boolean }
  readonly many: boolean
  readonly saved: boolean
}

/** Both legs, the record as it is kept, and the form to type it in from paper. */
export function WorkbenchView({ locale, bench, action, may, many, saved }: WorkbenchViewProps) {
  const t = words(locale, 'transfer')
  const { file, kept, open, transfer } = bench
  const path = `/${locale}/desk/transfer/${file.reference}`
  return (
    <>
      <p><a href={`/${locale}/desk/case/${file.reference}`}>{t('workbench.back')}</a></p>
      <h1>{t('workbench.title', { reference: formatReference(file.reference) })}</h1>
      <p className="small"><bdi>{file.headline.name}</bdi> · <bdi dir="ltr">{file.headline.document}</bdi></p>
      {saved ? <Notice tone="good" announce="status"><p>{t('workbench.kept')}</p></Notice> : null}
      <TransferDesk file={file} locale={locale} linked={false} />
      {may.print ? <p><a className="btn line" href={`${path}/print`}>{t(transfer.direction === 'entering' ? 'workbench.printLetter' : 'workbench.printForm')}</a></p> : <p className="small mute">{t('workbench.permission')}</p>}
      {kept ? <RecordView record={kept.record} locale={locale} /> : null}
      {open && may.type ? <Typing locale={locale} bench={bench} action={action} many={many} path={path} /> : null}
    </>
  )
}

/** The information form as it is kept. */
export function RecordView({ record, locale }: { readonly record: TransferRecord; readonly locale: Locale }) {
  const t = words(locale, 'transfer')
  const f = formats(locale)
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t('desk.record')}</h2>
      <FoldTable
        caption={t('workbench.periods')}
        columns={[{ label: t('workbench.from') }, { label: t('workbench.to'), plain: t('workbench.to') }, { label: t('workbench.scheme'), plain: t('workbench.scheme') }, { label: t('workbench.months'), plain: t('workbench.months'), numeric: true }]}
        rows={record.periods.map((one) => ({ id: one.from, cells: [monthInWords(one.from, locale), monthInWords(one.to, locale), t(`workbench.schemes.${one.scheme}`), <Num key="months">{f.number(one.months)}</Num>] }))}
      />
      <Facts rows={[
        { term: t('workbench.account'), value: record.accountFen === null ? t('workbench.none') : <Num>{t('workbench.yuan', { amount: f.yuan(record.accountFen) })}</Num> },
        { term: t('workbench.until'), value: record.benefitUntil ? f.date(record.benefitUntil) : t('workbench.none') },
        { term: t('workbench.given'), value: <Name>{record.originOffice}</Name> },
      ]} />
    </section>
  )
}

const CODES = [
  'periods-empty', 'period-line', 'period-order', 'period-months', 'period-overlap', 'period-future', 'period-before-birth', 'account', 'until', 'office-empty',
  'changed', 'not-permitted', 'record-by-message', 'not-found',
] as const

function Typing({ locale, bench, action, many, path }: Pick<WorkbenchViewProps, 'locale' | 'bench' | 'action' | 'many'> & { readonly path: string }) {
  const t = words(locale, 'transfer')
  const { file, kept } = bench
  const count = many || (kept?.record.periods.length ?? 0) > ROWS.few ? ROWS.many : ROWS.few
  return (
    <section aria-labelledby="typing">
      <h2 id="typing">{t('form.title')}</h2>
      <p className="small">{t('form.lead')}</p>
      <RecordForm
        action={action} locale={locale} reference={file.reference} seq={file.lastSeq} kept={typed(kept?.record ?? null)}
        rows={Array.from({ length: count }, (_, i) => t('form.row', { row: i + 1 }))}
        schemes={SCHEMES.map((scheme) => ({ value: scheme, label: t(`workbench.schemes.${scheme}`) }))}
        words={{
          from: t('workbench.from'), to: t('workbench.to'), scheme: t('workbench.scheme'), months: t('workbench.months'), monthHint: t('form.monthHint'),
          account: t('form.accountLabel'), accountHint: t('form.accountHint'), until: t('form.untilLabel'), untilHint: t('form.untilHint'), office: t('form.officeLabel'),
          save: t('form.save'), sending: t('form.sending'), other: t('form.refused.other'),
        }}
        refused={Object.fromEntries(CODES.map((code) => [code, t(`form.refused.${code}`)]))}
      />
      {count === ROWS.few ? <p><a className="btn line" href={`${path}?rows=many#typing`}>{t('form.more')}</a></p> : null}
    </section>
  )
}

/** A kept record as the fields of the form. */
function typed(record: TransferRecord | null): Readonly<Record<string, string>> {
  if (!record) return {}
  const lines = record.periods.flatMap((one, index) => [[`from-${index + 1}`, one.from], [`to-${index + 1}`, one.to], [`scheme-${index + 1}`, one.scheme], [`months-${index + 1}`, String(one.months)]])
  return { ...Object.fromEntries(lines), account: record.accountFen === null ? '' : String(record.accountFen / 100), until: record.benefitUntil ?? '', office: record.originOffice }
}
