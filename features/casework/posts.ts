import { z } from 'zod'
import type { Answers, Values } from '@/domain/casework/definition'
import { cleanDocumentNumber } from '@/domain/identity-document/clean'
import { tidy } from '@/domain/casework/fields'
import { parseReference } from '@/domain/reference'
import { cookieNames } from '@/platform/cookies'
import { paymentProvider } from '@/platform/ports/payment'
import { CALLBACK_SIGNATURE_HEADER, readSandboxHandOff, sandboxCallback } from '@/platform/ports/payment-sandbox'
import { openPost, residentPost, signedPost } from '@/platform/posts/build'
import { problem, seeOther, type CookieChange, type Post, type PostReply, type PostRequest } from '@/platform/posts/post'
import { returnRate, takeRate } from '@/platform/rate-limit'
import { signToken } from '@/platform/tokens'
import { findDraft, findTracked, readCase, readOwnCase, type DraftRow } from './data'
import { changeDraft, discardDraft, only, giveInformation, objectToRefusal, record, recordPayment, saveStep, startDraft, submitApplication, withdrawCase } from './mutations'
import { CASE_COOKIE_SECONDS, caseGate, caseToken, draftCookie, draftGate, ownDraft } from './scope'
import type { Service, ServiceDay } from './service'

/** A draft's cookie lives as long as the draft. */
export const DRAFT_COOKIE_SECONDS = 14 * 86_400

const form = z.record(z.string(), z.string())

const caseCookie = (own: { readonly personId: string; readonly caseId: string; readonly reference: string }, now: Date): CookieChange => ({
  name: cookieNames.ownCase, value: caseToken(own, now), maxAge: CASE_COOKIE_SECONDS,
})

/** Carries a coded problem and what was typed to the next page, sealed against tampering, for two minutes. */
export const flashCookie = (payload: unknown, now: Date): CookieChange => ({ name: 'flash', value: signToken('flash', payload, new Date(now.getTime() + 120_000)), maxAge: 120 })

/** Forgets it once the post went well. */
const noFlash: CookieChange = { name: 'flash', value: '', maxAge: 0 }

/** What a form posted for the fields of a step; the three boxes of a date become one value. */
export function postedValues(fields: ReturnType<ServiceDay['fields']>, posted: Readonly<Record<string, string>>): Values {
  const values: Record<string, string> = {}
  for (const field of fields) {
    if (field.control === 'files') continue // the server writes their ids: no form may
    const value = field.control === 'date'
      ? ['year', 'month', 'day'].map((part) => (posted[`${field.name}-${part}`] ?? '').trim()).join('-')
      : posted[field.name]
    if (value !== undefined && value !== '--') values[field.name] = value
  }
  return values
}

/** Page a draft is at: the first unanswered question, or the check page. */
export function placeOf(request: Pick<PostRequest, 'locale'>, service: Service, day: ServiceDay, draft: Pick<DraftRow, 'answers'>): string {
  const { next } = day.walk(draft.answers)
  return next ? `/${request.locale}/${service.id}/apply/${next}` : `/${request.locale}/${service.id}/check`
}

/** Answers that a link's button already gives, as `answer.<step>.<field>`: kept where the question would take them. */
function givenAnswers(day: ServiceDay, posted: Values): Answers {
  const given: Record<string, Record<string, string>> = {}
  for (const [name, value] of Object.entries(posted)) {
    const [mark, step, field] = name.split('.')
    if (mark === 'answer' && step && field) given[step] = { ...given[step], [field]: value }
  }
  return Object.fromEntries(Object.entries(given).flatMap(([step, values]) => {
    const read = day.read(step, values, {})
    return read.problems.length === 0 ? [[step, read.values]] : []
  }))
}

