import { randomUUID } from 'node:crypto'
import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { CONDITIONS } from '@/domain/chronic-certification/conditions'
import { readFilter } from '@/domain/review/filter'
import { readCase } from '@/features/casework/data'
import { approveCase, reExamineCase, refuseCase } from '@/features/casework/decisions'
import { withdrawCase } from '@/features/casework/resident-moves'
import { submitApplication } from '@/features/casework/submissions'
import { findCase, findMatches, readQueue, readSidebar } from '@/features/review/data'
import { sql } from '@/platform/database'
import { seal } from '@/platform/field-crypto'
import { mintDistrictScope, mintOwnCase } from '@/platform/scope'
import { words } from '@/platform/words'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { freshId, NOW, register, tablesWith } from '@/tools/testing/register'
import { conditionDigest, findCertificationCase, forgetRegister, readGranted } from './data'
import { lapseCertifications, remindLapsing } from './jobs'
import { prolongDrug, replaceDrug } from './mutations'
import { certificationPosts } from './posts'
import { chronicCertificationService as service } from './service'
import { caseToken } from '@/features/casework/scope'
import { cookieNames } from '@/platform/cookies'

withOpenCampaign()

const names = { zh: '演示医院', ko: '시연 병원', ar: 'مستشفى العرض', en: 'Demonstration Hospital' }
const H1 = 'demo-h1'
const H2 = 'demo-h2'
const reviewers: Record<string, string> = {}

beforeAll(async () => {
  for (const id of [H1, H2]) {
    await sql().query('INSERT INTO institution VALUES ($1, $2, $3, 3, $4, true, true)', [id, '500106', 'hospital', JSON.stringify(names)])
    reviewers[id] = randomUUID()
    await sql().query(
      `INSERT INTO staff (id, login, display_name, password_hash, totp_secret, role, divisions, locale, created_at, institution_id) VALUES ($1, $2, $3, 'x', $4, 'institution', '{}', 'zh', $5, $6)`,
      [reviewers[id], id, seal('审', { table: 'staff', column: 'display_name', row: reviewers[id] as string }), seal('S', { table: 'staff', column: 'totp_secret', row: reviewers[id] as string }), NOW, id],
    )
  }
  forgetRegister()
})

const set = async (name: string, value: number | null): Promise<void> => {
  await sql().query('DELETE FROM certification_setting WHERE name = $1', [name])
  if (value !== null) await sql().query(`INSERT INTO certification_setting VALUES ($1, $2, 'demonstration', 'demonstration', $3)`, [name, value, NOW])
  forgetRegister()
}

const hospital = (id: string) => mintDistrictScope({ staffId: reviewers[id] as string, role: 'institution', divisions: 'all', institution: id, permission: 'case.approve' })
const officer = (divisions: readonly string[] | 'all' = ['500103']) => mintDistrictScope({ staffId: randomUUID(), role: 'officer', divisions, permission: 'case.approve' })

interface Person { readonly number: string; readonly name: string; readonly id: string }
async function someone(): Promise<Person> {
  const person = { number: freshId(), name: '示例人' }
  return { ...person, id: await register(person) }
}

const answersOf = (person: Pick<Person, 'number' | 'name'>, over: Answers = {}): Answers => ({
  who: { for: 'self' }, person: { kind: 'resident-id', number: person.number, name: person.name },
  matter: { kind: 'certify' }, scheme: { group: 'resident' }, called: { name: '血压高' }, condition: { id: 'CQ-II-05' },
  evidence: { papers: 'later' }, drugs: { wanted: 'no' }, place: { division: '500103' }, where: { decides: 'office' }, contact: { notify: 'sms', phone: '13800000000' },
  ...over,
})

const send = (answers: Answers, now = NOW, over: { readonly insist?: boolean; readonly key?: string } = {}) =>
  submitApplication({ service, answers, consents: ['true', 'health', 'unchanged', 'helped'], locale: 'zh', channel: 'online', key: over.key ?? randomUUID(), draft: null, now, ...(over.insist ? { insist: true } : {}) })

