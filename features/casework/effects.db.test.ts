import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import type { Locale } from '@/domain/locale'
import { CASE_STATES, permits } from '@/domain/casework/lifecycle'
import { noticePlace } from '@/features/notice/data'
import { sql } from '@/platform/database'
import { open, seal } from '@/platform/field-crypto'
import type { PostRequest } from '@/platform/posts/post'
import { clearRates } from '@/platform/rate-limit'
import { mintDistrictScope, type DistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { fictitious, fictitiousAnswers, granted, openFictitiousTables, sendFictitious, traced, unreturnable, type Wish } from '@/tools/testing/fictitious-service'
import { later, to } from '@/tools/testing/posts'
import { fingerprint, freshId, NOW, register, tablesWith } from '@/tools/testing/register'
import { CheckForm } from './components/check-form'
import { findDraft, readCase, type DraftRow } from './data'
import { addEvidence, approveCase, changeDraft, giveInformation, objectToRefusal, passOnCase, refuseCase, reExamineCase, requestInformation, saveStep, startDraft, submitApplication, withdrawCase } from './mutations'
import { caseworkPosts } from './posts'

vi.mock('@/messages', async (original) => (await import('@/tools/testing/fictitious-words')).withFictitiousWords(await original()))
vi.mock('next-intl/server', () => ({
  getTranslations: async ({ locale, namespace }: { readonly locale: Locale; readonly namespace: string }) => (await import('@/platform/words')).words(locale, namespace),
}))

withOpenCampaign()
beforeAll(openFictitiousTables)
beforeEach(() => clearRates())

const staff = (over: Partial<DistrictScope> = {}) => mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions: ['500103'], permission: 'case.decide', ...over })
const service = fictitious
const read = async (key: { readonly personId: string; readonly caseId: string }) => {
  const file = await readCase(key.personId, key.caseId)
  if (!file) throw new Error('no case')
  return file
}
const kinds = async (key: { readonly personId: string; readonly caseId: string }) => (await read(key)).events.map((event) => event.kind)

async function person(): Promise<{ readonly number: string; readonly name: string }> {
  const one = { number: freshId(), name: '示例人' }
  await register(one)
  return one
}

/** A form filled in, and what sends it. */
async function filled(answers: Answers): Promise<DraftRow> {
  const { code } = await startDraft({ service: service.id, version: service.version, locale: 'ko', channel: 'online', now: NOW })
  const empty = await findDraft(code, NOW)
  const draft = empty && (await changeDraft(empty, NOW, () => ({ answers, typed: null })))
  if (!draft) throw new Error('no draft')
  return draft
}
const send = (draft: DraftRow, answers = draft.answers) => submitApplication({ service, answers, consents: ['true'], locale: 'ko', channel: 'online', key: draft.submissionKey, draft, now: NOW })

/** An upload that is ready in a draft. */
async function upload(draft: Pick<DraftRow, 'id'>): Promise<string> {
  const id = uuidv7(NOW)
  await sql().query(
    `INSERT INTO attachment (holder_id, id, step, field, ordinal, name, state, file_id, upload_bytes, given_by, created_at, changed_at)
     VALUES ($1, $2, 'wish', 'papers', 1, $3, 'ready', $4, 0, 'resident', $5, $5)`,
    [draft.id, id, seal('paper.jpg', { table: 'attachment', column: 'name', row: id }), uuidv7(NOW), NOW],
  )
  return id
}

/** Makes every write to a table fail while the work runs. */
async function failing(table: string, work: () => Promise<unknown>): Promise<void> {
  await sql().query(`ALTER TABLE ${table} ADD CONSTRAINT never CHECK (false) NOT VALID`)
  try {
    await expect(work()).rejects.toMatchObject({ code: '23514' })
  } finally {
    await sql().query(`ALTER TABLE ${table} DROP CONSTRAINT never`)
  }
}

