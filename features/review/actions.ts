/**
 * The writes of the desk, built here and made Server Actions in `app/[locale]/desk/actions.ts`, which also knows the services: a room does
 * not import the list of services, since the list imports rooms.
 */
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { tidy } from '@/domain/casework/fields'
import { addWorkingDays } from '@/domain/calendar/working-days'
import { LOCALES } from '@/domain/locale'
import { parseReference } from '@/domain/reference'
import type { CaseRow } from '@/features/casework/data'
import { addNote, approveCase, claimCase, refuseCase, releaseCase, requestInformation } from '@/features/casework/mutations'
import type { Service } from '@/features/casework/service'
import { chinaDate } from '@/platform/clock'
import { ok, refuse, type Result } from '@/platform/errors'
import type { DistrictScope } from '@/platform/scope'
import { staffAction } from '@/platform/staff-action'
import { sayInFull, sayTwice } from './components/said'
import { findCase } from './data'
import type { ServiceOf } from './loaders'
import { FULL_REASONS, recordFullView } from './mutations'
import { staffGate } from './scope'

const caseForm = {
  locale: z.enum(LOCALES),
  reference: z.string().max(40).transform((raw) => {
    const parsed = parseReference(raw)
    return parsed.ok ? parsed.value : ''
  }),
  /** Last event the screen showed: a later one means it was out of date. */
  seq: z.string().regex(/^\d{1,6}$/, 'invalid').transform(Number),
}

const freeWords = (empty: string) => z.string().max(4000).default('').transform((raw) => tidy(raw, true)).pipe(z.string().min(1, empty).max(2000, 'words-long'))

interface CaseKey {
  readonly personId: string
  readonly caseId: string
}

/** The case named in a form, within the scope: of another district's there is nothing, whoever knows its reference. */
async function caseOf(scope: DistrictScope, reference: string): Promise<Result<{ readonly row: CaseRow; readonly key: CaseKey }, 'not-found'>> {
  const row = reference === '' ? null : await findCase(scope, reference)
  return row ? ok({ row, key: { personId: row.personId, caseId: row.id } }) : refuse('not-found')
}

/** What lies outside the scope is reported as absent. */
const hide = <T>(result: Result<T>): Result<T> => (!result.ok && result.code === 'out-of-scope' ? refuse('not-found') : result)

const toCase = (locale: string, reference: string, notice: string): never => redirect(`/${locale}/desk/case/${reference}?notice=${notice}`)

export const claim = staffAction(staffGate)({
  permission: 'case.claim', schema: z.object(caseForm), rate: 'staff-action', audit: 'case.claimed',
  async run({ locale, reference, seq }, scope, at) {
    const found = await caseOf(scope, reference)
    if (!found.ok) return found
    const done = hide(await claimCase(scope, found.value.key, { expectedSeq: seq, now: at }))
    return done.ok ? toCase(locale, reference, 'claimed') : done
  },
})

const giveBack = (permission: 'case.release' | 'case.release-other') =>
  staffAction(staffGate)({
    permission, schema: z.object(caseForm), rate: 'staff-action', audit: 'case.released',
    async run({ locale, reference, seq }, scope, at) {
      const found = await caseOf(scope, reference)
      if (!found.ok) return found
      const done = hide(await releaseCase(scope, found.value.key, { expectedSeq: seq, now: at }))
      return done.ok ? toCase(locale, reference, 'released') : done
    },
  })

export const release = giveBack('case.release')
export const releaseOther = giveBack('case.release-other')

export const note = staffAction(staffGate)({
  permission: 'case.add-note', schema: z.object({ ...caseForm, words: freeWords('words-empty') }), rate: 'staff-action', audit: 'case.note-added',
  async run({ locale, reference, seq, words }, scope, at) {
    const found = await caseOf(scope, reference)
    if (!found.ok) return found
    const done = hide(await addNote(scope, found.value.key, { expectedSeq: seq, words, now: at }))
    return done.ok ? toCase(locale, reference, 'noted') : done
  },
})

