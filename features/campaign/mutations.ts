import type { IsoDate } from '@/domain/calendar/dates'
import { appendAudit } from '@/platform/audit'
import { sql, transaction } from '@/platform/database'
import { counterDifferences, type CounterDifference } from './data'

/** Recounts the ledger, compares it with the counters and leaves a trace of the check. Repairs nothing: a difference is a fault to look into. */
export function recount(by: { readonly actorKind: 'staff' | 'system'; readonly actorId: string | null; readonly at: Date }): Promise<CounterDifference[]> {
  return transaction(async (client) => {
    const differences = await counterDifferences(client)
    await appendAudit(async (text, parameters) => (await client.query(text, [...parameters])).rows, {
      ...by,
      action: 'counters.recounted',
      subjectKind: 'campaign',
      subjectId: null,
      detail: { differences: differences.length },
    })
    return differences
  })
}

/** Writes today's totals of every division from the counters; the last write of a day stands for its end. Gives the rows written. */
export async function writeDayTotals(coverageYear: number, day: IsoDate): Promise<number> {
  const { rowCount } = await sql().query(
    `INSERT INTO campaign_day AS d (coverage_year, day, division_id, due, enrolled, paid)
     SELECT coverage_year, $2::date, division_id, sum(due), sum(enrolled), sum(paid)
     FROM campaign_counter WHERE coverage_year = $1 GROUP BY coverage_year, division_id ORDER BY division_id
     ON CONFLICT (coverage_year, day, division_id) DO UPDATE SET due = EXCLUDED.due, enrolled = EXCLUDED.enrolled, paid = EXCLUDED.paid
     WHERE (d.due, d.enrolled, d.paid) IS DISTINCT FROM (EXCLUDED.due, EXCLUDED.enrolled, EXCLUDED.paid)`,
    [coverageYear, day],
  )
  return rowCount ?? 0
}