describe('what a service keeps beside the case', () => {
  it.each(['fictitious_grant', 'fictitious_trace', 'attachment', 'outbound_message', 'draft', 'audit_entry'])('is written with the submission or not at all, part %s', async (table) => {
    const draft = await filled({})
    const answers = fictitiousAnswers(await person(), { route: 'straight', papers: await upload(draft) })
    const before = await fingerprint()
    await failing(table, () => send(draft, answers))
    expect(await fingerprint()).toEqual(before)
    const sent = await send(draft, answers)
    if (!sent.ok) throw new Error(sent.code)
    expect(sent.value.repeated).toBe(false)
    expect(await traced(sent.value.caseId)).toEqual(['opened completed', 'settled'])
    expect(await granted(sent.value.caseId)).toEqual([{ by: null, state: 'in-force' }])
    expect(await send(draft, answers)).toMatchObject({ ok: true, value: { repeated: true, reference: sent.value.reference } })
    expect(await granted(sent.value.caseId)).toHaveLength(1)
  })

  it.each(['fictitious_grant', 'fictitious_trace', 'outbound_message', 'case_event', 'audit_entry'])('and with an approval, part %s', async (table) => {
    const sent = await sendFictitious()
    expect(await traced(sent.caseId)).toEqual(['opened in-review'])
    const scope = staff()
    const approve = () => approveCase(scope, sent, { expectedSeq: 1, basis: '', service, now: NOW })
    const before = await fingerprint()
    await failing(table, approve)
    expect(await fingerprint()).toEqual(before)
    expect(await approve()).toMatchObject({ ok: true })
    expect(await traced(sent.caseId)).toEqual(['opened in-review', 'settled', 'approved by hand'])
    expect(await granted(sent.caseId)).toEqual([{ by: scope.staffId, state: 'in-force' }])
  })

  it('is granted once, however often one submission arrives at one moment', async () => {
    const draft = await filled(fictitiousAnswers(await person(), { route: 'straight' }))
    const all = await Promise.all(Array.from({ length: 5 }, () => send(draft)))
    expect(new Set(all.map((one) => one.ok && one.value.reference)).size).toBe(1)
    expect(all.filter((one) => one.ok && !one.value.repeated)).toHaveLength(1)
    const [first] = all
    expect(first?.ok && (await granted(first.value.caseId))).toHaveLength(1)
    expect(first?.ok && (await kinds(first.value))).toEqual(['submitted'])
  })

  it('is the same answer when the first press ends between two reads of the second', async () => {
    const draft = await filled(fictitiousAnswers(await person(), { route: 'straight' }))
    let first: Awaited<ReturnType<typeof send>> | null = null
    const slow: typeof service = { ...service, known: async (...of) => {
      first ??= await send(draft)
      return service.known?.(...of)
    } }
    const second = await submitApplication({ service: slow, answers: draft.answers, consents: ['true'], locale: 'ko', channel: 'online', key: draft.submissionKey, draft, now: NOW })
    if (!second.ok) throw new Error(second.code)
    expect([second.value.repeated, first]).toEqual([true, { ok: true, value: { ...second.value, repeated: false } }])
  })

  it('is granted once to one person by several forms at one moment; the others are told the rule', async () => {
    const answers = fictitiousAnswers(await person(), { route: 'straight' })
    const all = await Promise.all(Array.from({ length: 4 }, async () => send(await filled(answers))))
    expect(all.filter((one) => one.ok)).toHaveLength(1)
    for (const one of all) if (!one.ok) expect(one).toMatchObject({ code: 'rule', detail: { code: 'in-force', key: 'wish' } })
  })
})

