import { OTHER } from '@/domain/campaign/borders'
import { nextSort, type SortKey } from '@/domain/campaign/filters'
import { barOf, type FigureRow } from '@/domain/campaign/overview'
import { BarKey } from '@/ui/charts/rate-key'
import { Notice } from '@/ui/tell/notice'
import { FigureTable, type FigureColumn, type FigureLine } from './figure-table'
import { Figure, type View } from './view'

/** The divisions ranked: bars of what is missing, target and last year as ticks, and every figure beside them. */
export function RateTable({ view }: { readonly view: View }) {
  const { page, t } = view
  const { filters, overview } = page
  const { shows, end } = overview.bar
  const { measure } = filters
  const share = (value: number) => value / end
  const missing = (rate: number) => (shows === 'missing' ? 10_000 - rate : rate)
  const column = (key: SortKey, optional = false): FigureColumn => ({
    label: t(`table.columns.${key === 'bar' ? shows : key}`, { measure }),
    sort: { href: `${view.href({ sort: nextSort(filters.sort, key) })}#table`, now: filters.sort.key === key ? filters.sort.direction : null },
    optional,
  })
  const plain = (key: string, optional = false): FigureColumn => ({ label: t(`table.columns.${key}`, { measure }), optional })
  const figure = (value: string | null) => <Figure value={value} view={view} />
  const rate = (value: number | null) => figure(value === null ? null : view.rate(value))
  const points = (value: number | null) => figure(value === null ? null : view.signed(value))

  const line = (row: FigureRow, name: string, rank: number | null): FigureLine => {
    const bar = barOf(row, shows)
    return {
      key: row.key,
      rank: rank === null ? null : rank,
      name,
      ...(rank === null || row.key === OTHER ? {} : { href: view.href({ division: row.key }), chosen: filters.division === row.key }),
      ...(row.below ? { low: t('table.low') } : {}),
      bar: bar === null ? null : {
        share: share(bar),
        ...(shows === 'missing' ? { target: share(10_000 - overview.target) } : {}),
        ...(row.final === null ? {} : { lastYear: share(missing(row.final)) }),
      },
      barText: rate(bar),
      cells: [rate(row.rate), figure(view.count(row.part)), figure(view.count(row.due)), figure(view.count(row.left)), points(row.toTarget), points(row.change), rate(row.sameDay), rate(row.final)],
    }
  }
  return (
    <section id="table" aria-labelledby="table-title" className="[margin-block-start:24px]">
      <h2 id="table-title">{t(`table.title.${shows}`, { measure })}</h2>
      <p className="sub">{t(`table.sub.${shows}`, { end: view.round(end) })}</p>
      {overview.lastYear.approximate ? <Notice><p>{t('table.borders', { year: String(filters.year), before: String(filters.year - 1) })}</p></Notice> : null}
      {shows === 'missing' ? (
        <BarKey words={{ bar: t('table.key.bar', { measure }), below: t('table.key.below'), target: t('table.key.target', { target: view.round(overview.target) }), lastYear: t('table.key.lastYear') }} />
      ) : null}
      <FigureTable
        caption={t(`table.title.${shows}`, { measure })}
        rank={t('table.columns.rank')}
        name={column('name')}
        bar={column('bar')}
        axis={['0', String(end / 200), view.round(end)]}
        columns={[plain('rate'), column('part', true), column('due', true), column('left', true), plain('toTarget', true), column('change'), plain('sameDay', true), column('final', true)]}
        total={line(overview.divisionsTotal, t('city'), null)}
        lines={page.ranked.map((row, index) => line(row, view.place(row.key), index + 1))}
      />
    </section>
  )
}
