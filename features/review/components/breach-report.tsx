import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import type { Breach } from '@/domain/review/breaches'
import { filterQuery, readFilter } from '@/domain/review/filter'
import { formats } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { PrintButton } from '@/ui/client/print-button'
import { EmptyState } from '@/ui/tell/empty-state'
import type { BreachPage } from '../loaders'
import { BREACH_FIELDS } from './breach-row'
import { divisionInWords, legInWords, serviceInWords } from './codes'

/** The queue that holds the cases of a figure: narrowed by office, service and leg. An objection is looked at outside the legs. */
const linkTo = (locale: Locale, row: Breach, view: 'overdue' | 'open'): string =>
  `/${locale}/desk/queue${filterQuery({ ...readFilter({}), view: row.leg === 'objection' ? 'objections' : view, division: row.division, service: row.service, leg: row.leg === 'objection' ? null : row.leg })}`

/** How each office keeps its limits, the worst first; every figure leads to its cases. */
export async function BreachReport({ locale, report, office }: { readonly locale: Locale; readonly report: BreachPage; readonly office: string }) {
  const t = await getTranslations('review.breaches')
  const format = formats(locale)
  const { period, rows } = report
  const sum = (key: 'open' | 'openLate' | 'decided' | 'decidedLate'): number => rows.reduce((all, row) => all + row[key], 0)
  const count = (row: Breach, value: number, view: 'overdue' | 'open') => (value === 0 ? '0' : <a href={linkTo(locale, row, view)}>{format.number(value)}</a>)
  const query = `from=${period.from}&to=${period.to}`
  const lines = rows.map((row) => ({
    id: `${row.division} ${row.service} ${row.leg ?? ''}`,
    cells: [
      divisionInWords(locale, row.division), serviceInWords(locale, row.service), row.leg === null ? '—' : legInWords(locale, row.service, row.leg),
      count(row, row.open, 'open'), <b key="late" className={row.openLate > 0 ? 'hot' : undefined}>{count(row, row.openLate, 'overdue')}</b>,
      format.number(row.decided), format.number(row.decidedLate),
      row.median === null ? '—' : format.number(row.median), row.ninetieth === null ? '—' : format.number(row.ninetieth),
      row.longest === null ? '—' : format.number(row.longest.days),
      row.longest === null ? '—' : <a key="r" className="ref" dir="ltr" href={`/${locale}/desk/case/${row.longest.reference}`}>{formatReference(row.longest.reference)}</a>,
    ],
  }))
  return (
    <>
      <h1>{t('title', { office, late: sum('openLate') })}</h1>
      <p className="small mute">{t('lead', { from: format.date(period.from), to: format.date(period.to), at: format.instant(report.at) })}</p>
      <form className="tools" method="get" action={`/${locale}/desk/breaches`}>
        <div><label htmlFor="b-from">{t('from')}</label><input id="b-from" type="date" name="from" defaultValue={period.from} max={report.today} required /></div>
        <div><label htmlFor="b-to">{t('to')}</label><input id="b-to" type="date" name="to" defaultValue={period.to} max={report.today} required /></div>
        <button className="btn" type="submit">{t('apply')}</button>
        {report.mayExport && rows.length > 0 ? <a className="btn" href={`/${locale}/desk/breaches/file?${query}&format=csv`} download>{t('csv')}</a> : null}
        {report.mayExport && rows.length > 0 ? <a className="btn" href={`/${locale}/desk/breaches/file?${query}&format=xlsx`} download>{t('xlsx')}</a> : null}
        <PrintButton label={t('print')} />
      </form>
      {rows.length === 0 ? <EmptyState title={t('none')}><p>{t('noneWhy')}</p></EmptyState> : (
        <div className="scroll">
          <FoldTable
            caption={t('caption')} columns={BREACH_FIELDS.map((field, index) => ({ label: t(`columns.${field}`), numeric: index > 2 && field !== 'reference' }))} rows={lines}
            foot={{ id: 'all', cells: [t('all'), '', '', format.number(sum('open')), format.number(sum('openLate')), format.number(sum('decided')), format.number(sum('decidedLate')), '', '', '', ''] }}
          />
        </div>
      )}
      <p className="small mute">{t('how')}</p>
    </>
  )
}
