import { chinaDate } from '@/platform/clock'
import { currentCampaign } from './data'
import { writeDayTotals } from './mutations'

/**
 * Keeps the day-end totals of the current campaign. Called every few minutes: what is written last on a day stands for its end. Harmless
 * to run twice or in several processes. Gives the number of divisions whose totals changed.
 */
export async function recordDay(now: Date): Promise<number> {
  const campaign = await currentCampaign(now)
  const today = chinaDate(now)
  return campaign && campaign.main.from <= today ? writeDayTotals(campaign.coverageYear, today) : 0
}