/** All posts of casework, for the services that are registered. */
export function caseworkPosts(services: readonly Service[]): readonly Post[] {
  const serviceOf = (request: PostRequest): Service | null => services.find((service) => service.id === request.params['service']) ?? null
  const byId = (id: string): Service | null => services.find((service) => service.id === id) ?? null

  /** Runs with the service of the path and its day; an unknown service is simply not there. */
  const withService = async (request: PostRequest, run: (service: Service, day: ServiceDay) => Promise<PostReply>): Promise<PostReply> => {
    const service = serviceOf(request)
    return service ? run(service, await service.on(request.now)) : problem('not-found')
  }

  const start = openPost({
    name: 'draft.start', path: '/:locale/:service/start', rate: 'answers', schema: form, audit: 'draft.started',
    run: (posted, _, request) => withService(request, async (service, day) => {
      const held = await ownDraft(service.id, request.cookies[draftCookie(service.id)], request.now)
      if (held && !held.submitted && Object.keys(held.answers).length > 0 && posted['fresh'] !== 'yes') return seeOther(`/${request.locale}/${service.id}/saved`)
      const answers = givenAnswers(day, posted)
      const { code } = await startDraft({ service: service.id, version: service.version, locale: request.locale, channel: 'online', answers, now: request.now })
      return seeOther(placeOf(request, service, day, { answers }), [{ name: draftCookie(service.id), value: code, maxAge: DRAFT_COOKIE_SECONDS }])
    }),
  })

  const answer = residentPost<DraftRow, Values>(draftGate, {
    name: 'draft.answer', path: '/:locale/:service/answers/:step', rate: 'answers', schema: form, audit: null,
    run: (posted, draft, request) => withService(request, async (service, day) => {
      const key = request.params['step'] ?? ''
      if (draft.submitted) return seeOther(`/${request.locale}/casework/receipt`)
      const walked = day.walk(draft.answers)
      if (!walked.keys.includes(key)) return problem('out-of-order')
      const earlier = walked.keys.slice(0, walked.keys.indexOf(key))
      if (earlier.some((one) => !walked.done.has(one))) return problem('out-of-order')
      const fields = day.fields(key, draft.answers)
      const files = fields.filter((field) => field.control === 'files').map((field) => field.name)
      const read = day.read(key, { ...postedValues(fields, posted), ...only(draft.answers[key], files) }, draft.answers)
      const saved = await saveStep(draft, key, read, request.now, request.locale, service.version, files)
      if (!saved) return problem('changed-elsewhere')
      const here = `/${request.locale}/${service.id}/apply/${key}`
      return seeOther(read.problems.length > 0 || (request.files?.refused ?? 0) > 0 ? `${here}#error-summary` : placeOf(request, service, day, saved))
    }),
  })

  const submission = residentPost<DraftRow, Values>(draftGate, {
    name: 'case.submit', path: '/:locale/:service/submission', rate: 'submission', schema: form, audit: 'case.submitted',
    run: (posted, draft, request) => withService(request, async (service, day) => {
      if (draft.submitted) {
        const sent = await findSubmitted(draft)
        return sent ? seeOther(`/${request.locale}/casework/receipt`, [caseCookie(sent, request.now)]) : problem('draft-gone')
      }
      if (service.gather) {
        const { next } = day.walk(draft.answers)
        if (next !== null) return seeOther(placeOf(request, service, day, draft))
        return service.gather({ draft, day, locale: request.locale, byId, held: (id) => ownDraft(id, request.cookies[draftCookie(id)], request.now), now: request.now })
      }
      const consents = day.consents(draft.answers).map((consent) => consent.id).filter((id) => posted[`consent-${id}`] === 'yes')
      const insist = posted['insist'] === 'yes'
      const result = await submitApplication({
        service, answers: draft.answers, consents, locale: request.locale, channel: 'online', key: draft.submissionKey, draft, now: request.now, insist,
      })
      if (result.ok) return seeOther(`/${request.locale}/casework/receipt`, [caseCookie(result.value, request.now)])
      if (result.code === 'key-reused') return problem('key-reused')
      if (result.code === 'incomplete') return seeOther(placeOf(request, service, day, draft))
      const lacking = result.code === 'consent' ? (result.detail?.['ids'] as readonly string[]) : []
      const problems = result.code === 'consent' ? lacking.map((id) => ({ field: `consent-${id}`, code: 'consent' }))
        : result.code === 'rule' ? [{ field: 'insist', code: String(result.detail?.['code']), detail: { rule: 'yes' } }]
        : [{ field: '', code: result.code }]
      const kept = await changeDraft(draft, request.now, (current) => ({
        answers: current.answers,
        typed: { key: 'check', values: { ...Object.fromEntries(consents.map((id) => [`consent-${id}`, 'yes'])), ...(insist ? { insist: 'yes' } : {}) }, problems },
        locale: request.locale,
      }))
      return kept ? seeOther(`/${request.locale}/${service.id}/check#error-summary`) : problem('changed-elsewhere')
    }),
  })

  const discard = residentPost<DraftRow, Values>(draftGate, {
    name: 'draft.discard', path: '/:locale/:service/discard', rate: 'answers', schema: form, audit: 'draft.discarded',
    run: (_, draft, request) => withService(request, async (service) => {
      await discardDraft(draft, request.now)
      return seeOther(`/${request.locale}/${service.id}`, [{ name: draftCookie(service.id), value: '', maxAge: 0 }])
    }),
  })

  const resume = openPost({
    name: 'draft.resume', path: '/:locale/casework/resume', rate: 'resume', schema: form, audit: 'draft.resumed',
    run: async (posted, _, request) => {
      const code = parseReference(posted['code'] ?? '')
      const draft = code.ok ? await findDraft(code.value, request.now) : null
      const service = draft ? byId(draft.service) : null
      if (!draft || !service || draft.submitted) {
        return seeOther(`/${request.locale}/casework/resume#error-summary`, [flashCookie({ at: 'resume', code: code.ok ? 'unknown-code' : `code-${code.code}`, typed: (posted['code'] ?? '').slice(0, 40) }, request.now)])
      }
      await record({ actorKind: 'resident', actorId: draft.id, action: 'draft.resumed', subjectKind: 'draft', subjectId: draft.id, at: request.now })
      return seeOther(placeOf(request, service, await service.on(request.now), draft), [{ name: draftCookie(service.id), value: draft.code, maxAge: DRAFT_COOKIE_SECONDS }, noFlash])
    },
  })

  const track = openPost({
    name: 'case.track', path: '/:locale/casework/track', rate: 'tracking', schema: form, audit: 'tracking.found',
    run: async (posted, _, request) => {
      const reference = parseReference(posted['reference'] ?? '')
      const cleaned = cleanDocumentNumber(posted['last-four'] ?? '')
      const back = (code: string) => seeOther(`/${request.locale}/casework/track#error-summary`, [flashCookie({ at: 'track', code, typed: (posted['reference'] ?? '').slice(0, 40) }, request.now)])
      // Form and check symbol say nothing about whether a case exists, so they may be answered in detail.
      if (!reference.ok) return back(`reference-${reference.code}`)
      if (!cleaned.ok || cleaned.value.length !== 4) return back('last-four')
      const rate = await takeRate('tracking-reference', reference.value)
      if (!rate.ok) return problem('too-many', rate.retryAfterSeconds)
      const found = await findTracked(reference.value, cleaned.value)
      // The trace is written for hits and misses alike, so that the two take the same road.
      await record({
        actorKind: 'resident', actorId: null, action: found ? 'tracking.found' : 'tracking.missed', subjectKind: 'case', subjectId: found?.caseId ?? null, at: request.now,
      })
      if (!found) return back('no-match')
      await returnRate('tracking-reference', reference.value)
      return seeOther(`/${request.locale}/casework/case`, [caseCookie(found, request.now), noFlash])
    },
  })

  const information = residentPost(caseGate, {
    name: 'case.information', path: '/:locale/casework/case/information', rate: 'answers', schema: form, audit: 'case.information-given',
    run: async (posted, own, request) => {
      const words = tidy(posted['answer'] ?? '', true)
      const back = `/${request.locale}/casework/case`
      const wrong = words === '' ? 'answer-empty' : [...words].length > 1000 ? 'answer-too-long' : null
      if (wrong) return seeOther(`${back}#error-summary`, [flashCookie({ at: 'information', code: wrong, typed: words.slice(0, 700) }, request.now)])
      const result = await giveInformation(own, { words, now: request.now })
      return result.ok ? seeOther(`${back}#now`, [noFlash]) : problem('changed-elsewhere')
    },
  })

  const objection = residentPost(caseGate, {
    name: 'case.objection', path: '/:locale/casework/case/objection', rate: 'answers', schema: form, audit: 'case.objected',
    run: async (posted, own, request) => {
      const words = tidy(posted['objection'] ?? '', true)
      const back = `/${request.locale}/casework/case`
      const wrong = words === '' ? 'objection-empty' : [...words].length > 1000 ? 'answer-too-long' : null
      if (wrong) return seeOther(`${back}#error-summary`, [flashCookie({ at: 'objection', code: wrong, typed: words.slice(0, 700) }, request.now)])
      const current = await readOwnCase(own)
      const service = current ? byId(current.service) : null
      if (!service) return problem('case-gone')
      const result = await objectToRefusal(own, { service, words, now: request.now })
      return result.ok ? seeOther(`${back}#now`, [noFlash]) : problem('changed-elsewhere')
    },
  })

  const withdraw = residentPost(caseGate, {
    name: 'case.withdraw', path: '/:locale/casework/case/withdraw', rate: 'answers', schema: form, audit: 'case.withdrawn',
    run: async (posted, own, request) => {
      const back = `/${request.locale}/casework/case`
      if (posted['sure'] !== 'yes') return seeOther(`/${request.locale}/casework/withdraw#error-summary`, [flashCookie({ at: 'withdraw', code: 'sure' }, request.now)])
      const current = await readOwnCase(own)
      const service = current ? byId(current.service) : null
      if (!service) return problem('case-gone')
      const result = await withdrawCase(own, { service, now: request.now })
      return result.ok ? seeOther(back, [noFlash]) : problem('changed-elsewhere')
    },
  })

  const leave = openPost({
    name: 'case.close-on-device', path: '/:locale/casework/leave', rate: 'answers', schema: form, audit: null,
    run: async (_, __, request) => seeOther(`/${request.locale}`, [{ name: cookieNames.ownCase, value: '', maxAge: 0 }]),
  })

  /** One road for every callback, the sandbox's included. */
  const takeCallback = async (body: string, signature: string | null, now: Date): Promise<PostReply> => {
    const provider = paymentProvider()
    if (!provider) return { kind: 'json', status: 404, value: { code: 'no-provider' } }
    const paid = provider.verifyCallback(body, signature, now)
    if (!paid.ok) {
      await record({ actorKind: 'provider', actorId: provider.id, action: 'payment.callback-refused', subjectKind: 'payment', subjectId: null, detail: { code: paid.code }, at: now })
      return { kind: 'json', status: paid.code === 'body-malformed' ? 400 : 401, value: { code: paid.code } }
    }
    const result = await recordPayment({ ...paid.value, service: byId, now })
    if (result.ok) return { kind: 'json', status: 200, value: { repeated: result.value.repeated } }
    return { kind: 'json', status: result.code === 'not-found' ? 404 : 409, value: { code: result.code } }
  }

  const callback = signedPost({
    name: 'payment.callback', path: '/api/payment/callback', accepts: 'raw', limit: 8192, rate: 'callback', schema: z.instanceof(Buffer), audit: 'case.paid',
    run: async (body, _, request) => takeCallback(body.toString('utf8'), request.headers[CALLBACK_SIGNATURE_HEADER] ?? null, request.now),
  })

  const sandbox = openPost({
    name: 'payment.sandbox', path: '/:locale/payment/sandbox', rate: 'answers', schema: form, audit: 'case.paid',
    run: async (posted, _, request) => {
      if (paymentProvider()?.id !== 'sandbox') return problem('not-found')
      const handOff = readSandboxHandOff(posted['token'] ?? '', request.now)
      if (!handOff.ok) return problem('bad-request')
      const { body, signature } = sandboxCallback(handOff.value, request.now)
      const reply = await takeCallback(body, signature, request.now)
      return reply.kind === 'json' && reply.status === 200 ? seeOther(handOff.value.returnUrl) : problem('changed-elsewhere')
    },
  })

  return [start, answer, submission, discard, resume, track, information, objection, withdraw, leave, callback, sandbox, apiSubmission(serviceOf)]
}