async function sent(answers: Answers, now = NOW) {
  const result = await send(answers, now)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const approve = (scope: ReturnType<typeof officer>, key: { readonly personId: string; readonly caseId: string }, now = NOW) => approveCase(scope, key, { expectedSeq: 1, basis: '依据', service, now })

async function certified(over: Answers = {}, now = NOW) {
  const person = await someone()
  const key = await sent(answersOf(person, over), now)
  const done = await approve(over['where'] ? hospital(String(over['where']['decides'])) : officer(), key, now)
  if (!done.ok) throw new Error(done.code)
  return { person, key, file: (await readCase(key.personId, key.caseId)) as NonNullable<Awaited<ReturnType<typeof readCase>>> }
}

const inForce = async (person: Person, condition = 'CQ-II-05'): Promise<number> =>
  (await sql().query('SELECT count(*)::int AS n FROM certification WHERE person_id = $1 AND in_force_digest = $2', [person.id, conditionDigest(person.id, condition)])).rows[0].n

const later = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000)

describe('a number that no register knows', () => {
  it('belongs to nobody who was the first to name it', async () => {
    const claimed = { number: freshId(), name: '先占人' }
    for (const reasons of [['not-on-roster', 'papers-later', 'evidence-to-judge'], ['not-on-roster', 'papers-later', 'evidence-to-judge']]) {
      const { caseId } = await sent(answersOf(claimed))
      expect((await sql().query('SELECT reasons FROM case_file WHERE id = $1', [caseId])).rows).toEqual([{ reasons }])
    }
  })
})

describe('certifying', () => {
  it('puts an application before an officer and certifies it with the approval, without an end while none is set', async () => {
    const person = await someone()
    const key = await sent(answersOf(person))
    expect((await readCase(key.personId, key.caseId))?.reasons).toEqual(['papers-later', 'evidence-to-judge'])
    expect(await inForce(person)).toBe(0)
    expect((await approve(officer(), key)).ok).toBe(true)
    const file = await readCase(key.personId, key.caseId)
    expect(file).toMatchObject({ state: 'completed', sampled: false })
    expect((await readGranted({ personId: key.personId, id: key.caseId })).certification).toMatchObject({ condition: 'CQ-II-05', state: 'in-force', validFrom: '2026-11-20', validUntil: null, standing: 'unknown' })
  })

  it('gives a set validity its end and its standing', async () => {
    await set('validity-chronic', 12)
    const { file } = await certified()
    expect((await readGranted(file)).certification).toMatchObject({ validUntil: '2027-11-19', standing: 'demonstration' })
    await set('validity-chronic', null)
  })

  it('refuses a disease already certified, unless a person is asked to look, and the same for another disease is free', async () => {
    const { person } = await certified()
    expect(await send(answersOf(person))).toMatchObject({ ok: false, code: 'rule', detail: { code: 'already-certified', key: 'condition' } })
    const insisted = await send(answersOf(person), NOW, { insist: true })
    expect(insisted.ok).toBe(true)
    if (insisted.ok) expect((await readCase(insisted.value.personId, insisted.value.caseId))?.reasons).toContain('already-certified')
    expect((await send(answersOf(person, { called: { name: '糖尿病' }, condition: { id: 'CQ-II-06' } }))).ok).toBe(true)
  })

  it('tells a stranger who knows the number nothing of a certification', async () => {
    const { person } = await certified()
    const stranger = await send(answersOf({ ...person, name: '路人甲' }))
    expect(stranger.ok).toBe(true)
    if (stranger.ok) expect((await readCase(stranger.value.personId, stranger.value.caseId))?.reasons).toEqual(['name-differs', 'papers-later', 'evidence-to-judge'])
  })

  it('leaves one certification in force when two are approved at one moment', async () => {
    const person = await someone()
    const keys = [await sent(answersOf(person)), await sent(answersOf(person))]
    const done = await Promise.all(keys.map((key) => approve(officer(), key)))
    expect(done.every((one) => one.ok)).toBe(true)
    expect(await inForce(person)).toBe(1)
  })

  it('ends it when its holder gives it up', async () => {
    const { person, key } = await certified()
    expect((await withdrawCase(mintOwnCase(key.personId, key.caseId, key.reference), { service, now: NOW })).ok).toBe(true)
    expect(await inForce(person)).toBe(0)
  })
})

