import type { Answers } from '@/domain/casework/definition'
import { addDays, type IsoDate } from '@/domain/calendar/dates'
import { addWorkingDays, workingDaysBetween } from '@/domain/calendar/working-days'
import type { PopulationGroup } from '@/domain/enrollment/group'
import { lastFour } from '@/domain/identity-document/mask'
import type { Locale } from '@/domain/locale'
import type { Direction, TransferScheme } from '@/domain/transfer/application'
import { lastDayOf, laterMonth, monthOf, monthsFrom } from '@/domain/transfer/months'
import type { TransferRecord } from '@/domain/transfer/record'
import { readCase } from '@/features/casework/data'
import { claimCase, passOnCase, submitApplication } from '@/features/casework/mutations'
import { serviceById } from '@/features/services'
import { keepRecord } from '@/features/transfer/mutations'
import type { CaseSummary, Refusable, Task } from './cases'
import { fictionalPhone } from './names'
import { divisionOn, type DemoPerson } from './people'
import { seededUuid, stream } from './random'
import { ownSeededCase, scopeOfSeeded } from './scope'
import type { SeededAccount } from './staff'

interface TransferPlan {
  readonly outcome: 'transfer-overdue' | 'transfer-taking' | 'transfer-giving' | 'transfer-given'
  readonly way: Direction
  /** Place code of the other province. */
  readonly counterpart: string
  readonly city: string
  readonly from: TransferScheme
  readonly division: string
  readonly locale: Locale
  /** Working days since it came in, and since the place left was done; null while that leg runs. */
  readonly cameIn: number
  readonly passedOn: number | null
  readonly group: PopulationGroup
}

/** One of each leg, and one that both offices have let lie: fifteen working days are over after three weeks. */
const PLANS: readonly TransferPlan[] = [
  { outcome: 'transfer-overdue', way: 'entering', counterpart: '510000', city: '成都市', from: 'employee', division: '500106', locale: 'zh', cameIn: 18, passedOn: null, group: 'flexible' },
  { outcome: 'transfer-taking', way: 'entering', counterpart: '520000', city: '遵义市', from: 'resident', division: '500101', locale: 'ko', cameIn: 9, passedOn: 2, group: 'adult' },
  { outcome: 'transfer-giving', way: 'leaving', counterpart: '440000', city: '广州市', from: 'employee', division: '500106', locale: 'en', cameIn: 2, passedOn: null, group: 'flexible' },
  { outcome: 'transfer-given', way: 'leaving', counterpart: '330000', city: '杭州市', from: 'employee', division: '500101', locale: 'ar', cameIn: 8, passedOn: 3, group: 'flexible' },
]

export interface PreparedTransfer extends TransferPlan {
  readonly person: DemoPerson
}

/** Chooses the people of the transfers from the register, none of them taken. */
export function prepareTransfers(people: readonly DemoPerson[], today: IsoDate, taken: ReadonlySet<string>): readonly PreparedTransfer[] {
  const used = new Set(taken)
  return PLANS.map((plan) => {
    const division = divisionOn(plan.division, today)
    const person = people.find((one) => one.division === division && one.group === plan.group && one.documentKind === 'resident-id' && one.needs.length === 0 && !used.has(one.id))
    if (!person) throw new Error(`the register of ${division} has nobody left in group ${plan.group}`)
    used.add(person.id)
    return { ...plan, division, person }
  })
}

/** The latest day that lies so many working days before another. Past the calendar's beginning, as many weekdays. */
function workingDaysBefore(day: IsoDate, count: number): IsoDate {
  for (let back = 1; back < count * 3 + 15; back++) {
    const earlier = addDays(day, -back)
    const between = workingDaysBetween(earlier, day)
    if (between.ok && between.days >= count) return earlier
  }
  return addDays(day, -Math.ceil(count * 1.4))
}

