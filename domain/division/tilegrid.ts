import type { IsoDate } from '@/domain/calendar/dates'
import type { Names } from '@/domain/locale'
import data from './data/tile-grid.json'
import { ADJUSTED_ON } from './divisions'

/** One tile of the cartogram. Row 0 is the north, column 0 the west, in every language: a map is not mirrored for Arabic. */
export type Tile = {
  readonly id: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly label: Names
}

export const TILE_ROWS = data.rows
export const TILE_COLUMNS = data.columns

const former: readonly Tile[] = data.tiles.map((tile) => ({ ...tile, rowSpan: 1 }))
const { replaces, by } = data.since20251106
const present: readonly Tile[] = [...former.filter((tile) => !replaces.includes(tile.id)), by].sort(
  (a, b) => a.row - b.row || a.column - b.column,
)

/** The tiles of a day, row by row: 38, or 37 from 2025-11-06 with one tall tile for Liangjiang New Area. */
export const tilesOn = (date: IsoDate): readonly Tile[] => (date < ADJUSTED_ON ? former : present)