describe('a designated institution', () => {
  it('sees and decides what was put before it, and nothing else', async () => {
    const person = await someone()
    const mine = await sent(answersOf(person, { where: { decides: H1 } }))
    const office = await sent(answersOf(await someone()))
    expect((await readCase(mine.personId, mine.caseId))?.institutionId).toBe(H1)
    for (const [scope, sees] of [[hospital(H1), true], [hospital(H2), false], [officer(), true], [officer(['500101']), false]] as const) {
      expect((await findCase(scope, mine.reference)) !== null, scope.role).toBe(sees)
      expect((await findCertificationCase(scope, mine.reference)) !== null).toBe(sees)
    }
    expect(await findCase(hospital(H1), office.reference)).toBeNull()
    const queue = await readQueue(hospital(H1), readFilter({}), '2026-11-20')
    expect(queue.rows.length).toBeGreaterThan(0)
    expect(queue.rows.every((row) => row.institutionId === H1)).toBe(true)
    expect(await approve(hospital(H2), mine)).toMatchObject({ ok: false, code: 'out-of-scope' })
    expect(await approve(hospital(H1), office)).toMatchObject({ ok: false, code: 'out-of-scope' })
    expect((await approve(hospital(H1), mine)).ok).toBe(true)
    expect(await inForce(person)).toBe(1)
    const file = await readCase(mine.personId, mine.caseId)
    expect(file && (await findMatches(hospital(H1), file)).every((match) => !match.within)).toBe(true)
  })

  it('may refuse what was put before it', async () => {
    const key = await sent(answersOf(await someone(), { where: { decides: H1 } }))
    expect((await refuseCase(hospital(H1), key, { expectedSeq: 1, code: 'criteria-not-met', service, now: NOW })).ok).toBe(true)
  })

  it('is sampled by the share that is set, and only where it decided itself', async () => {
    await set('sample-percent', 100)
    const all = await certified({ where: { decides: H1 } })
    expect(all.file.sampled).toBe(true)
    const byOffice = await sent(answersOf(await someone(), { where: { decides: H1 } }))
    expect((await approve(officer(), byOffice)).ok).toBe(true)
    expect((await readCase(byOffice.personId, byOffice.caseId))?.sampled).toBe(false)
    await set('sample-percent', 0)
    expect((await certified({ where: { decides: H1 } })).file.sampled).toBe(false)
    await set('sample-percent', null)
    expect((await certified({ where: { decides: H1 } })).file.sampled).toBe(false)
  })

  it('is upheld or not: not upheld ends the certification and tells the holder', async () => {
    await set('sample-percent', 100)
    const upheld = await certified({ where: { decides: H1 } })
    expect((await reExamineCase(officer(), upheld.key, { expectedSeq: upheld.file.lastSeq, service, upheld: true, now: NOW })).ok).toBe(true)
    expect(await inForce(upheld.person)).toBe(1)
    const not = await certified({ where: { decides: H1 } })
    expect(await reExamineCase(hospital(H1), not.key, { expectedSeq: not.file.lastSeq, service, upheld: false, now: NOW })).toMatchObject({ ok: false })
    expect((await reExamineCase(officer(), not.key, { expectedSeq: not.file.lastSeq, service, upheld: false, words: '理由', now: NOW })).ok).toBe(true)
    expect(await inForce(not.person)).toBe(0)
    const { rows } = await sql().query(`SELECT count(*)::int AS n FROM outbound_message WHERE case_id = $1 AND template = 're-examined'`, [not.key.caseId])
    expect(rows[0].n).toBeGreaterThan(0)
    await set('sample-percent', null)
  })
})

