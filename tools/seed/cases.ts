import type { Answers, Values } from '@/domain/casework/definition'
import { fold, type CaseEventFact } from '@/domain/casework/lifecycle'
import { addDays, type IsoDate } from '@/domain/calendar/dates'
import { acceptanceDate, addWorkingDays } from '@/domain/calendar/working-days'
import type { PopulationGroup } from '@/domain/enrollment/group'
import { each } from '@/domain/enrollment/steps/situation'
import { lastFour } from '@/domain/identity-document/mask'
import { makeResidentId } from '@/domain/identity-document/compose'
import { checkCharacter } from '@/domain/identity-document/check-character'
import type { Locale } from '@/domain/locale'
import { addNote, approveCase, claimCase, giveInformation, recordPayment, refuseCase, requestInformation, submitApplication, withdrawCase } from '@/features/casework/mutations'
import { serviceById, services } from '@/features/services'
import { sql, type Queryable } from '@/platform/database'
import { CASE_PLANS, type CasePlan } from './case-plans'
import { fictionalAddress, fictionalName, fictionalPhone } from './names'
import { divisionOn, type DemoPerson } from './people'
import { seededUuid, stream, type Random } from './random'
import { ownSeededCase, scopeOfSeeded } from './scope'
import type { SeededAccount } from './staff'

/** What an application says of one person. */
type Declared = Pick<DemoPerson, 'documentKind' | 'documentNumber' | 'name' | 'birthDate' | 'sex'>

export interface PreparedCase extends CasePlan {
  /** People of the register who are applied for; kept out of this year's ledger until the case covers them. */
  readonly people: readonly DemoPerson[]
  /** Mother of a newborn, or agent: in the register, and not applied for. */
  readonly guardian: DemoPerson | null
}

const GROUP_OF: Readonly<Record<CasePlan['situation'], PopulationGroup>> = { self: 'adult', flexible: 'flexible', student: 'student', newborn: 'newborn', household: 'adult', agent: 'elder' }

/** Chooses the people of every case from the register, each once and none of them an example. */
export function prepareCases(people: readonly DemoPerson[], today: IsoDate, taken: ReadonlySet<string>): readonly PreparedCase[] {
  const used = new Set(taken)
  const take = (division: string, group: PopulationGroup, fits: (person: DemoPerson) => boolean = () => true): DemoPerson => {
    const found = people.find((person) => person.division === division && person.group === group && person.documentKind === 'resident-id' && person.needs.length === 0 && !used.has(person.id) && fits(person))
    if (!found) throw new Error(`the register of ${division} has nobody left in group ${group}`)
    used.add(found.id)
    return found
  }
  return CASE_PLANS.map((plan): PreparedCase => {
    const division = divisionOn(plan.division === 'liangjiang-2025' && today < '2025-11-06' ? '500112' : plan.division, today)
    const asked = { ...plan, division }
    const registered = plan.twist === 'district' ? divisionOn('500104', today) : division
    const onRegister = plan.situation !== 'newborn' && plan.twist !== 'unknown' && plan.twist !== 'foreign'
    const first = onRegister ? [take(registered, GROUP_OF[plan.situation])] : []
    const others = plan.situation === 'household' ? [take(division, 'adult', (one) => one.sex !== first[0]?.sex), take(division, 'child')] : []
    const guardian = plan.situation === 'newborn' ? take(division, 'adult', (one) => one.sex === 'female') : plan.situation === 'agent' ? take(division, 'adult') : null
    return { ...asked, people: [...first, ...others], guardian }
  })
}

