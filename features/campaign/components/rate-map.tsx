import type { FigureRow } from '@/domain/campaign/overview'
import { RateKey } from '@/ui/charts/rate-key'
import { TileGridMap } from '@/ui/charts/tile-grid-map'
import { type View } from './view'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

/** A row in words, for those who do not see the tile. */
function nameOf(view: View, row: FigureRow): string {
  const { t, page } = view
  const name = view.place(row.key)
  if (row.rate === null) return t('map.tileUnknown', { name })
  return t('map.tile', {
    name,
    rate: view.rate(row.rate),
    below: row.below ? 'yes' : 'no',
    gap: row.toTarget === null ? 'none' : row.toTarget < 0 ? 'short' : 'reached',
    points: view.points(row.toTarget ?? 0),
    chosen: page.filters.division === row.key ? 'yes' : 'no',
  })
}

/** The divisions as tiles, each leading to its own figures. */
export function RateMap({ view }: { readonly view: View }) {
  const { page, t } = view
  const { overview, filters } = page
  const { pace, scale, belowCount } = overview
  const title = t('map.title', { measure: filters.measure, channel: filters.channel === null ? 'all' : 'one' })
  return (
    <section aria-labelledby="map">
      <h2 id="map">{title}</h2>
      <p className="sub">{t(`map.pace.${pace.state}`, { count: belowCount, line: pace.line === null ? '' : view.rate(pace.line) })} {t('map.how')}</p>
      <TileGridMap
        label={title}
        tiles={page.tiles.map(({ figures, ...tile }) => ({
          id: tile.id,
          row: tile.row + 1,
          column: tile.column + 1,
          rowSpan: tile.rowSpan,
          label: filters.division === tile.id ? <b className="underline">{tile.label[view.locale]}</b> : tile.label[view.locale],
          valueText: figures.rate === null ? '—' : view.points(figures.rate),
          step: figures.step,
          below: figures.below,
          href: view.href({ division: tile.id }),
          accessibleName: nameOf(view, figures),
        }))}
      />
      <RateKey
        {...(pace.line === null ? {} : { below: t('map.below', { line: view.rate(pace.line) }) })}
        steps={STEPS.map((step) => ({ step, from: view.points(scale.from + (step - 1) * scale.width) }))}
      />
    </section>
  )
}
