import { OTHER } from '@/domain/campaign/borders'
import type { Filters } from '@/domain/campaign/filters'
import type { FigureRow } from '@/domain/campaign/overview'
import { Hidden } from '@/ui/isolate'
import { FigureTable, type FigureLine } from './figure-table'
import { Figure, type View } from './view'

const WHOLE = 10_000

interface BreakdownProps {
  readonly view: View
  readonly by: 'groups' | 'channels'
  readonly rows: readonly FigureRow[]
  readonly total: FigureRow
  readonly choose: (key: string) => Partial<Filters>
  readonly chosen: string | null
}

function Breakdown({ view, by, rows, total, choose, chosen }: BreakdownProps) {
  const { page, t } = view
  const { filters, overview } = page
  const { measure } = filters
  const place = view.place(filters.division, 'long')
  const rate = (value: number | null) => <Figure value={value === null ? null : view.rate(value)} view={view} />
  const line = (row: FigureRow): FigureLine => ({
    key: row.key,
    name: row === total ? t('breakdown.total') : row.key === OTHER ? t(`other.${by}`) : t(`${by}.${row.key}`),
    ...(row === total || row.key === OTHER ? {} : { href: view.href(choose(row.key)), chosen: chosen === row.key }),
    bar: row.rate === null ? null : { share: row.rate / WHOLE, ...(by === 'groups' && filters.channel === null ? { target: overview.target / WHOLE } : {}), ...(row.final === null ? {} : { lastYear: row.final / WHOLE }) },
    barText: '',
    cells: [
      rate(row.rate),
      <Figure key="part" value={view.count(row.part)} view={view} />,
      // Nobody is due at a channel.
      ...(by === 'groups' ? [<Figure key="due" value={view.count(row.due)} view={view} />] : []),
      rate(row.final),
    ],
  })
  const columns = [
    { label: t(by === 'channels' ? 'breakdown.columns.share' : filters.channel === null ? 'breakdown.columns.rate' : 'table.columns.share', { measure }) },
    { label: t('table.columns.part', { measure }), optional: true },
    ...(by === 'groups' ? [{ label: t('table.columns.due', { measure }), optional: true }] : []),
    { label: t('table.columns.final', { measure }), optional: true },
  ]
  const title = t(`breakdown.${by}.title`, { place })
  return (
    <section aria-labelledby={by}>
      <h2 id={by}>{title}</h2>
      <p className="sub">{t(`breakdown.${by}.sub`, { ticks: filters.channel === null ? 'both' : 'last', target: view.round(overview.target), due: view.count(total.due), measure })}</p>
      <FigureTable caption={title} name={{ label: t(`filters.${by === 'groups' ? 'group' : 'channel'}`) }} bar={{ label: <Hidden>{t('breakdown.columns.bar')}</Hidden> }} axis={['0', '50', view.round(WHOLE)]} columns={columns} total={line(total)} lines={rows.map(line)} />
    </section>
  )
}

/** The chosen place by population group and by channel. */
export function Breakdowns({ view }: { readonly view: View }) {
  const { overview, filters } = view.page
  return (
    <>
      <Breakdown view={view} by="groups" rows={overview.groups} total={overview.groupsTotal} choose={(key) => ({ group: key as NonNullable<Filters['group']> })} chosen={filters.group} />
      <Breakdown view={view} by="channels" rows={overview.channels} total={overview.channelsTotal} choose={(key) => ({ channel: key as NonNullable<Filters['channel']> })} chosen={filters.channel} />
    </>
  )
}
