import { FILES_LIMIT, fileIds } from '@/domain/casework/fields'
import type { StepKey, Values } from '@/domain/casework/definition'
import { safeFileName } from '@/platform/files/intake'
import { problem, seeOther, type FormWithFiles, type PostReply, type PostRequest, type StreamEndpoint, type StreamReply, type StreamRequest } from '@/platform/posts/post'
import { takeRate } from '@/platform/rate-limit'
import type { OwnCase } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { isMultipart, readMultipart, type FilePart } from '@/platform/uploads/multipart'
import { append, discard, hasRoom, newUploadKey } from '@/platform/uploads/quarantine'
import { tus, type Upload, type UploadStore } from '@/platform/uploads/resumable'
import { attachmentOf, EVIDENCE, type AttachmentRow, type Owner } from './data'
import { addAttachment, clearRefusals, giveAgain, removeAttachment } from './mutations'
import { FILE_BYTES, keep, type AttachmentRefusal } from './submissions'
import type { Doors, HeldDraft } from './service'

/** Files of one post, and bytes of all of them: what a page sends at once. More are named at their field and may follow. */
const FILES_PER_POST = 10
const BYTES_PER_POST = 60 * 1024 * 1024
/** Hours an upload that was begun may be gone on with. */
export const UPLOAD_HOURS = 24

const isReply = (value: object): value is PostReply => 'kind' in value

/** Where the files of a post go. */
interface Target {
  readonly owner: Owner
  readonly step: StepKey
  readonly fields: readonly string[]
}

interface Taken {
  readonly form: Values
  /** Ids by field. */
  readonly ready: readonly { readonly field: string; readonly id: string }[]
  readonly refused: number
}

/** Reads a form with files: each is received, named or refused at its field; a bad one takes nothing else with it. */
async function takeForm(request: StreamRequest, { owner, step, fields }: Target): Promise<Taken | 'malformed'> {
  const { now } = request
  const received: { readonly id: string; readonly key: Buffer; readonly field: string }[] = []
  let files = 0
  let refused = 0
  let bytes = 0

  const note = async (part: FilePart, id: string, how: { readonly bytes: number; readonly refusal: AttachmentRefusal | null }) => {
    const added = await addAttachment(owner, {
      id, step, field: part.field, name: safeFileName(part.name), state: how.refusal === null ? 'checking' : 'refused', refusal: how.refusal, uploadBytes: how.bytes, uploadKey: null, givenBy: 'resident', now,
    })
    if (added && how.refusal === null) return true
    refused++
    // No room at the field: say so there, as far as there is room for that.
    if (!added && how.refusal === null) await addAttachment(owner, { id: uuidv7(now), step, field: part.field, name: safeFileName(part.name), state: 'refused', refusal: 'too-many-files', uploadBytes: how.bytes, uploadKey: null, givenBy: 'resident', now })
    return false
  }

  try {
    const form = await readMultipart(request.stream, request.headers['content-type'] ?? '', async (part) => {
      if (!fields.includes(part.field)) return
      const id = uuidv7(now)
      if (++files > FILES_PER_POST) return void (await note(part, id, { bytes: 0, refusal: 'too-many-files' }))
      if (bytes >= BYTES_PER_POST) return void (await note(part, id, { bytes: 0, refusal: 'post-too-large' }))
      const key = newUploadKey()
      received.push({ id, key, field: part.field })
      const most = Math.min(FILE_BYTES, BYTES_PER_POST - bytes)
      const { size, code } = await append({ id, key, offset: 0, most }, part.bytes)
      bytes += size
      if (await note(part, id, { bytes: size, refusal: code === 'whole' ? null : most < FILE_BYTES ? 'post-too-large' : 'too-large' })) return
      received.pop()
      await discard(id)
    })
    if (form === 'malformed') return form
    const ready: { field: string; id: string }[] = []
    for (const { id, key, field } of received) {
      const row = await attachmentOf(owner, id)
      const kept = row ? await keep(owner, row, key, now) : null
      if (kept?.state === 'ready') ready.push({ field, id: kept.id })
      else if (kept?.state === 'refused') refused++
    }
    return { form, ready, refused }
  } finally {
    // After a cut body nobody comes back for these: a plain form begins anew.
    for (const { id } of received) {
      const row = await attachmentOf(owner, id)
      if (row?.state === 'checking') await removeAttachment(owner, id, now)
      await discard(id)
    }
  }
}

