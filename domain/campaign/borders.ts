import type { IsoDate } from '@/domain/calendar/dates'
import { divisionsOn, successorOf } from '@/domain/division/divisions'

/** Key of figures that belong to no listed division, group or channel. They get a row of their own, so that totals stay whole. */
export const OTHER = 'other'

/**
 * The day whose borders a coverage year is counted in: 1 September of the year before, when people start to enroll for it.
 * 2026 is counted in the 38 divisions of 2025-09-01, 2027 in the 37 divisions since 2025-11-06.
 */
export const bordersDay = (coverageYear: number): IsoDate => `${coverageYear - 1}-09-01`

/** Ids of the divisions a coverage year is counted in. */
export const divisionIdsOf = (coverageYear: number): readonly string[] => divisionsOn(bordersDay(coverageYear)).map((division) => division.id)

/** Whether two coverage years are counted in different borders: divisions whose towns changed sides then compare only approximately. */
export const bordersDiffer = (a: number, b: number): boolean => divisionIdsOf(a).join() !== divisionIdsOf(b).join()

/** Finds the division in the borders of a coverage year under which a recorded id is counted: itself, its successor, or `other`. */
export function placerFor(coverageYear: number): (recordedId: string) => string {
  const valid = new Set(divisionIdsOf(coverageYear))
  return (recordedId) => {
    if (valid.has(recordedId)) return recordedId
    const successor = successorOf(recordedId)?.id
    return successor !== undefined && valid.has(successor) ? successor : OTHER
  }
}

/** Rows as if they had been recorded in the borders of a coverage year. Nothing is lost: the sums stay the same. */
export function rollUp<Row extends { readonly divisionId: string }>(rows: readonly Row[], coverageYear: number): Row[] {
  const place = placerFor(coverageYear)
  return rows.map((row) => {
    const divisionId = place(row.divisionId)
    return divisionId === row.divisionId ? row : { ...row, divisionId }
  })
}
