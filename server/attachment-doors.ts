/** What the posts and reads of documents need from casework and identity. Rooms do not join each other: the front does. */
import { fold, permits } from '@/domain/casework/lifecycle'
import type { StepKey } from '@/domain/casework/definition'
import type { Doors } from '@/features/attachment/service'
import { readOwnCase, type DraftRow } from '@/features/casework/data'
import { addEvidence, changeDraft } from '@/features/casework/mutations'
import { postedValues } from '@/features/casework/posts'
import { caseGate, draftCookie, draftGate, ownCase, ownDraft } from '@/features/casework/scope'
import type { Service } from '@/features/casework/service'
import { scopeOf, sessionIdOf, staffBehind } from '@/features/identity/scope'
import { cookieNames } from '@/platform/cookies'

export function attachmentDoors(services: readonly Service[]): Doors<DraftRow> {
  const byId = (id: string | undefined): Service | null => services.find((service) => service.id === id) ?? null
  return {
    draftGate, caseGate, changeDraft,
    async stepFields(request, draft, step: StepKey) {
      const service = byId(request.params['service'])
      if (!service) return null
      const day = await service.on(request.now)
      const { keys, done } = day.walk(draft.answers)
      const at = keys.indexOf(step)
      if (at < 0 || keys.slice(0, at).some((key) => !done.has(key))) return null
      const fields = day.fields(step, draft.answers)
      const files = fields.filter((field) => field.control === 'files').map((field) => field.name)
      const others = fields.filter((field) => field.control !== 'files')
      return files.length > 0 ? { files, values: (form) => postedValues(others, form) } : null
    },
    async acceptsEvidence(own) {
      const file = await readOwnCase(own)
      if (!file) return false
      const { state } = fold(file.events)
      return permits(state, 'resident', 'add-evidence') || permits(state, 'resident', 'give-information')
    },
    async evidenceAdded(own, ids, now) {
      const file = await readOwnCase(own)
      const service = byId(file?.service)
      // While information is asked for, the answer itself is the event: the documents stand beside it.
      if (file && service && permits(fold(file.events).state, 'resident', 'add-evidence')) await addEvidence(own, { service, files: ids, now })
    },
    async owners({ cookies, now }) {
      const drafts = await Promise.all(services.map((service) => ownDraft(service.id, cookies[draftCookie(service.id)], now)))
      const kept = ownCase(cookies[cookieNames.ownCase], now)
      return [...drafts.flatMap((draft) => (draft && !draft.submitted ? [draft.own] : [])), ...(kept ? [kept] : [])]
    },
    async staffScope({ cookies, now }) {
      const session = await sessionIdOf(cookies[cookieNames.staff])
      const staff = session ? await staffBehind(session, now) : null
      return staff ? (scopeOf(staff, 'case.view') ?? 'not-permitted') : 'signed-out'
    },
  }
}
