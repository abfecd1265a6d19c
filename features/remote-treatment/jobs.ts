import { yearOf } from '@/domain/calendar/dates'
import { chinaDate } from '@/platform/clock'
import { filingsInDoubt } from './data'
import { closeLapsed, endForInsurance } from './mutations'
import { remoteTreatmentService } from './service'

/** Filings of one run: a run must end well within its minute, and what is left waits for the next. */
const BATCH = 200

/**
 * Closes filings whose last day has passed, and ends those of people whose insurance ended or went elsewhere, who are told. Harmless to run twice or in
 * several processes. Gives the number of filings that ended.
 */
export async function endFilings(now: Date): Promise<number> {
  let ended = await closeLapsed(now, BATCH)
  for (const one of await filingsInDoubt(yearOf(chinaDate(now)), BATCH)) ended += await endForInsurance(one.personId, one.insurance, remoteTreatmentService, now)
  return ended
}
