import { REMINDERS } from '@/domain/chronic-certification/validity'
import { chinaDate } from '@/platform/clock'
import { certificationsEnding } from './data'
import { lapseCertification, remindHolder } from './mutations'
import { chronicCertificationService } from './service'

/** Certifications of one run: a run must end well within its minute, and the next goes on. */
const BATCH = 500

/** Reminds holders 60, 30 and 7 days before the end, each once. Returns how many were reminded. */
export async function remindLapsing(at: Date): Promise<number> {
  let reminded = 0
  for (const key of await certificationsEnding(chinaDate(at), REMINDERS, BATCH)) if (await remindHolder(key, chronicCertificationService, at)) reminded++
  return reminded
}

/** Ends what is over. Returns how many. */
export async function lapseCertifications(at: Date): Promise<number> {
  let lapsed = 0
  for (const key of await certificationsEnding(chinaDate(at), null, BATCH)) if (await lapseCertification(key, chronicCertificationService, at)) lapsed++
  return lapsed
}