const at = (day: IsoDate, hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:20:00+08:00`)

const OFFICES: Readonly<Record<Direction, string>> = { entering: '示例市医疗保障经办机构(演示)', leaving: '重庆市示例区医疗保障经办机构(演示)' }

/** What the place left knows: four years, the last month two months ago. */
function recordOf(plan: PreparedTransfer, today: IsoDate): TransferRecord {
  const [from, to] = [laterMonth(monthOf(today), -50), laterMonth(monthOf(today), -2)]
  return {
    scheme: plan.from, periods: [{ from, to, scheme: plan.from, months: monthsFrom(from, to) }], accountFen: plan.from === 'employee' ? 238_640 : null,
    benefitUntil: lastDayOf(to), originOffice: OFFICES[plan.way],
  }
}

function answersOf(plan: PreparedTransfer, today: IsoDate, phone: string): Answers {
  const [ended, joined] = [laterMonth(monthOf(today), -2), laterMonth(monthOf(today), -1)]
  const month = (value: string) => ({ year: value.slice(0, 4), month: String(Number(value.slice(5))) })
  const { person } = plan
  return {
    direction: { way: plan.way }, counterpart: { province: plan.counterpart, city: plan.city }, who: { for: 'self' },
    person: { kind: person.documentKind, number: person.documentNumber, name: person.name },
    schemes: { from: plan.from, to: 'employee' }, state: { old: 'ended', new: 'joined', ...(plan.from === 'employee' ? { pension: 'no' } : {}) },
    ended: month(ended), joined: month(joined), place: { division: plan.division }, contact: { notify: 'sms', phone },
  }
}

const must = <T extends Refusable>(result: T, what: string): Extract<T, { ok: true }> => {
  if (!result.ok) throw new Error(`the demo transfer could not be made: ${what}: ${JSON.stringify(result)}`)
  return result as Extract<T, { ok: true }>
}

/** The transfers as steps in time, through the mutations that the portal itself uses; each adds itself to `summaries` as it comes in. */
export function transferTasks(input: { readonly transfers: readonly PreparedTransfer[]; readonly accounts: readonly SeededAccount[]; readonly today: IsoDate; readonly seed: number; readonly summaries: CaseSummary[] }): readonly Task[] {
  const { transfers, accounts, today, seed, summaries } = input
  const random = stream(seed, 'transfers')
  const service = serviceById('transfer')
  if (!service) throw new Error('the transfer service is not registered')
  return transfers.flatMap((plan): readonly Task[] => {
    const cameOn = workingDaysBefore(today, plan.cameIn)
    const answers = answersOf(plan, today, fictionalPhone(random))
    const key = seededUuid(random, at(cameOn, 10))
    const officer = accounts.find((one) => one.role === 'officer' && one.divisions.includes(plan.division)) ?? accounts.find((one) => one.role === 'administrator')
    if (!officer) throw new Error('the demo has nobody who passes a transfer on')
    let sent: Parameters<typeof ownSeededCase>[0] | undefined
    const own = () => ownSeededCase(sent as NonNullable<typeof sent>)
    const comeIn: Task = { at: at(cameOn, 10), run: async (now) => {
      const consents = (await service.on(now)).consents(answers).map((one) => one.id)
      const { value } = must(await submitApplication({ service, answers, consents, locale: plan.locale, channel: 'online', key, draft: null, now }), plan.outcome)
      sent = value
      summaries.push({ outcome: plan.outcome, situation: plan.way, division: plan.division, locale: plan.locale, channel: 'online', reference: value.reference, lastFour: lastFour(plan.person.documentNumber) })
    } }
    if (plan.passedOn === null) return [comeIn]
    const taken = addWorkingDays(cameOn, 1)
    const claim: Task = { at: at(taken.ok ? taken.dueOn : addDays(cameOn, 1), 10), run: async (now) => void must(await claimCase(scopeOfSeeded(officer, 'case.claim'), own(), { expectedSeq: 1, now }), 'claim') }
    const passOn: Task = { at: at(workingDaysBefore(today, plan.passedOn), 15), run: async (now) => {
      const scope = scopeOfSeeded(officer, 'case.pass-on')
      const file = await readCase(own().personId, own().caseId)
      if (!file) throw new Error('the demo transfer is gone')
      must(await keepRecord(scope, file, { record: recordOf(plan, today), expectedSeq: 2, now }), 'record')
      must(await passOnCase(scope, own(), { expectedSeq: 2, service, now }), 'pass on')
    } }
    return [comeIn, claim, passOn]
  })
}
