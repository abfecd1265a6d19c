/** How long documents of a closed case are kept. */

/**
 * The day before which a case must have been closed for its documents to be deleted on `today`. Periods run from 1 January of the year
 * after the record was made (社会保险业务档案管理规定(试行), MOHRSS and National Archives order 3 of 2009): what was closed in 2026 and is kept
 * for 10 years may go on 1 January 2037.
 * @param today YYYY-MM-DD in China Standard Time.
 * @param years whole years, 1 or more.
 */
export function closedBefore(today: string, years: number): string {
  if (!Number.isInteger(years) || years < 1) throw new RangeError('a retention period has one year or more')
  return `${String(Number(today.slice(0, 4)) - years).padStart(4, '0')}-01-01`
}
