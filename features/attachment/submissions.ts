/** From received bytes to a kept document: checked by a worker, sealed into the vault, joined to its owner. */
import { FILE_LIMITS, takeIn, type IntakeRefusal } from '@/platform/files/intake'
import { putSealed } from '@/platform/files/vault'
import { Fault, ok, refuse, type Result } from '@/platform/errors'
import { logIncident, logger } from '@/platform/log'
import { discard, reveal } from '@/platform/uploads/quarantine'
import { sameAgain, type AttachmentRow, type Owner } from './data'
import { announceFile, markReady, markRefused, markState, removeAttachment } from './mutations'

/** Why a document is not there: what the worker found, and what only this room knows. */
export type AttachmentRefusal = IntakeRefusal | 'too-many-files' | 'post-too-large' | 'unchecked'

export const FILE_BYTES = FILE_LIMITS.bytes

export type Kept =
  /** `id` is another one's when the same document stood at this field before. */
  | { readonly state: 'ready'; readonly id: string; readonly pages: number }
  | { readonly state: 'refused'; readonly code: AttachmentRefusal }
  /** Removed by its owner meanwhile. */
  | { readonly state: 'gone' }

type Checked = Result<{ readonly pages: number } & ({ readonly fileId: string } | { readonly same: string }), AttachmentRefusal>

/**
 * Checks a whole upload that lies in quarantine under `key` and keeps it. The half is gone afterwards. A worker that is busy or fails
 * says nothing about the document: the refusal is `unchecked`, and it may be given again.
 */
export async function keep(owner: Owner, row: AttachmentRow, key: Buffer, now: Date): Promise<Kept> {
  if (!(await markState(row, 'checking', now))) return { state: 'gone' }
  const checked = await check(row, key, now)
  await discard(row.id)
  if (!checked.ok) {
    await markRefused(row, checked.code, now)
    return { state: 'refused', code: checked.code }
  }
  const { pages } = checked.value
  if ('same' in checked.value) {
    await removeAttachment(owner, row.id, now)
    return { state: 'ready', id: checked.value.same, pages }
  }
  return (await markReady(row, checked.value.fileId, now)) ? { state: 'ready', id: row.id, pages } : { state: 'gone' }
}

async function check(row: AttachmentRow, key: Buffer, now: Date): Promise<Checked> {
  try {
    return await reveal(row.id, key, async (raw, clean): Promise<Checked> => {
      const taken = await takeIn(raw, clean)
      if (!taken.ok) return refuse(taken.code)
      const same = await sameAgain(row, taken.value.originalSha256)
      const { pages } = taken.value
      if (same !== null) return ok({ pages, same })
      const fileId = await announceFile(taken.value, now)
      await putSealed(fileId, clean)
      return ok({ pages, fileId })
    })
  } catch (error) {
    if (error instanceof Fault && error.code === 'file-workers-busy') logger.warn({ attachment: row.id }, 'a document waits for a worker')
    else logIncident(error, { place: 'attachment', attachment: row.id })
    return refuse('unchecked')
  }
}