/** A decision that needs the service: what it refuses with, asks for, and does on approval. */
const decision = <P extends 'case.approve' | 'case.refuse' | 'case.request-information', Input extends { readonly locale: string; readonly reference: string; readonly seq: number }>(
  spec: {
    readonly permission: P
    readonly schema: z.ZodType<Input>
    readonly audit: 'case.approved' | 'case.refused' | 'case.information-requested'
    readonly notice: string
    readonly decide: (scope: DistrictScope, key: CaseKey, input: Input, service: Service, at: Date) => Promise<Result<{ readonly seq: number }>>
  },
) =>
  (serviceOf: ServiceOf) =>
    staffAction(staffGate)({
      permission: spec.permission, schema: spec.schema, rate: 'staff-action', audit: spec.audit,
      async run(input, scope, at) {
        const found = await caseOf(scope, input.reference)
        if (!found.ok) return found
        const service = serviceOf(found.value.row.service)
        if (!service) return refuse('not-found')
        const done = hide(await spec.decide(scope, found.value.key, input, service, at))
        return done.ok ? toCase(input.locale, input.reference, spec.notice) : done
      },
    })

export const approve = decision({
  permission: 'case.approve', audit: 'case.approved', notice: 'approved',
  schema: z.object({ ...caseForm, basis: freeWords('basis-empty') }),
  decide: (scope, key, { seq, basis }, service, at) => approveCase(scope, key, { expectedSeq: seq, basis, service, now: at }),
})

export const refuseWithReason = decision({
  permission: 'case.refuse', audit: 'case.refused', notice: 'refused',
  schema: z.object({ ...caseForm, refusal: z.string('refusal-empty').min(1, 'refusal-empty').max(64) }),
  async decide(scope, key, { seq, refusal }, service, at) {
    return service.refusals.includes(refusal) ? refuseCase(scope, key, { expectedSeq: seq, code: refusal, service, now: at }) : refuse('refusal-empty')
  },
})

/** Furthest day an answer may be asked for, in working days. */
const LONGEST_WAIT = 15

export const requestMore = decision({
  permission: 'case.request-information', audit: 'case.information-requested', notice: 'requested',
  schema: z.object({ ...caseForm, request: z.string('request-empty').min(1, 'request-empty').max(64), answerBy: z.iso.date('deadline-empty') }),
  async decide(scope, key, { seq, request, answerBy }, service, at) {
    if (!service.requests.includes(request)) return refuse('request-empty')
    const [today, last] = [chinaDate(at), addWorkingDays(chinaDate(at), LONGEST_WAIT)]
    if (answerBy <= today || (last.ok && answerBy > last.dueOn)) return refuse('deadline-empty')
    return requestInformation(scope, key, { expectedSeq: seq, code: request, answerBy, service, now: at })
  },
})

export interface InFull {
  readonly values: readonly { readonly question: string; readonly value: string }[]
  /** Language of the values. */
  readonly locale: string
}

/** Private values for a stated reason: in this one answer, never in an address, and never without a trace. */
export const openInFull = (serviceOf: ServiceOf) =>
  staffAction(staffGate)({
    permission: 'case.open-in-full', rate: 'staff-action', audit: 'case.opened-in-full',
    schema: z.object({ locale: caseForm.locale, reference: caseForm.reference, why: z.enum(FULL_REASONS, 'why-empty'), explanation: freeWords('explanation-empty') }),
    async run({ locale, reference, why, explanation }, scope, at): Promise<Result<InFull>> {
      const found = await caseOf(scope, reference)
      if (!found.ok) return found
      const { row } = found.value
      const service = serviceOf(row.service)
      if (!service) return refuse('not-found')
      await recordFullView(scope, row, { reason: why, words: explanation }, at)
      return ok({ values: sayInFull(row, sayTwice(service, await service.on(at), row, locale)), locale: row.locale })
    },
  })
