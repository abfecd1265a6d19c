import { closedBefore } from '@/domain/attachment/retention'
import { chinaDate } from '@/platform/clock'
import { env } from '@/platform/env'
import { removeSealed } from '@/platform/files/vault'
import { sweepQuarantine } from '@/platform/uploads/quarantine'
import { deleteAbandoned, deleteOfClosedCases, forgetFile, unusedFiles } from './mutations'
import { UPLOAD_HOURS } from './posts'

const HOUR = 3_600_000
/** A post that is being answered may hold an object that nothing shows yet. */
const UNUSED_HOURS = 1

const hoursBefore = (at: Date, hours: number): Date => new Date(at.getTime() - hours * HOUR)

/** Deletes documents of drafts that are gone, uploads that nobody finished, and what lies in quarantine. Returns how many. */
export async function expireUploads(at: Date): Promise<number> {
  const halves = hoursBefore(at, UPLOAD_HOURS)
  return (await deleteAbandoned(at, halves, hoursBefore(at, UNUSED_HOURS))) + (await sweepQuarantine(halves))
}

/** Deletes documents of closed cases when the period of their service is over. A service without a period keeps them. Returns how many. */
export async function deleteByRetention(at: Date): Promise<number> {
  let deleted = 0
  for (const [service, years] of Object.entries(env().CANBAO_KEEP_YEARS)) deleted += await deleteOfClosedCases(service, closedBefore(chinaDate(at), years), at)
  return deleted
}

/** Removes objects of the vault that nothing shows any more. Returns how many. */
export async function sweepFiles(at: Date): Promise<number> {
  const ids = await unusedFiles(hoursBefore(at, UNUSED_HOURS))
  for (const id of ids) {
    await removeSealed(id)
    await forgetFile(id)
  }
  return ids.length
}