/** Someone the register does not know; numbers of area 509903 with serials above those of the example people, or nationality 900. */
function stranger(random: Random, plan: PreparedCase, index: number, today: IsoDate): Declared {
  const script = ({ zh: 'han', ko: 'hangul', ar: 'arabic', en: 'latin' } as const)[plan.locale]
  if (plan.situation === 'newborn') {
    return { documentKind: 'birth-certificate', documentNumber: `Z9900${String(90_000 + index)}`, name: fictionalName(random, plan.locale === 'ko' ? 'hangul' : 'han'), birthDate: addDays(today, -random.between(45, 70)), sex: index % 2 ? 'male' : 'female' }
  }
  const birthDate: IsoDate = plan.situation === 'student' ? '2006-04-11' : `19${random.between(72, 96)}-0${random.between(1, 9)}-1${random.between(0, 9)}`
  const serial = 100 + index
  const sex = serial % 2 ? 'male' : 'female'
  if (plan.twist === 'foreign') {
    const digits = `950900${birthDate.replaceAll('-', '')}${serial}`
    return { documentKind: 'foreign-pr-2023', documentNumber: digits + checkCharacter(digits), name: fictionalName(random, script), birthDate, sex }
  }
  return { documentKind: 'resident-id', documentNumber: makeResidentId('509903', birthDate, serial), name: fictionalName(random, script === 'arabic' ? 'middle-dot' : script), birthDate, sex }
}

/** The name as someone else would have written it down. */
const misspelled = (name: string): string => `${name.slice(0, -1)}${name.endsWith('宁') ? '凝' : '宁'}`

const NEED = 'dibao'

function answersOf(random: Random, plan: PreparedCase, index: number, submittedOn: IsoDate, today: IsoDate, coverageYear: number): { readonly answers: Answers; readonly people: readonly Declared[] } {
  const { situation, twist } = plan
  const declared: Declared[] = plan.people.map((one) => ({ ...one }))
  if (declared.length === 0) declared.push(stranger(random, plan, index, today))
  if (twist === 'name') {
    // In a household the second person is in doubt and the rest goes straight through.
    const at = Math.min(1, declared.length - 1)
    const doubtful = declared[at] as Declared
    declared[at] = { ...doubtful, name: misspelled(doubtful.name) }
  }
  const knownLastYear = plan.people.length > 0
  const steps: Record<string, Values> = { who: { for: situation === 'flexible' ? 'self' : situation } }
  if (situation === 'self') steps['work'] = { situation: 'none' }
  if (situation === 'flexible') steps['work'] = { situation: 'flexible' }
  if (situation === 'household') steps['size'] = { count: String(declared.length) }
  if (situation === 'student') steps['school'] = { kind: 'university', name: '示例大学' }
  declared.forEach((one, i) => {
    const item = i + 1
    const relation = situation === 'household' && item > 1 ? { relation: item === 2 ? 'spouse' : 'child' } : {}
    steps[each('person', item)] = { ...relation, kind: one.documentKind, number: one.documentNumber, name: one.name }
    if (one.documentKind === 'birth-certificate') steps[each('birth', item)] = { date: one.birthDate, sex: one.sex }
    if (situation !== 'newborn') {
      const last = twist === 'history' || !knownLastYear ? 'never' : String(coverageYear - 1)
      steps[each('history', item)] = { last, elsewhere: twist === 'elsewhere' ? (index % 2 ? 'resident-other' : 'employee') : 'none' }
    }
    const need = situation === 'flexible' ? {} : { need: twist === 'need' ? NEED : 'none' }
    steps[each('cover', item)] = { tier: index % 5 === 0 ? '2' : '1', ...need }
  })
  const { guardian } = plan
  if (guardian) {
    const acting = { kind: guardian.documentKind, number: guardian.documentNumber, name: guardian.name }
    if (situation === 'newborn') steps['guardian'] = { relation: 'mother', ...acting }
    else {
      steps['agent'] = { relation: 'child', ...acting }
      steps['proof'] = { kind: 'authorization', date: addDays(submittedOn, -2) }
    }
  }
  const standing = situation === 'student' ? {} : { standing: plan.twist === 'unknown' || plan.twist === 'foreign' ? 'permit' : 'registered' }
  steps['address'] = { division: plan.division, detail: plan.people[0]?.address ?? fictionalAddress(random), ...standing }
  steps['contact'] = index % 6 === 5 ? { notify: 'mailbox' } : { notify: 'sms', phone: fictionalPhone(random) }
  return { answers: steps, people: declared }
}