describe('validity', () => {
  it('reminds once for each day, renews at once as unchanged, and lapses what is over', async () => {
    await set('validity-chronic', 3)
    const { person, key } = await certified()
    const end = 91
    expect(await remindLapsing(later(10))).toBe(0)
    expect(await remindLapsing(later(end - 55))).toBe(1)
    expect(await remindLapsing(later(end - 54))).toBe(0)
    expect(await remindLapsing(later(end - 5))).toBe(1)
    expect(await remindLapsing(later(end - 5))).toBe(0)
    const reminders = await sql().query(`SELECT count(DISTINCT created_at)::int AS n FROM outbound_message WHERE case_id = $1 AND template = 'lapsing'`, [key.caseId])
    expect(reminders.rows[0].n).toBe(2)
    expect(await lapseCertifications(later(end - 5))).toBe(0)
    expect(await lapseCertifications(later(end + 5))).toBe(1)
    expect(await lapseCertifications(later(end + 5))).toBe(0)
    expect(await inForce(person)).toBe(0)
    await set('validity-chronic', null)
  })

  it('is renewed from the tracked case with one post, once however often it is pressed, and goes on from its end', async () => {
    await set('validity-chronic', 1)
    const { person, key } = await certified({ contact: { notify: 'mailbox' } })
    const [renew] = certificationPosts
    const press = (form: Record<string, string>) => renew?.handle({
      locale: 'zh', path: '', form, body: Buffer.alloc(0), headers: {}, cookies: { [cookieNames.ownCase]: caseToken(key, NOW) }, caller: '192.0.2.9', now: NOW, params: { locale: 'zh' },
    })
    expect(await press({})).toMatchObject({ kind: 'see-other', location: '/zh/casework/case' })
    const first = await press({ unchanged: 'yes' })
    expect(first).toMatchObject({ kind: 'see-other', location: '/zh/casework/receipt' })
    await press({ unchanged: 'yes' })
    expect(await inForce(person)).toBe(1)
    const { rows } = await sql().query('SELECT state, valid_until::text AS until FROM certification WHERE person_id = $1 ORDER BY created_at, state DESC', [person.id])
    expect(rows.map((row) => [row.state, row.until])).toEqual([['renewed', '2026-12-19'], ['in-force', '2027-01-19']])
    const renewed = await sql().query(`SELECT state, reasons, institution_id FROM case_file WHERE person_id = $1 AND situation = 'renewal'`, [person.id])
    expect(renewed.rows).toEqual([{ state: 'completed', reasons: [], institution_id: null }])
    await set('validity-chronic', null)
  })

  it('brings back what a renewal had taken over from when the renewal is given up', async () => {
    await set('validity-chronic', 1)
    const { person } = await certified()
    const renewal = await sent(answersOf(person, { matter: { kind: 'renew' } }))
    expect((await withdrawCase(mintOwnCase(renewal.personId, renewal.caseId, renewal.reference), { service, now: NOW })).ok).toBe(true)
    expect(await inForce(person)).toBe(1)
    await set('validity-chronic', null)
  })

  it('renews nothing that is not certified', async () => {
    const person = await someone()
    expect(await send(answersOf(person, { matter: { kind: 'renew' } }))).toMatchObject({ ok: false, code: 'rule', detail: { code: 'nothing-to-renew' } })
  })
})

describe('dual-channel drugs', () => {
  const drug = { name: '示例珠单抗', physician: '示例医', grade: 'intermediate', hospital: '示例医院', review: '2027-02-01' }

  it('are registered with the disease, replaced and prolonged by the responsible physician', async () => {
    const { file } = await certified({ where: { decides: H1 }, drugs: { wanted: 'yes' }, drug })
    const [registered] = (await readGranted(file)).drugs
    expect(registered).toMatchObject({ name: '示例珠单抗', reviewOn: '2027-02-01', state: 'in-force' })
    const id = registered?.id as string
    expect(await prolongDrug(hospital(H1), file, { service, registrationId: id, physician: '示例医', reviewOn: '2027-01-01', now: NOW })).toMatchObject({ ok: false, code: 'review-not-later' })
    expect((await prolongDrug(hospital(H1), file, { service, registrationId: id, physician: '示例医', reviewOn: '2027-06-01', now: NOW })).ok).toBe(true)
    const replacement = { name: '示例替尼', physician: '示例医', grade: 'senior', hospital: '示例医院', reviewOn: '2027-08-01' }
    const both = await Promise.all([1, 2].map(() => replaceDrug(hospital(H1), file, { service, registrationId: id, drug: replacement, now: NOW })))
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect((await readGranted(file)).drugs.map((one) => [one.name, one.state]).sort()).toEqual([['示例替尼', 'in-force'], ['示例珠单抗', 'replaced']])
  })

  it('can follow for a disease that is certified, and not for one that is not', async () => {
    const { person } = await certified()
    const request = (who: Person) => send(answersOf(who, { matter: { kind: 'drug' }, drug }))
    const granted = await request(person)
    expect(granted.ok).toBe(true)
    if (granted.ok) expect((await readCase(granted.value.personId, granted.value.caseId))?.reasons).toEqual(['drug-to-judge'])
    expect(await request(await someone())).toMatchObject({ ok: false, code: 'rule', detail: { code: 'not-certified' } })
  })
})