/** A field's list with ids added or taken away; null when there is no room. */
function listed(current: string | undefined, added: readonly string[], removed?: string): string | null {
  const ids = [...new Set([...fileIds(current), ...added])].filter((id) => id !== removed)
  return ids.length > FILES_LIMIT ? null : ids.join(',')
}

export function attachmentPosts<Draft extends HeldDraft>(doors: Doors<Draft>): {
  readonly streams: readonly StreamEndpoint[]
  /** For the post that answers a step: takes the files of its form in. */
  readonly answerWithFiles: (request: StreamRequest) => Promise<FormWithFiles | PostReply>
} {
  /** Writes ids into the answers. What else was typed in the form stays as it was typed. */
  const write = async (draft: Draft, step: StepKey, now: Date, added: Taken['ready'], removed: { readonly field: string; readonly id: string } | null, typed: Values | null): Promise<Draft | null> => {
    if (added.length === 0 && removed === null && typed === null) return draft
    const tooMany: string[] = []
    const saved = await doors.changeDraft(draft, now, (current) => {
      tooMany.length = 0
      const kept: Record<string, string> = { ...current.answers[step] }
      for (const field of new Set([...added.map((one) => one.field), ...(removed ? [removed.field] : [])])) {
        const mine = added.filter((one) => one.field === field).map((one) => one.id)
        const list = listed(kept[field], mine, removed?.field === field ? removed.id : undefined)
        if (list === null) tooMany.push(...mine)
        else if (list === '') delete kept[field]
        else kept[field] = list
      }
      const before = current.typed?.key === step ? current.typed : null
      return { answers: { ...current.answers, [step]: kept }, typed: typed ? { key: step, values: { ...before?.values, ...typed }, problems: [] } : before ? { ...before, problems: [] } : current.typed }
    })
    for (const id of saved ? tooMany : added.map((one) => one.id)) await removeAttachment(draft.own, id, now)
    return saved
  }

  interface Here {
    readonly draft: Draft
    readonly step: StepKey
    readonly files: readonly string[]
    readonly values: (form: Values) => Values
  }

  /** The draft of the request at its step, or the answer. */
  const atStep = async (request: PostRequest): Promise<Here | PostReply> => {
    const rate = await takeRate('upload', request.caller)
    if (!rate.ok) return problem('too-many', rate.retryAfterSeconds)
    const draft = await doors.draftGate(request)
    if (isReply(draft)) return draft
    if (draft.submitted) return seeOther(`/${request.locale}/casework/receipt`)
    const step = request.params['step'] ?? ''
    const fields = await doors.stepFields(request, draft, step)
    return fields ? { draft, step, ...fields } : problem('out-of-order')
  }

  /** Nothing is taken in while the disk is nearly full; what is there may be asked after and taken back. */
  const noRoom = async ({ method }: StreamRequest): Promise<PostReply | null> => ((method === 'POST' || method === 'PATCH') && !(await hasRoom()) ? problem('busy') : null)

  const answerWithFiles = async (request: StreamRequest): Promise<FormWithFiles | PostReply> => {
    const here = (await noRoom(request)) ?? (await atStep(request))
    if (isReply(here)) return here
    await clearRefusals(here.draft.own, here.step)
    const taken = await takeForm(request, { owner: here.draft.own, step: here.step, fields: here.files })
    if (taken === 'malformed') return problem('bad-request')
    const saved = await write(here.draft, here.step, request.now, taken.ready, null, null)
    return saved ? { kind: 'fields', form: taken.form, files: { ready: taken.ready.length, refused: taken.refused } } : problem('changed-elsewhere')
  }

  /** Adds, removes and gives again, in the form of the question: whichever button is pressed, everything else in the form is kept. */
  const changeFiles = async (request: StreamRequest): Promise<StreamReply> => {
    if (!isMultipart(request.headers['content-type'])) return problem('bad-request')
    const here = (await noRoom(request)) ?? (await atStep(request))
    if (isReply(here)) return here
    const { draft, step, files } = here
    await clearRefusals(draft.own, step)
    const taken = await takeForm(request, { owner: draft.own, step, fields: files })
    if (taken === 'malformed') return problem('bad-request')
    const removed = await removedBy(draft.own, taken.form['remove'], request.now)
    const again = await againBy(draft.own, step, files, taken.form['reuse'], request)
    const saved = await write(draft, step, request.now, [...taken.ready, ...again], removed, here.values(taken.form))
    if (!saved) return problem('changed-elsewhere')
    const page = `/${request.locale}/${request.params['service']}/apply/${step}`
    return seeOther(taken.refused > 0 ? `${page}#error-summary` : `${page}#${[...taken.ready, ...again, ...(removed ? [removed] : [])][0]?.field ?? 'main'}`)
  }

  const removedBy = async (owner: Owner, id: string | undefined, now: Date): Promise<{ readonly field: string; readonly id: string } | null> => {
    const row = id !== undefined && UUID.test(id) ? await attachmentOf(owner, id) : null
    return row && (await removeAttachment(owner, row.id, now)) ? { field: row.field, id: row.id } : null
  }

  /** `reuse` is "field:id". */
  const againBy = async (owner: Owner, step: StepKey, fields: readonly string[], wanted: string | undefined, request: PostRequest): Promise<Taken['ready']> => {
    const [field = '', id = ''] = wanted?.split(':') ?? []
    if (!fields.includes(field) || !UUID.test(id)) return []
    const made = await giveAgain(owner, { step, field }, id, await doors.owners(request), request.now)
    return made === null ? [] : [{ field, id: made }]
  }

  /** The case of the request, while it takes documents. */
  const atCase = async (request: PostRequest): Promise<{ readonly own: OwnCase } | PostReply> => {
    const rate = await takeRate('upload', request.caller)
    if (!rate.ok) return problem('too-many', rate.retryAfterSeconds)
    const own = await doors.caseGate(request)
    if (isReply(own)) return own
    return (await doors.acceptsEvidence(own)) ? { own } : problem('changed-elsewhere')
  }

  const changeEvidence = async (request: StreamRequest): Promise<StreamReply> => {
    if (!isMultipart(request.headers['content-type'])) return problem('bad-request')
    const here = (await noRoom(request)) ?? (await atCase(request))
    if (isReply(here)) return here
    await clearRefusals(here.own, EVIDENCE.step)
    const taken = await takeForm(request, { owner: here.own, step: EVIDENCE.step, fields: [EVIDENCE.field] })
    if (taken === 'malformed') return problem('bad-request')
    await removedBy(here.own, taken.form['remove'], request.now)
    const again = await againBy(here.own, EVIDENCE.step, [EVIDENCE.field], taken.form['reuse'], request)
    const added = [...taken.ready, ...again].map((one) => one.id)
    if (added.length > 0) await doors.evidenceAdded(here.own, added, request.now)
    return seeOther(`/${request.locale}/casework/case#${taken.refused > 0 ? 'error-summary' : EVIDENCE.field}`)
  }

  interface Uploads {
    readonly owner: Owner
    readonly step: StepKey
    readonly fields: readonly string[]
    readonly now: Date
    /** Whether a ready document stands in the answers; a stop between the two writes leaves it out. */
    readonly known: (field: string, id: string) => boolean
    /** Puts it there; false when they are closed. */
    readonly settled: (field: string, id: string) => Promise<boolean>
    readonly removed: (row: AttachmentRow) => Promise<unknown>
  }

  /** Resumable uploads for one owner. */
  const storeOf = ({ owner, step, fields, now, known, settled, removed }: Uploads): UploadStore => {
    const find = async (id: string): Promise<AttachmentRow | null> => {
      const row = UUID.test(id) ? await attachmentOf(owner, id) : null
      if (!row || row.step !== step || !fields.includes(row.field)) return null
      return row.state !== 'ready' || known(row.field, row.id) || (await settled(row.field, row.id)) ? row : null
    }
    return {
      async begin({ bytes, metadata }) {
        const field = metadata['field'] ?? ''
        if (!fields.includes(field)) return { status: 422, code: 'field' }
        const id = uuidv7(now)
        const added = await addAttachment(owner, { id, step, field, name: safeFileName(metadata['filename'] ?? ''), state: 'uploading', refusal: null, uploadBytes: bytes, uploadKey: newUploadKey(), givenBy: 'resident', now })
        const row = added ? await attachmentOf(owner, id) : null
        return row ? uploadOf(row) : { status: 422, code: 'too-many-files' }
      },
      find: async (id) => {
        const row = await find(id)
        return row && uploadOf(row)
      },
      async finish(upload) {
        const row = await find(upload.id)
        if (!row || !row.uploadKey) return row ? uploadOf(row) : { ...upload, state: 'refused', outcome: 'refused; code=gone' }
        const kept = await keep(owner, row, row.uploadKey, now)
        if (kept.state === 'ready' && !(await settled(row.field, kept.id))) return { ...upload, state: 'refused', outcome: 'refused; code=gone' }
        return { ...upload, ...(kept.state === 'ready' ? { state: 'ready', outcome: `ready; id=${kept.id}; pages=${kept.pages}` } : { state: 'refused', outcome: `refused; code=${kept.state === 'refused' ? kept.code : 'gone'}` }) }
      },
      async drop(upload) {
        const row = await find(upload.id)
        if (row && (await removeAttachment(owner, row.id, now))) await removed(row)
      },
    }
  }

  const draftUploads = async (request: StreamRequest): Promise<StreamReply> => {
    const here = (await noRoom(request)) ?? (await atStep(request))
    if (isReply(here)) return here.kind === 'see-other' ? problem('draft-gone') : here
    const { draft, step, files } = here
    const base = `/${request.locale}/${request.params['service']}/uploads/${step}`
    return tus(tusRequest(request, base), storeOf({
      owner: draft.own, step, fields: files, now: request.now,
      known: (field, id) => fileIds(draft.answers[step]?.[field]).includes(id),
      settled: async (field, id) => (await write(draft, step, request.now, [{ field, id }], null, null)) !== null,
      removed: (row) => write(draft, step, request.now, [], { field: row.field, id: row.id }, null),
    }))
  }

  const caseUploads = async (request: StreamRequest): Promise<StreamReply> => {
    const here = (await noRoom(request)) ?? (await atCase(request))
    if (isReply(here)) return here
    return tus(tusRequest(request, `/${request.locale}/casework/case/uploads`), storeOf({
      owner: here.own, step: EVIDENCE.step, fields: [EVIDENCE.field], now: request.now, known: () => true,
      settled: async (_field, id) => {
        await doors.evidenceAdded(here.own, [id], request.now)
        return true
      },
      removed: async () => undefined,
    }))
  }

  const form = (name: string, path: string, handle: StreamEndpoint['handle']): StreamEndpoint => ({ name, path, methods: ['POST'], limit: FORM_BYTES, wantsJson: false, handle })
  const upload = (name: string, path: string, handle: StreamEndpoint['handle'], methods: StreamEndpoint['methods']): StreamEndpoint => ({ name, path, methods, limit: FILE_BYTES, wantsJson: true, handle })

  return {
    answerWithFiles,
    streams: [
      form('draft.files', '/:locale/:service/files/:step', changeFiles),
      form('draft.files.remove', '/:locale/:service/files/:step/remove', changeFiles),
      form('draft.files.reuse', '/:locale/:service/files/:step/reuse', changeFiles),
      form('case.files', '/:locale/casework/case/files', changeEvidence),
      form('case.files.remove', '/:locale/casework/case/files/remove', changeEvidence),
      form('case.files.reuse', '/:locale/casework/case/files/reuse', changeEvidence),
      upload('draft.uploads', '/:locale/:service/uploads/:step', draftUploads, ['POST', 'OPTIONS']),
      upload('draft.upload', '/:locale/:service/uploads/:step/:id', draftUploads, ['HEAD', 'PATCH', 'DELETE', 'OPTIONS']),
      upload('case.uploads', '/:locale/casework/case/uploads', caseUploads, ['POST', 'OPTIONS']),
      upload('case.upload', '/:locale/casework/case/uploads/:id', caseUploads, ['HEAD', 'PATCH', 'DELETE', 'OPTIONS']),
    ],
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Bytes of a form with its files: beyond what is kept of it, so that a file too many is named at its field; a body beyond this is cut off. */
const FORM_BYTES = 256 * 1024 * 1024

const tusRequest = ({ method, headers, stream, params }: StreamRequest, base: string) => ({ method, headers, stream, id: params['id'] ?? null, locationOf: (id: string) => `${base}/${id}`, longest: FILE_BYTES })

const outcomeOf = ({ state, refusal, id, file }: AttachmentRow): string => (state === 'ready' ? `ready; id=${id}; pages=${file?.pages ?? 1}` : state === 'refused' ? `refused; code=${refusal}` : state)

const uploadOf = (row: AttachmentRow): Upload => ({
  id: row.id, bytes: row.uploadBytes, key: row.uploadKey, state: row.state, outcome: outcomeOf(row), expiresAt: new Date(row.createdAt.getTime() + UPLOAD_HOURS * 3_600_000),
})