describe('a rule that speaks against it', () => {
  const posts = caseworkPosts([service])
  const post = (name: string, draft: DraftRow, form: Record<string, string>, over: Partial<PostRequest> = {}) => {
    const found = posts.find((one) => one.name === name)
    if (!found) throw new Error(`no post ${name}`)
    return found.handle({ locale: 'ko', path: '', form, body: Buffer.alloc(0), headers: {}, cookies: { 'draft-fictitious': draft.code }, caller: '192.0.2.1', now: NOW, ...over, params: { locale: 'ko', service: service.id, ...over.params } })
  }
  const page = async (code: string) => {
    const draft = await findDraft(code, NOW)
    if (!draft) throw new Error('no draft')
    return renderToStaticMarkup(await CheckForm({ draft, day: await service.on(NOW), total: 1, service: service.id, locale: 'ko', panel: null }))
  }

  it('is answered with its code and the question, and writes nothing', async () => {
    const draft = await filled(fictitiousAnswers(await person(), { route: 'never' }))
    const before = await fingerprint()
    expect(await send(draft)).toEqual({ ok: false, code: 'rule', detail: { code: 'never', key: 'wish' } })
    expect(await fingerprint()).toEqual(before)
  })

  it('is told on the check page with the box to ask for a person, which sends it to review', async () => {
    const draft = await filled(fictitiousAnswers(await person(), { route: 'never' }))
    expect(await page(draft.code)).not.toContain('id="insist"')
    expect(to(await post('case.submit', draft, { 'consent-true': 'yes' }))).toBe('/ko/fictitious/check#error-summary')
    expect((await findDraft(draft.code, NOW))?.typed).toEqual({ key: 'check', values: { 'consent-true': 'yes' }, problems: [{ field: 'insist', code: 'never', detail: { rule: 'yes' } }] })
    const told = await page(draft.code)
    expect(told).toContain('id="insist"')
    expect(told).toContain('href="#insist"')
    expect(told).toContain('ko never')
    // Without the consent it comes back, and the box that was ticked is still there and ticked.
    expect(to(await post('case.submit', draft, { insist: 'yes' }))).toBe('/ko/fictitious/check#error-summary')
    expect(await page(draft.code)).toMatch(/<input[^>]*id="insist"[^>]*checked=""/)
    expect(to(await post('case.submit', draft, { 'consent-true': 'yes', insist: 'yes' }))).toBe('/ko/casework/receipt')
    const sent = (await findDraft(draft.code, NOW))?.submitted
    if (!sent) throw new Error('not sent')
    const file = await read(sent)
    expect([file.state, file.reasons, await granted(file.id)]).toEqual(['in-review', ['never'], []])
    expect(await approveCase(staff(), sent, { expectedSeq: 1, basis: '', service, now: NOW })).toMatchObject({ ok: true })
    expect(await granted(file.id)).toHaveLength(1)
  })

  it('is forgotten when an answer changes, and the consents stay ticked', async () => {
    const draft = await filled(fictitiousAnswers(await person(), { route: 'never' }))
    await post('case.submit', draft, { 'consent-true': 'yes' })
    const refused = await findDraft(draft.code, NOW)
    if (!refused) throw new Error('no draft')
    await saveStep(refused, 'wish', { values: { route: 'straight', legs: 'one', institution: 'none' }, problems: [] }, NOW, 'ko', service.version)
    expect((await findDraft(draft.code, NOW))?.typed).toEqual({ key: 'check', values: { 'consent-true': 'yes' }, problems: [] })
    expect(await page(draft.code)).not.toContain('id="insist"')
    expect(to(await post('case.submit', draft, { 'consent-true': 'yes' }))).toBe('/ko/casework/receipt')
  })

  it('can be insisted against in one request as well, and a bundle is no application', async () => {
    const answers = fictitiousAnswers(await person(), { route: 'never' })
    const whole = (over: object) => posts.find((one) => one.name === 'case.submit-whole')?.handle({
      locale: 'ko', path: '', form: {}, headers: {}, cookies: {}, caller: '192.0.2.1', now: NOW, params: { locale: 'ko', service: service.id },
      body: Buffer.from(JSON.stringify({ key: randomUUID(), answers, consents: ['true'], ...over })),
    })
    expect(await whole({})).toMatchObject({ status: 422, value: { code: 'rule', detail: { code: 'never', key: 'wish' } } })
    expect(await whole({ insist: true })).toMatchObject({ status: 201 })
    const bundle = caseworkPosts([{ ...service, gather: async () => ({ kind: 'see-other', location: '/' }) }]).find((one) => one.name === 'case.submit-whole')
    expect(bundle && to(await bundle.handle({
      locale: 'ko', path: '', form: {}, headers: {}, cookies: {}, caller: '192.0.2.1', now: NOW, params: { locale: 'ko', service: service.id }, body: Buffer.from(JSON.stringify({ key: randomUUID(), answers, consents: ['true'] })),
    }))).toBe('problem not-found')
  })
})