/** A panel as a page shows it: its outermost component waits for the database, the others do not. */
async function shown(panel: ReactNode): Promise<string> {
  const { type, props } = panel as ReactElement & { readonly type: (props: unknown) => Promise<ReactNode> }
  return renderToStaticMarkup((await type(props)) as ReactElement)
}

describe('what is shown of a certified disease', () => {
  it('is folded away for its holder and open to who may decide, in four languages', async () => {
    await set('validity-chronic', 1)
    const drug = { name: '示例珠单抗', physician: '示例医', grade: 'intermediate', hospital: '示例医院', review: '2027-02-01' }
    const { file } = await certified({ where: { decides: H1 }, drugs: { wanted: 'yes' }, drug })
    const day = await service.on(NOW)
    for (const locale of ['zh', 'ko', 'ar', 'en'] as const) {
      const name = CONDITIONS.find((one) => one.id === 'CQ-II-05')?.names[locale] as string
      const own = await shown(service.panels.result?.(file, day, locale))
      const open = own.replace(/<details[^>]*>.*?<\/details>/gs, '')
      expect(own).toContain(name)
      expect(open).not.toContain(name)
      expect(open).not.toContain('示例珠单抗')
      expect(open).toContain('/chronic-certification/renewal')
      expect(await shown(service.panels.desk?.(file, day, locale))).toContain(name)
    }
    await set('validity-chronic', null)
  })

  it('is nothing before it is decided', async () => {
    const key = await sent(answersOf(await someone()))
    const file = await readCase(key.personId, key.caseId)
    expect(file && (await shown(service.panels.result?.(file, await service.on(NOW), 'zh')))).toBe('')
  })
})

describe('the most sensitive of data', () => {
  it('stand in clear in no table, list, notice, trace or address', async () => {
    const sensitive = ['CQ-I-10', 'CQ-II-31', 'CQ-II-39', 'CQ-II-18', 'CQ-II-17']
    for (const id of sensitive) await certified({ where: { decides: H1 }, called: { name: CONDITIONS.find((one) => one.id === id)?.names.zh ?? '' }, condition: { id }, drugs: { wanted: 'yes' }, drug: { name: '示例抗病毒', physician: '示例医', grade: 'senior', hospital: '示例医院', review: '2027-02-01' } })
    const spoken = [...CONDITIONS.flatMap((one) => Object.values(one.names)), ...CONDITIONS.map((one) => one.id), '示例抗病毒', '血压高']
    expect(await tablesWith(spoken)).toEqual([])
    const scopes = [hospital(H1), officer('all')]
    for (const scope of scopes) {
      const lists = JSON.stringify([await readQueue(scope, readFilter({ view: 'closed' }), '2026-11-20'), await readSidebar(scope, '2026-11-20')])
      for (const name of spoken) expect(lists).not.toContain(name)
    }
  }, 120_000)

  it('are in no notice, title or list of words that a queue shows', () => {
    for (const locale of ['zh', 'ko', 'ar', 'en'] as const) {
      const t = words(locale, 'chronic-certification')
      const shown = [
        t('name'),
        ...['received', 'enrolled', 'information-requested', 'approved', 'refused', 'withdrawn', 'objected', 're-examined', 'lapsing', 'lapsed', 'drug-replaced', 'drug-prolonged'].map((one) => t(`notices.${one}`, { reference: 'R', date: 'D' })),
        ...['special', 'chronic', 'renewal', 'drug'].map((one) => t(`situations.${one}`)),
        ...['matter', 'scheme', 'called', 'class', 'condition', 'evidence', 'drugs', 'drug', 'where'].map((one) => t(`steps.${one}.title`)),
      ].join('\n')
      for (const condition of CONDITIONS) expect(shown).not.toContain(condition.names[locale])
    }
  })
})