const NOTES: readonly string[] = ['已电话核对,本人稍后补充材料。(演示)', '与公安登记的姓名写法不同,待本人确认。(演示)', '请明日优先办理。(演示)']
const ASKS: readonly (readonly [code: string, words: string])[] = [
  ['stop-proof', '请提供原参保地的停保证明。(演示)'], ['need-proof', '请提供低保证或民政部门的认定文件。(演示)'], ['relation-proof', '请补一份能看清双方姓名的授权书。(演示)'],
  ['explain', '请说明现在的工作情况。(演示)'], ['identity-copy', '请补拍出生医学证明,要能看清编号。(演示)'], ['residence-proof', '请提供居住证。(演示)'],
]
const REPLIES: Readonly<Record<Locale, string>> = {
  zh: '证明已经开好,昨天交到街道了。(演示)', ko: '증명서를 어제 주민센터에 냈습니다. (시연)', ar: 'سلّمت الشهادة أمس إلى مكتب الحي. (عرض تجريبي)', en: 'I handed the certificate in at the subdistrict office yesterday. (demonstration)',
}
const GROUNDS: readonly string[] = ['与户籍登记核对一致。(演示)', '出生医学证明经卫生部门核实。(演示)', '授权书齐全。(演示)', '经电话核实,姓名为同一人。(演示)']
const REFUSALS: readonly string[] = ['covered-elsewhere', 'identity-not-confirmed', 'agent-not-entitled', 'no-answer']

const CST = 8 * 3_600_000
const at = (day: IsoDate, hour: number, minute = 0): Date => new Date(Date.parse(`${day}T00:00:00Z`) - CST + (hour * 60 + minute) * 60_000)

/** Latest submission days by the day their review is due. */
function dueDays(today: IsoDate, workingDays: number, earliest: IsoDate): ReadonlyMap<IsoDate, IsoDate> {
  const days = new Map<IsoDate, IsoDate>()
  for (let day = earliest; day <= today; day = addDays(day, 1)) {
    const accepted = acceptanceDate(day, 10)
    const due = accepted.ok ? addWorkingDays(accepted.dueOn, workingDays) : null
    if (due?.ok) days.set(due.dueOn, day)
  }
  return days
}

/** Days on which each case comes in: so that reviews are overdue, due today (or on the next working day) and later. */
function submissionDays(cases: readonly PreparedCase[], today: IsoDate, opened: IsoDate): IsoDate[] {
  const byDue = dueDays(today, services[0]?.clock.workingDays ?? 5, opened)
  const passed = [...byDue].filter(([due]) => due < today).map(([, day]) => day).reverse()
  const [atHand, ...later] = [...byDue].filter(([due]) => due >= today).map(([, day]) => day)
  const seen = new Map<string, number>()
  return cases.map(({ outcome }) => {
    const n = seen.get(outcome) ?? 0
    seen.set(outcome, n + 1)
    if (outcome === 'overdue') return passed[Math.min(Math.floor(n / 2), passed.length - 1)] ?? addDays(today, -9)
    if (outcome === 'today') return atHand ?? addDays(today, -7)
    if (outcome === 'soon') return later[later.length - 1 - (n % Math.max(1, later.length))] ?? today
    if (outcome === 'asked' || outcome === 'answered') return addDays(today, -12 + (n % 4))
    return addDays(today, outcome.startsWith('straight') ? -((n * 5) % 30) : -(14 + ((n * 3) % 18)))
  })
}

export interface CaseSummary extends Pick<CasePlan, 'division' | 'locale' | 'channel'> {
  /** One of the plans' outcomes; other services have their own. */
  readonly outcome: string
  readonly situation: string
  readonly reference: string
  readonly lastFour: string
}

/** One thing that happened, at its instant. */
export interface Task {
  readonly at: Date
  readonly run: (now: Date) => Promise<void>
}

export interface Refusable {
  readonly ok: boolean
}

const must = <T extends Refusable>(result: T, what: string): Extract<T, { ok: true }> => {
  if (!result.ok) throw new Error(`the demo case could not be made: ${what}: ${JSON.stringify(result)}`)
  return result as Extract<T, { ok: true }>
}

/**
 * Makes every case through the mutations the portal itself uses, at instants of the past weeks, in the order in which they would have happened. Runs
 * on the connection that `onOneConnection` put in place. `others` are steps of other services in the same weeks.
 */