describe('uploads that the answers name', () => {
  const at = async (id: string) => (await sql().query('SELECT holder_id, case_id FROM attachment WHERE id = $1', [id])).rows[0] as { holder_id: string; case_id: string | null }

  it('go with the draft into the case', async () => {
    const draft = await filled({})
    const papers = [await upload(draft), await upload(draft)]
    const left = await upload(draft)
    const sent = await send(draft, fictitiousAnswers(await person(), { papers: papers.join() }))
    if (!sent.ok) throw new Error(sent.code)
    for (const id of papers) expect(await at(id)).toEqual({ holder_id: sent.value.personId, case_id: sent.value.caseId })
    expect(await at(left)).toEqual({ holder_id: draft.id, case_id: null })
  })

  it.each(['another draft’s', 'nobody’s', 'a case’s', 'one of both'])('%s are refused whole, and nothing is written', async (whose) => {
    const [draft, other] = [await filled({}), await filled({})]
    const mine = await upload(draft)
    const theirs = whose === 'nobody’s' ? randomUUID() : await upload(other)
    if (whose === 'a case’s') await send(other, fictitiousAnswers(await person(), { papers: theirs }))
    const answers = fictitiousAnswers(await person(), { route: 'straight', papers: whose === 'one of both' ? `${mine},${theirs}` : theirs })
    const before = await fingerprint()
    expect(await send(draft, answers)).toEqual({ ok: false, code: 'files' })
    expect(await fingerprint()).toEqual(before)
  })
})

describe('what was granted', () => {
  it('is taken back by its holder where the service knows how, and nowhere else', async () => {
    const sent = await sendFictitious({ route: 'straight' })
    const before = await fingerprint()
    expect(await withdrawCase(sent.own, { service: unreturnable, now: NOW })).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await fingerprint()).toEqual(before)
    expect(await withdrawCase(sent.own, { service, now: later(60) })).toMatchObject({ ok: true })
    expect(await granted(sent.caseId)).toEqual([{ by: null, state: 'over' }])
    const file = await read(sent)
    expect([file.state, file.subjects.map((one) => one.outcome)]).toEqual(['withdrawn', ['withdrawn']])
    expect(await withdrawCase(sent.own, { service, now: later(61) })).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await traced(sent.caseId)).toEqual(['opened completed', 'settled', 'unsettled'])
  })

  it('takes nothing back that was not granted', async () => {
    const sent = await sendFictitious()
    expect(await withdrawCase(sent.own, { service, now: NOW })).toMatchObject({ ok: true })
    expect(await traced(sent.caseId)).toEqual(['opened in-review'])
  })

  it('is looked at again only when it was sampled, by the office, and once', async () => {
    const [sent, plain] = [await sendFictitious({ route: 'straight', institution: 'H1' }), await sendFictitious({ route: 'straight' })]
    expect([(await read(sent)).sampled, (await read(plain)).sampled]).toEqual([true, false])
    const look = (key: typeof sent, scope: DistrictScope, upheld: boolean, expectedSeq = 1) => reExamineCase(scope, key, { expectedSeq, upheld, words: 'because', service, now: later(60) })
    const before = await fingerprint()
    expect(await look(plain, staff(), false)).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await look(sent, staff({ institution: 'H1' }), false)).toMatchObject({ ok: false, code: 'not-permitted' })
    expect(await look(sent, staff({ institution: 'H2' }), false)).toMatchObject({ ok: false, code: 'out-of-scope' })
    expect(await fingerprint()).toEqual(before)
    expect(await look(sent, staff(), true)).toMatchObject({ ok: true })
    expect([(await read(sent)).state, (await read(sent)).sampled, await granted(sent.caseId)]).toEqual(['completed', false, [{ by: null, state: 'in-force' }]])
    expect(await look(sent, staff(), false, 2)).toMatchObject({ ok: false, code: 'not-permitted' })
  })

  it('and not upheld is taken back and told, and may be objected to', async () => {
    const sent = await sendFictitious({ institution: 'H1' })
    expect(await approveCase(staff({ institution: 'H1' }), sent, { expectedSeq: 1, basis: '', service, now: NOW })).toMatchObject({ ok: true })
    expect((await read(sent)).sampled).toBe(true)
    const examiner = staff()
    expect(await reExamineCase(examiner, sent, { expectedSeq: 2, upheld: false, service, now: later(60) })).toMatchObject({ ok: true })
    expect([(await read(sent)).state, await granted(sent.caseId)]).toEqual(['refused', [expect.objectContaining({ state: 'over' })]])
    expect((await sql().query(`SELECT 1 FROM outbound_message WHERE case_id = $1 AND template = 're-examined' AND channel = 'mailbox'`, [sent.caseId])).rowCount).toBe(1)
    expect(await objectToRefusal(sent.own, { service, words: 'no', now: later(120) })).toMatchObject({ ok: true })
    const approve = (scope: DistrictScope) => approveCase(scope, sent, { expectedSeq: 4, basis: '', service, now: later(180) })
    expect(await approve(examiner)).toMatchObject({ code: 'same-officer' })
    // The office looks at the institution's decision, not the other way round.
    expect(await approve(staff({ institution: 'H1' }))).toMatchObject({ code: 'not-permitted' })
    expect(await approve(staff())).toMatchObject({ ok: true })
    expect((await granted(sent.caseId)).map((one) => one.state)).toEqual(['in-force', 'over'])
    expect(await kinds(sent)).toEqual(['submitted', 'approved', 're-examined', 'objected', 'approved'])
  })
})

