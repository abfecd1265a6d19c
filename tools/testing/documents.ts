/** Drafts and cases with documents over a real front, for the database tests: a step `proof` with the fields `papers` and `photos`. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest'
import { attachmentsOf, type AttachmentRow, type Owner } from '@/features/attachment/data'
import { attachmentGets } from '@/features/attachment/gets'
import { linkAttachments } from '@/features/attachment/mutations'
import { attachmentPosts } from '@/features/attachment/posts'
import type { Doors } from '@/features/attachment/service'
import { findDraft, type DraftRow } from '@/features/casework/data'
import { changeDraft, startDraft } from '@/features/casework/mutations'
import { caseGate, draftCookie, draftGate, ownCase, ownDraft } from '@/features/casework/scope'
import { sql, transaction } from '@/platform/database'
import { openSealed } from '@/platform/files/vault'
import { seeOther } from '@/platform/posts/post'
import { mintOwnCase, type DistrictScope, type OwnCase } from '@/platform/scope'
import { aPost, testFront, type TestFront } from '@/server/testing'
import { withOpenCampaign } from './campaign'
import { NOW, sentCase } from './register'
import { sampleJpeg } from './sample-files'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-attachment-'))

/** What a test may turn: the time, and who is at the desk. */
export const stage: { clock: Date; scope: DistrictScope | 'signed-out' | 'not-permitted'; front: TestFront; readonly told: (readonly string[])[] } = {
  clock: NOW, scope: 'signed-out', front: null as unknown as TestFront, told: [],
}

const doors: Doors<DraftRow> = {
  draftGate, caseGate, changeDraft,
  stepFields: async (_request, _draft, step) => (step === 'proof' ? { files: ['papers', 'photos'], values: (form): Record<string, string> => (form['words'] === undefined ? {} : { words: form['words'] }) } : null),
  acceptsEvidence: async () => true,
  evidenceAdded: async (_own, ids) => stage.told.push(ids),
  async owners({ cookies, now }) {
    const draft = await ownDraft('enrollment', cookies[draftCookie('enrollment')], now)
    const kept = ownCase(cookies['own-case'], now)
    return [...(draft ? [draft.own] : []), ...(kept ? [kept] : [])]
  },
  staffScope: async () => stage.scope,
}

/** A database, a vault and a front of the test file's own. Call it at the top of the file. */
export function withDocuments(): void {
  Object.assign(process.env, { CANBAO_FILES: folder, CANBAO_RATE_FACTOR: '1000', CANBAO_KEEP_YEARS: 'enrollment=10' })
  vi.stubEnv('LOG_LEVEL', 'silent')
  withOpenCampaign()
  beforeAll(async () => {
    const { streams, answerWithFiles } = attachmentPosts(doors)
    const answer = aPost({
      name: 'draft.answer', path: '/:locale/:service/answers/:step', multipart: answerWithFiles,
      handle: async ({ form, files }) => seeOther(`/zh/answered?${new URLSearchParams({ ...form, ready: String(files?.ready), refused: String(files?.refused) })}`),
    })
    stage.front = await testFront({ streams, posts: [answer], gets: attachmentGets(doors), now: () => stage.clock, streamLimits: { idleMs: 1_000, longestMs: 60_000, inHand: 50, perCaller: 50 } })
  })
  afterAll(async () => {
    await stage.front.close()
    fs.rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(() => Object.assign(stage, { clock: NOW, scope: 'signed-out' }))
}

export interface Mine {
  readonly code: string
  readonly own: Owner
  readonly cookie: string
  readonly draft: () => Promise<DraftRow>
}

/** A draft that one device holds. */
export async function begin(): Promise<Mine> {
  const { code } = await startDraft({ service: 'enrollment', version: 'v1', locale: 'zh', channel: 'online', now: NOW })
  const draft = async () => (await findDraft(code, stage.clock)) as DraftRow
  return { code, draft, own: (await draft()).own, cookie: `canbao-${draftCookie('enrollment')}=${code}` }
}

export type Entry = readonly [field: string, bytes: Buffer | string, name?: string]

export const formOf = (entries: readonly Entry[]): FormData => {
  const form = new FormData()
  for (const [field, bytes, name] of entries) {
    if (typeof bytes === 'string') form.append(field, bytes)
    else form.append(field, new Blob([new Uint8Array(bytes)]), name ?? 'file')
  }
  return form
}

/** Posts a form with files as a browser does. */
export const send = (who: { readonly cookie: string }, entries: readonly Entry[], where = '/zh/enrollment/files/proof') =>
  fetch(`${stage.front.origin}${where}`, { method: 'POST', body: formOf(entries), headers: { origin: stage.front.origin, cookie: who.cookie }, redirect: 'manual' })

export const rowsOf = (who: Pick<Mine, 'own'>) => attachmentsOf(who.own)
export const answers = async (who: Mine) => (await who.draft()).answers['proof'] ?? {}
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
export const draftIdOf = (me: Mine): string => ('draftId' in me.own ? me.own.draftId : '')
export const actions = async (id: string) => (await sql().query('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, seq', [id])).rows.map((row) => row.action)
export const quarantined = () => fs.readdirSync(path.join(folder, 'quarantine'))

/** The bytes of a document as the vault gives them. */
export async function kept(row: AttachmentRow | undefined): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await openSealed(row?.file?.id ?? '')) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

let serial = 0

/** A draft whose file was moved to a case, as a submission does. */
export async function caseWithFile(): Promise<{ readonly me: Mine; readonly own: OwnCase; readonly row: AttachmentRow }> {
  const me = await begin()
  await send(me, [['papers', await sampleJpeg(140 + ++serial, 41), 'a.jpg']])
  const [row] = await rowsOf(me)
  const sent = await sentCase('review')
  const own = mintOwnCase(sent.personId, sent.caseId, sent.reference)
  expect(await transaction((client) => linkAttachments(client, { draftId: draftIdOf(me), caseKey: sent, ids: [row?.id ?? ''], now: NOW }))).toBe(1)
  return { me, own, row: (await attachmentsOf(own))[0] as AttachmentRow }
}