export async function writeCases(input: { readonly cases: readonly PreparedCase[]; readonly accounts: readonly SeededAccount[]; readonly today: IsoDate; readonly opened: IsoDate; readonly coverageYear: number; readonly now: Date; readonly seed: number; readonly others?: readonly Task[] }): Promise<readonly CaseSummary[]> {
  const { cases, accounts, today, opened, coverageYear, now, seed, others = [] } = input
  const random = stream(seed, 'cases')
  const service = serviceById('enrollment')
  if (!service) throw new Error('the enrollment service is not registered')
  const days = submissionDays(cases, today, opened)
  const summaries: CaseSummary[] = []
  const tasks: Task[] = [...others]

  cases.forEach((plan, index) => {
    const submittedOn = days[index] as IsoDate
    const { answers, people } = answersOf(random, plan, index, submittedOn, today, coverageYear)
    const key = seededUuid(random, at(submittedOn, 9))
    const staff = accounts.find((one) => one.login === plan.holder)
      ?? accounts.find((one) => one.role === 'reviewer' && one.divisions.includes(plan.division))
      ?? accounts.find((one) => one.role === 'administrator')
    if (!staff) throw new Error('the demo has no administrator')
    let sent: { personId: string; caseId: string; reference: string } | undefined
    let seq = 1
    const own = () => ownSeededCase(sent as NonNullable<typeof sent>)
    const step = (when: Date, permission: string, what: string, run: (scope: ReturnType<typeof scopeOfSeeded>, expectedSeq: number, now: Date) => Promise<Refusable>): void => {
      tasks.push({ at: when, run: async (instant) => { must(await run(scopeOfSeeded(staff, permission), seq, instant), `${what} (case ${index})`); seq += 1 } })
    }
    const resident = (when: Date, what: string, run: (now: Date) => Promise<Refusable>): void => {
      tasks.push({ at: when, run: async (instant) => { must(await run(instant), `${what} (case ${index})`); seq += 1 } })
    }
    const claim = (when: Date) => step(when, 'case.claim', 'claim', (scope, expectedSeq, instant) => claimCase(scope, own(), { expectedSeq, now: instant }))
    const pay = (when: Date) => resident(when, 'payment', async (instant) => {
      const { rows } = await sql().query(`SELECT id, amount_fen FROM payment_notice WHERE person_id = $1 AND case_id = $2 AND state = 'due'`, [own().personId, own().caseId])
      const results = []
      for (const row of rows) results.push(await recordPayment({ noticeId: row.id, amountFen: row.amount_fen, paidAt: instant, providerReference: `DEMO-${row.id.slice(-12)}`, service: serviceById, now: instant }))
      return results.find((one) => !one.ok) ?? { ok: results.length > 0 }
    })

    // A case of today came in an hour and a half ago, whatever time it is.
    const submittedAt = submittedOn === today ? new Date(now.getTime() - (90 + index) * 60_000) : at(submittedOn, 9 + (index % 8), (index * 7) % 60)
    tasks.push({ at: submittedAt, run: async (instant) => {
      const day = await service.on(instant)
      const complete: Answers = day.walk(answers).keys.includes('town') ? { ...answers, town: { town: 'another' } } : answers
      const consents = day.consents(complete).map((consent) => consent.id)
      const { value } = must(await submitApplication({ service, answers: complete, consents, locale: plan.locale, channel: plan.channel, key, draft: null, now: instant }), `submission ${index} (${plan.outcome} ${plan.situation} ${plan.twist})`)
      sent = value
      const who = plan.guardian ?? (people[0] as Declared)
      summaries.push({ outcome: plan.outcome, situation: plan.situation, division: plan.division, locale: plan.locale, channel: plan.channel, reference: value.reference, lastFour: lastFour(who.documentNumber) })
    } })
    /** Offices work on working days; residents answer and pay on any. */
    const office = (workingDays: number, hour: number): Date => {
      const day = addWorkingDays(submittedOn, workingDays)
      return at(day.ok ? day.dueOn : addDays(submittedOn, workingDays), hour, index % 60)
    }
    const home = (dayOffset: number, hour: number): Date => at(addDays(submittedOn, dayOffset), hour, index % 60)
    const soon = (minutes: number): Date => new Date(submittedAt.getTime() + minutes * 60_000)
    switch (plan.outcome) {
      case 'overdue':
      case 'today':
      case 'soon':
        if (plan.holder !== '-') {
          claim(plan.outcome === 'soon' ? soon(20) : office(1, 10))
          if (plan.outcome !== 'soon') step(office(2, 11), 'case.add-note', 'note', (scope, _, instant) => addNote(scope, own(), { expectedSeq: 0, now: instant, words: NOTES[index % NOTES.length] as string }))
        }
        break
      case 'asked':
      case 'answered': {
        const [code, wording] = ASKS[index % ASKS.length] as (typeof ASKS)[number]
        claim(office(1, 9))
        step(office(3, 15), 'case.request-information', 'request', (scope, expectedSeq, instant) => requestInformation(scope, own(), { expectedSeq, now: instant, service, code, answerBy: addDays(today, (index % 4) + 2), words: wording }))
        if (plan.outcome === 'answered') resident(at(addDays(today, -1), 11), 'answer', (instant) => giveInformation(own(), { words: REPLIES[plan.locale], now: instant }))
        break
      }
      case 'approved':
      case 'approved-paid':
        claim(office(1, 9))
        step(office(2, 14), 'case.approve', 'approval', (scope, expectedSeq, instant) => approveCase(scope, own(), { expectedSeq, now: instant, service, basis: GROUNDS[index % GROUNDS.length] as string }))
        if (plan.outcome === 'approved-paid') pay(home(7, 20))
        break
      case 'refused':
        claim(office(1, 9))
        step(office(4, 16), 'case.refuse', 'refusal', (scope, expectedSeq, instant) => refuseCase(scope, own(), { expectedSeq, now: instant, service, code: REFUSALS[index % REFUSALS.length] as string }))
        break
      case 'withdrawn':
        resident(home(2, 18), 'withdrawal', (instant) => withdrawCase(own(), { service, now: instant }))
        break
      case 'straight-withdrawn':
        resident(soon(40), 'withdrawal', (instant) => withdrawCase(own(), { service, now: instant }))
        break
      case 'straight-paid':
        pay(soon(12))
        break
      case 'straight':
        break
    }
  })

  // In the order of time, so that histories and the audit log read as they would have grown; nothing lies in the future.
  const ordered = tasks.map((task, i) => ({ ...task, i })).sort((a, b) => a.at.getTime() - b.at.getTime() || a.i - b.i)
  for (const task of ordered) await task.run(new Date(Math.min(task.at.getTime(), now.getTime())))
  await settleOutbox(sql(), now)
  return summaries
}