describe('papers handed in', () => {
  const inState: Record<(typeof CASE_STATES)[number], () => Promise<Awaited<ReturnType<typeof sendFictitious>>>> = {
    'in-review': () => sendFictitious(),
    'more-information': async () => after(await sendFictitious(), (key) => requestInformation(staff(), key, { expectedSeq: 1, code: 'explain', answerBy: '2026-12-01', service, now: NOW })),
    approved: async () => {
      // No decision without cover is ever due a contribution: the state is set by hand, with the history that would lead there.
      const sent = await sendFictitious()
      await sql().query(`UPDATE case_event SET data = data || '{"pending": 0, "owed": true}' WHERE case_id = $1`, [sent.caseId])
      return sent
    },
    completed: () => sendFictitious({ route: 'straight' }),
    refused: async () => after(await sendFictitious(), (key) => refuseCase(staff(), key, { expectedSeq: 1, code: 'no', service, now: NOW })),
    withdrawn: async () => after(await sendFictitious(), (key) => withdrawCase(key.own, { service, now: NOW })),
  }
  async function after<T>(sent: T, move: (sent: T) => Promise<{ readonly ok: boolean }>): Promise<T> {
    expect(await move(sent)).toMatchObject({ ok: true })
    return sent
  }

  it.each(CASE_STATES)('in state %s', async (state) => {
    const sent = await inState[state]()
    const before = await kinds(sent)
    const allowed = permits(state, 'resident', 'add-evidence')
    const files = [randomUUID()]
    const result = await addEvidence(sent.own, { service, files, now: later(5) })
    expect(result).toMatchObject(allowed ? { ok: true } : { ok: false, code: 'not-permitted' })
    expect(await kinds(sent)).toEqual(allowed ? [...before, 'evidence-added'] : before)
    expect((await traced(sent.caseId)).includes('evidence')).toBe(allowed)
    if (!allowed) return
    expect((await read(sent)).events.at(-1)?.data).toEqual({ files })
    expect((await sql().query(`SELECT 1 FROM audit_entry WHERE subject_id = $1 AND action = 'case.evidence-added'`, [sent.caseId])).rowCount).toBe(1)
  })
})

