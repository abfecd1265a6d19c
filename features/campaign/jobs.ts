import { chinaDate } from '@/platform/clock'
import { Fault } from '@/platform/errors'
import { processWide } from '@/platform/process-wide'
import { currentCampaign } from './data'
import { recount, writeDayTotals } from './mutations'

/**
 * Keeps the day-end totals of the current campaign. Called every few minutes: what is written last on a day stands for its end. Harmless
 * to run twice or in several processes. Gives the number of divisions whose totals changed.
 */
export async function recordDay(now: Date): Promise<number> {
  const campaign = await currentCampaign(now)
  const today = chinaDate(now)
  return campaign && campaign.main.from <= today ? writeDayTotals(campaign.coverageYear, today) : 0
}

/**
 * Recounts the ledger once a day in each process that runs jobs, and leaves a trace. A difference is a fault: it is logged with an incident id.
 * @throws Fault with code `counters-differ`
 */
export async function checkCounters(now: Date): Promise<number> {
  const checked = processWide('counters-checked', () => ({ day: '' }))
  const today = chinaDate(now)
  if (checked.day === today) return 0
  checked.day = today
  const differences = await recount({ actorKind: 'system', actorId: null, at: now })
  if (differences.length > 0) throw new Fault('counters-differ', `${differences.length} counters differ from a recount of the ledger`)
  return 1
}