/** Messages of the past days have gone out; one was refused by its provider, and those of the last hours wait. */
async function settleOutbox(on: Queryable, now: Date): Promise<void> {
  await on.query(`UPDATE outbound_message SET state = 'sent', attempts = 1, sent_at = created_at + interval '4 seconds' WHERE state = 'waiting' AND created_at < $1::timestamptz - interval '6 hours'`, [now])
  await on.query(
    `UPDATE outbound_message SET state = 'dead', sent_at = NULL, failed_at = created_at + interval '4 seconds', failure_code = 'refused-address'
     WHERE (person_id, id) IN (SELECT person_id, id FROM outbound_message WHERE state = 'sent' ORDER BY created_at, id OFFSET 7 LIMIT 1)`,
  )
}

/** Cases whose row disagrees with the fold of their events; must be empty. */
export async function unfolded(client: Queryable): Promise<readonly string[]> {
  const { rows } = await client.query(
    `SELECT f.id, f.state, f.due_on::text AS due_on, f.clock_stopped_on::text AS clock_stopped_on, f.claimed_by, f.last_seq,
       (SELECT json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'at', e.at, 'data', e.data) ORDER BY e.seq) FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id) AS events
     FROM case_file f`,
  )
  return rows.flatMap((row) => {
    const status = fold(row.events as CaseEventFact[])
    const agrees = status.state === row.state && status.dueOn === row.due_on && status.clockStoppedOn === row.clock_stopped_on && status.claimedBy === row.claimed_by && status.lastSeq === row.last_seq
    return agrees ? [] : [row.id as string]
  })
}