describe('notices of every move', () => {
  interface Told {
    readonly template: string
    readonly channel: string
    readonly recipient: string
    readonly body: string
    readonly addressee: string | null
  }
  const told = async (caseId: string): Promise<readonly Told[]> =>
    (await sql().query('SELECT id, template, channel, recipient, locale, body, addressee FROM outbound_message WHERE case_id = $1 ORDER BY created_at, id', [caseId])).rows.map((row) => {
      expect(row.locale).toBe('ko')
      return { template: row.template, channel: row.channel, recipient: row.recipient, body: open(row.body, noticePlace(row.id, 'body')), addressee: row.addressee && open(row.addressee, noticePlace(row.id, 'addressee')) }
    })
  const helped = (to: string, notify = 'sms', phone = '13900000000'): Answers => ({
    who: { for: 'other' }, helper: { relation: 'child', kind: 'resident-id', number: freshId('1990-01-01'), name: '帮手人', ...(phone ? { phone } : {}) },
    contact: { notify, phone: '13800000000', mail: 'me@example.com', to },
  })

  it('are written in the language of the case, always into the mailbox, and say no answer', async () => {
    const sent = await sendFictitious({ legs: 'two' })
    const scope = staff()
    const words = ['explain-words', 'answer-words', 'refuse-words', 'object-words']
    const moves = [
      () => requestInformation(scope, sent, { expectedSeq: 1, code: 'explain', answerBy: '2026-12-01', words: words[0], service, now: later(1) }),
      () => giveInformation(sent.own, { words: words[1] ?? '', now: later(2) }),
      () => passOnCase(scope, sent, { expectedSeq: 3, service, now: later(3) }),
      () => refuseCase(scope, sent, { expectedSeq: 4, code: 'no', words: words[2], service, now: later(4) }),
      () => objectToRefusal(sent.own, { words: words[3] ?? '', service, now: later(5) }),
      () => approveCase(staff(), sent, { expectedSeq: 6, basis: 'basis-words', service, now: later(6) }),
      () => withdrawCase(sent.own, { service, now: later(7) }),
    ]
    for (const move of moves) expect(await move()).toMatchObject({ ok: true })
    const all = await told(sent.caseId)
    const templates = ['received', 'information-requested', 'passed-on', 'refused', 'objected', 'approved', 'withdrawn']
    for (const channel of ['mailbox', 'sms']) expect(all.filter((one) => one.channel === channel).map((one) => one.template)).toEqual(templates)
    for (const one of all) {
      expect(one.body).toContain(`ko ${one.template} ${sent.reference.slice(0, 4)}`)
      expect(one.addressee).toBe(one.channel === 'sms' ? '+8613800000000' : null)
      for (const word of [...words, 'basis-words', 'Fictitious Person', 'no.']) expect(one.body).not.toContain(word)
    }
    expect(await tablesWith([...words, 'basis-words', '13800000000'])).toEqual([])
  })

  it.each([
    ['self', helped('self'), ['sms self +8613800000000']],
    ['the helper', helped('helper'), ['sms helper +8613900000000']],
    ['both', helped('both'), ['sms helper +8613900000000', 'sms self +8613800000000']],
    ['both by mail, where the helper has a number only', helped('both', 'mail'), ['mail self me@example.com', 'sms helper +8613900000000']],
    ['the helper by mail, who has a number only', helped('helper', 'mail'), ['sms helper +8613900000000']],
    ['a helper whom nothing reaches', helped('helper', 'sms', ''), ['sms self +8613800000000']],
    ['nobody', helped('both', 'mailbox'), []],
  ] satisfies [string, Answers, string[]][])('go to %s, and into the mailbox', async (_, answers, expected) => {
    const sent = await sendFictitious({}, answers)
    expect(await refuseCase(staff(), sent, { expectedSeq: 1, code: 'no', service, now: later(1) })).toMatchObject({ ok: true })
    for (const template of ['received', 'refused']) {
      const rows = (await told(sent.caseId)).filter((one) => one.template === template)
      expect(rows.map((one) => `${one.channel} ${one.recipient} ${one.addressee ?? ''}`.trim()).sort()).toEqual([...expected, 'mailbox self'].sort())
    }
  })

  it('of a grant at once say so', async () => {
    const sent = await sendFictitious({ route: 'straight' } satisfies Wish)
    expect((await told(sent.caseId)).map((one) => `${one.channel} ${one.template}`)).toEqual(expect.arrayContaining(['mailbox enrolled', 'sms enrolled']))
  })
})
