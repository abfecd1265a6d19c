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
import { mainService, readPicked, type BulkAct, type Picked } from '@/domain/review/bulk'
import type { CaseRow } from '@/features/casework/data'
import { addNote, approveCase, assignCase, claimCase, passOnCase, reExamineCase, refuseCase, releaseCase, requestInformation } from '@/features/casework/mutations'
import type { Service } from '@/features/casework/service'
import { findColleague } from '@/features/identity/loaders'
import { chinaDate } from '@/platform/clock'
import { ok, refuse, type Result } from '@/platform/errors'
import type { DistrictScope } from '@/platform/scope'
import { staffAction } from '@/platform/staff-action'
import { sayInFull, sayTwice } from './components/said'
import { findCase, findRows, type QueueRow } from './data'
import type { ServiceOf } from './loaders'
import { decideMany, FULL_REASONS, recordFullView, type BulkDone } from './mutations'
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
const decision = <P extends 'case.approve' | 'case.refuse' | 'case.request-information' | 'case.pass-on', Input extends { readonly locale: string; readonly reference: string; readonly seq: number }>(
  spec: {
    readonly permission: P
    readonly schema: z.ZodType<Input>
    readonly audit: 'case.approved' | 'case.refused' | 'case.information-requested' | 'case.passed-on'
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

/** Ends the leg that runs: this office's own, or by hand another bureau's that sends no messages. */
export const passOn = decision({
  permission: 'case.pass-on', audit: 'case.passed-on', notice: 'passed-on', schema: z.object(caseForm),
  decide: (scope, key, { seq }, service, at) => passOnCase(scope, key, { expectedSeq: seq, service, now: at }),
})

/** Furthest day an answer may be asked for, in working days. */
const LONGEST_WAIT = 15

/** Whether an answer may be asked for by this day: after today, and no later than the longest wait. */
function answersInTime(answerBy: string, at: Date): boolean {
  const [today, last] = [chinaDate(at), addWorkingDays(chinaDate(at), LONGEST_WAIT)]
  return answerBy > today && !(last.ok && answerBy > last.dueOn)
}

export const requestMore = decision({
  permission: 'case.request-information', audit: 'case.information-requested', notice: 'requested',
  schema: z.object({ ...caseForm, request: z.string('request-empty').min(1, 'request-empty').max(64), answerBy: z.iso.date('deadline-empty') }),
  async decide(scope, key, { seq, request, answerBy }, service, at) {
    if (!service.requests.includes(request)) return refuse('request-empty')
    if (!answersInTime(answerBy, at)) return refuse('deadline-empty')
    return requestInformation(scope, key, { expectedSeq: seq, code: request, answerBy, service, now: at })
  },
})

/** Looks again at what an institution decided, when the case was sampled: the decision stands or is taken back. */
export const reExamine = (serviceOf: ServiceOf) =>
  staffAction(staffGate)({
    permission: 'case.re-examine', schema: z.object({ ...caseForm, finding: z.enum(['stands', 'taken-back'], 'finding-empty'), words: freeWords('explanation-empty') }), rate: 'staff-action', audit: 'case.re-examined',
    async run({ locale, reference, seq, finding, words }, scope, at) {
      const found = await caseOf(scope, reference)
      if (!found.ok) return found
      const service = serviceOf(found.value.row.service)
      if (!service) return refuse('not-found')
      const done = hide(await reExamineCase(scope, found.value.key, { expectedSeq: seq, service, upheld: finding === 'stands', words, now: at }))
      return done.ok ? toCase(locale, reference, 're-examined') : done
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

/** Gives a case to a colleague who covers its division. */
export const assign = staffAction(staffGate)({
  permission: 'case.assign', schema: z.object({ ...caseForm, to: z.uuid('colleague-empty') }), rate: 'staff-action', audit: 'case.assigned',
  async run({ locale, reference, seq, to }, scope, at) {
    const found = await caseOf(scope, reference)
    if (!found.ok) return found
    if (!(await findColleague(scope, to, [found.value.row.divisionId]))) return refuse('colleague-beyond')
    const done = hide(await assignCase(scope, found.value.key, { expectedSeq: seq, to, now: at }))
    return done.ok ? toCase(locale, reference, 'assigned') : done
  },
})

const bulkForm = {
  locale: caseForm.locale,
  /** Ticked cases with the number of the last event each showed; several fields arrive joined with commas. */
  items: z.string('items-empty').max(4000).transform((joined) => readPicked(joined.split(','))).pipe(z.array(z.custom<Picked>()).min(1, 'items-empty')),
}

interface BulkInput {
  readonly items: readonly Picked[]
}

/**
 * One act on many cases: each in its own transaction, one after the other, each told by itself. Sending the same form twice does nothing
 * twice, since every case is taken only as the screen showed it; a run that was cut off goes on where it stopped when it is sent again.
 */
const bulk = <P extends 'case.approve' | 'case.refuse' | 'case.request-information' | 'case.assign', Input extends BulkInput>(
  spec: {
    readonly act: BulkAct
    readonly permission: P
    readonly schema: z.ZodType<Input>
    readonly audit: 'case.approved' | 'case.refused' | 'case.information-requested' | 'case.assigned'
    /** Refuses the whole before anything is done. `main` is the service whose reasons were offered. */
    readonly check?: (input: Input, main: Service | null, at: Date) => string | null
    readonly decide: (scope: DistrictScope, key: CaseKey, seq: number, input: Input, service: Service, row: QueueRow, at: Date) => Promise<Result<unknown>>
  },
) =>
  (serviceOf: ServiceOf) =>
    staffAction(staffGate)({
      permission: spec.permission, schema: spec.schema, rate: 'staff-action', audit: spec.audit,
      async run(input, scope, at): Promise<Result<BulkDone>> {
        const rows = await findRows(scope, input.items.map((one) => one.reference))
        const main = spec.check ? mainService([...rows.values()]) : null
        const fault = spec.check?.(input, main === null ? null : serviceOf(main), at) ?? null
        if (fault !== null) return refuse(fault)
        const items = await decideMany(scope, spec.act, input.items, rows, main, async (key, seq, row) => {
          const service = serviceOf(row.service)
          return service ? spec.decide(scope, key, seq, input, service, row, at) : refuse('not-found')
        })
        return ok({ items })
      },
    })

export const bulkApprove = bulk({
  act: 'approve', permission: 'case.approve', audit: 'case.approved', schema: z.object({ ...bulkForm, basis: freeWords('basis-empty') }),
  decide: (scope, key, seq, { basis }, service, _row, at) => approveCase(scope, key, { expectedSeq: seq, basis, service, now: at }),
})

/** Words for the file, which may be left out. */
const optionalWords = z.string().max(4000).default('').transform((raw) => tidy(raw, true)).pipe(z.string().max(2000, 'words-long'))

export const bulkRefuse = bulk({
  act: 'refuse', permission: 'case.refuse', audit: 'case.refused',
  schema: z.object({ ...bulkForm, refusal: z.string('refusal-empty').min(1, 'refusal-empty').max(64), words: optionalWords }),
  check: ({ refusal }, main) => (main?.refusals.includes(refusal) ? null : 'refusal-empty'),
  decide: (scope, key, seq, { refusal, words }, service, _row, at) => refuseCase(scope, key, { expectedSeq: seq, code: refusal, words: words || undefined, service, now: at }),
})

export const bulkRequest = bulk({
  act: 'request', permission: 'case.request-information', audit: 'case.information-requested',
  schema: z.object({ ...bulkForm, request: z.string('request-empty').min(1, 'request-empty').max(64), answerBy: z.iso.date('deadline-empty') }),
  check: ({ request, answerBy }, main, at) => (!main?.requests.includes(request) ? 'request-empty' : answersInTime(answerBy, at) ? null : 'deadline-empty'),
  decide: (scope, key, seq, { request, answerBy }, service, _row, at) => requestInformation(scope, key, { expectedSeq: seq, code: request, answerBy, service, now: at }),
})

export const bulkAssign = bulk({
  act: 'assign', permission: 'case.assign', audit: 'case.assigned', schema: z.object({ ...bulkForm, to: z.uuid('colleague-empty') }),
  async decide(scope, key, seq, { to }, _service, row, at) {
    return (await findColleague(scope, to, [row.divisionId])) ? assignCase(scope, key, { expectedSeq: seq, to, now: at }) : refuse('colleague-beyond')
  },
})