async function findSubmitted(draft: DraftRow): Promise<{ personId: string; caseId: string; reference: string } | null> {
  if (!draft.submitted) return null
  const row = await readCase(draft.submitted.personId, draft.submitted.caseId)
  return row ? { ...draft.submitted, reference: row.reference } : null
}

/** Whole application in one request, for the API and devices. The depth is two and every size is bounded, so a bomb is refused by its shape. */
const wholeApplication = z.strictObject({
  key: z.uuid(),
  answers: z.record(z.string().max(40), z.record(z.string().max(40), z.string().max(2000))).refine((answers) => Object.keys(answers).length <= 80),
  consents: z.array(z.string().max(40)).max(20),
  insist: z.boolean().optional(),
})

const jsonBody = z.instanceof(Buffer).transform((body, context) => {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    context.addIssue({ code: 'custom', message: 'json' })
    return z.NEVER
  }
}).pipe(wholeApplication)

/** The same submission as one JSON request. Answers 201 with the reference, 200 when repeated, 409 or 422 with a code. */
function apiSubmission(serviceOf: (request: PostRequest) => Service | null): Post {
  return openPost({
    name: 'case.submit-whole', path: '/api/:locale/:service/submissions', accepts: 'raw', limit: 64 * 1024, rate: 'submission', schema: jsonBody, audit: 'case.submitted',
    run: async (whole, _, request) => {
      const service = serviceOf(request)
      // A bundle is gathered from a form, and its services are applied to one by one.
      if (!service || service.gather) return problem('not-found')
      const { answers, consents, key, insist = false } = whole
      const result = await submitApplication({ service, answers, consents, locale: request.locale, channel: 'online', key, draft: null, now: request.now, insist })
      if (!result.ok) return { kind: 'json', status: result.code === 'already-enrolled' || result.code === 'key-reused' ? 409 : 422, value: { code: result.code, detail: result.detail ?? {} } }
      return { kind: 'json', status: result.value.repeated ? 200 : 201, value: { reference: result.value.reference } }
    },
  })
}

