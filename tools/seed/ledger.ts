import { addDays, ageOn, daysBetween, weekday, type IsoDate } from '@/domain/calendar/dates'
import { bordersDay } from '@/domain/campaign/borders'
import { ELDER_AGE, type PopulationGroup } from '@/domain/enrollment/group'
import { comparableName } from '@/domain/person/name'
import { documentDigest, personPlace } from '@/features/casework/data'
import type { Particulars } from '@/features/casework/service'
import type { Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { sealJson } from '@/platform/field-crypto'
import { DAYS_RUN, type Season } from './campaign'
import { divisionOn, type DemoPerson } from './people'
import { stream, type Random } from './random'

type Channel = 'online' | 'booth' | 'counter' | 'import'
type Scheme = 'resident' | 'flexible' | 'employee' | 'elsewhere'

interface CoverRow {
  readonly person: DemoPerson
  readonly divisionId: string
  readonly group: PopulationGroup
  readonly channel: Channel
  readonly scheme: Scheme
  readonly tier: 1 | 2 | null
  readonly state: 'enrolled' | 'ended'
  readonly enrolledAt: Date
  readonly paidAt: Date | null
}

interface DueRow {
  readonly person: DemoPerson
  readonly divisionId: string
  readonly group: PopulationGroup
}

/** Rates of the demonstration, as shares of those due. Divisions lie between the two ends; figures are invented. */
const THIS_YEAR = { low: 0.8, high: 0.93 } as const
const LAST_YEAR = { low: 0.958, high: 0.973 } as const
/** What last year's campaign had reached after as many days, without what employers and schools brought on the first day. */
const LAST_YEAR_BY_NOW = 0.885
/** Adults whom an employer covers, and people covered in another place. */
const EMPLOYEE_SHARE = 0.2
const ELSEWHERE_SHARE = 0.006
/** Of those not enrolled: enrolled this year and gone again, for they moved away or died. */
const ENDED_SHARE = 0.012
const PAID_SHARE = 0.955
/** Who comes early: the more, the likelier to be enrolled by now. */
const READINESS: Readonly<Record<PopulationGroup, number>> = { newborn: 0.5, child: 1.1, student: 1.3, adult: 0.85, elder: 1.6, flexible: 0.6 }
const CHANNELS: Readonly<Record<PopulationGroup, readonly (readonly [Channel, number])[]>> = {
  newborn: [['online', 0.7], ['counter', 0.3]],
  child: [['online', 0.66], ['booth', 0.18], ['counter', 0.16]],
  student: [['online', 0.52], ['import', 0.44], ['counter', 0.04]],
  adult: [['online', 0.62], ['booth', 0.2], ['counter', 0.18]],
  elder: [['online', 0.24], ['booth', 0.38], ['counter', 0.3], ['import', 0.08]],
  flexible: [['online', 0.78], ['counter', 0.22]],
}

function channelOf(random: Random, group: PopulationGroup): Channel {
  let left = random.next()
  for (const [channel, share] of CHANNELS[group]) {
    left -= share
    if (left < 0) return channel
  }
  return 'online'
}

/** How last year's group follows from this year's: people were a year younger; newborns of today were not born. */
function groupBefore(person: DemoPerson, opened: IsoDate): PopulationGroup | null {
  const { group, birthDate } = person
  if (birthDate > opened) return null
  const age = ageOn(birthDate, opened)
  if (group === 'elder' && age < ELDER_AGE) return 'adult'
  if ((group === 'student' || group === 'adult' || group === 'flexible') && age < 18) return 'child'
  if (group === 'child' && daysBetween(birthDate, opened) <= 90) return 'newborn'
  return group
}

interface Course {
  readonly days: readonly IsoDate[]
  readonly pick: (share: number) => number
}

/**
 * Days of a season on which enrollments fall, for picking one by a share from 0 to 1: a first rush (renewals that need no hand), then ever fewer, and
 * half as many on weekends.
 * @param steps day offset and the share reached by its end
 */
function course(from: IsoDate, steps: readonly (readonly [day: number, reached: number])[]): Course {
  const reached: number[] = []
  let [before, at] = [-1, 0]
  for (const [day, target] of steps) {
    const span = Array.from({ length: day - before }, (_, i) => before + 1 + i)
    const weights = span.map((offset, i) => (weekday(addDays(from, offset)) >= 6 ? 0.5 : 1) * (1.6 - (0.9 * i) / span.length))
    const sum = weights.reduce((a, b) => a + b, 0)
    let passed = 0
    for (const weight of weights) {
      passed += weight
      reached.push(at + ((target - at) * passed) / sum)
    }
    ;[before, at] = [day, target]
  }
  const days = reached.map((_, offset) => addDays(from, offset))
  return {
    days,
    pick(share) {
      const found = reached.findIndex((value) => share <= value)
      return found < 0 ? reached.length - 1 : found
    },
  }
}

const CST = 8 * 3_600_000
/** An instant of a day in China, within office and evening hours, never after `latest`. */
function instantOn(random: Random, day: IsoDate, latest: Date): Date {
  const at = Date.parse(`${day}T00:00:00Z`) - CST + random.between(8 * 3600, 21 * 3600) * 1000
  const start = Date.parse(`${day}T00:00:00Z`) - CST
  return new Date(at <= latest.getTime() ? at : start + Math.floor((latest.getTime() - start) * random.next()))
}

/** The `count` people likeliest to be enrolled, by readiness and chance (Efraimidis and Spirakis: the largest u^(1/w)). */
function likeliest(random: Random, people: readonly DueRow[], count: number): DueRow[] {
  const keyed = people.map((row) => ({ row, key: random.next() ** (1 / READINESS[row.group]) }))
  return keyed.sort((a, b) => b.key - a.key).slice(0, Math.max(0, count)).map(({ row }) => row)
}

function byDivision(rows: readonly DueRow[]): ReadonlyMap<string, DueRow[]> {
  const map = new Map<string, DueRow[]>()
  for (const row of rows) {
    const held = map.get(row.divisionId)
    if (held) held.push(row)
    else map.set(row.divisionId, [row])
  }
  return map
}

interface YearPlan {
  readonly due: readonly DueRow[]
  readonly cover: readonly CoverRow[]
}

interface YearInput {
  readonly people: readonly DemoPerson[]
  readonly seed: number
  readonly now: Date
  /** Covered for certain. */
  readonly covered: ReadonlySet<string>
  /** Left uncovered, for the cases and for visitors to enroll. */
  readonly free: ReadonlySet<string>
}

/** Everyone an employer covers is the same this year and last. */
const isEmployee = (person: DemoPerson): boolean => person.group === 'adult' && stream(Number.parseInt(person.id.slice(-6), 16), 'employer').chance(EMPLOYEE_SHARE)

function planYear(input: YearInput & { readonly season: Season; readonly due: readonly DueRow[]; readonly range: { low: number; high: number }; readonly slow: boolean; readonly steps: readonly (readonly [number, number])[] }): YearPlan {
  const { season, due, seed, now, covered, free, range, slow, steps } = input
  const random = stream(seed, `ledger-${slow ? 'now' : 'last'}`)
  const days = course(season.mainFrom, steps)
  const cover: CoverRow[] = []
  for (const rows of byDivision(due).values()) {
    // Towards the upper end for most, with a tail of divisions that lag.
    const spread = random.next()
    const rate = range.low + (range.high - range.low) * (slow ? Math.sqrt(spread) : spread)
    const pace = slow ? 0 : random.next() * 0.03 - 0.015
    const candidates = rows.filter(({ person }) => !free.has(person.id))
    const certain = candidates.filter(({ person }) => covered.has(person.id) || isEmployee(person))
    const others = candidates.filter(({ person }) => !covered.has(person.id) && !isEmployee(person))
    const isElsewhere = new Set(others.filter(({ group }) => (group === 'adult' || group === 'flexible' || group === 'child') && random.chance(ELSEWHERE_SHARE)).map(({ person }) => person.id))
    const chosen = likeliest(random, others.filter(({ person }) => !isElsewhere.has(person.id)), Math.round(rate * rows.length) - certain.length)
    for (const row of [...certain, ...chosen]) cover.push(coverOf(random, row, season, days, pace, now, covered.has(row.person.id)))
    for (const row of others.filter(({ person }) => isElsewhere.has(person.id))) {
      cover.push({ ...coverOf(random, row, season, days, 0, now, false), scheme: 'elsewhere', channel: 'import', tier: null, paidAt: null })
    }
    if (slow) {
      const isChosen = new Set(chosen.map(({ person }) => person.id))
      for (const row of others.filter(({ person }) => !isElsewhere.has(person.id) && !isChosen.has(person.id))) {
        if (random.chance(ENDED_SHARE)) cover.push({ ...coverOf(random, row, season, days, 0, now, false), state: 'ended', paidAt: null })
      }
    }
  }
  return { due, cover }
}

function coverOf(random: Random, row: DueRow, season: Season, days: Course, pace: number, now: Date, plain: boolean): CoverRow {
  const employee = isEmployee(row.person) && !plain
  const channel = employee ? 'import' : plain ? 'counter' : channelOf(random, row.group)
  const drawn = employee || channel === 'import' ? 0 : days.pick(Math.min(1, Math.max(0, random.next() - pace)))
  // Nobody is enrolled before the day after birth.
  const offset = row.person.birthDate < season.mainFrom ? drawn : Math.max(drawn, daysBetween(season.mainFrom, row.person.birthDate) + 1)
  const day = days.days[Math.min(offset, days.days.length - 1)] as IsoDate
  const enrolledAt = instantOn(random, day, now)
  const paid = employee || random.chance(offset > days.days.length - 4 ? PAID_SHARE - 0.2 : PAID_SHARE)
  const scheme: Scheme = employee ? 'employee' : row.group === 'flexible' ? 'flexible' : 'resident'
  const wait = random.chance(0.8) ? random.between(60, 3600) : random.between(3600, 3 * 86_400)
  const paidAt = paid ? new Date(Math.min(now.getTime(), enrolledAt.getTime() + (employee ? 0 : wait * 1000))) : null
  const tier = employee ? null : random.chance(0.18) ? 2 : 1
  return { person: row.person, divisionId: row.divisionId, group: row.group, channel, scheme, tier, state: 'enrolled', enrolledAt, paidAt }
}

/** Who is due and who is covered this year by now: 80 to 93 % by division, some below the pace of last year. */
export function planThisYear(input: YearInput & { readonly season: Season }): YearPlan {
  const due = input.people.map((person): DueRow => ({ person, divisionId: person.division, group: person.group }))
  return planYear({ ...input, due, range: THIS_YEAR, slow: true, steps: [[0, 0.44], [DAYS_RUN, 1]] })
}

/** Last year as it ended: 96 to 97 % of those due, nearly all paid, in the borders its rolls were kept in (38 divisions for 2026). */
export function planLastYear(input: YearInput & { readonly season: Season }): YearPlan {
  const { season } = input
  const borders = bordersDay(season.coverageYear)
  const due = input.people.flatMap((person): DueRow[] => {
    const group = groupBefore(person, season.mainFrom)
    return group ? [{ person, divisionId: divisionOn(person.home, borders), group }] : []
  })
  const main = daysBetween(season.mainFrom, season.mainTo)
  const end = daysBetween(season.mainFrom, season.extendedTo)
  const plan = planYear({ ...input, due, range: LAST_YEAR, slow: false, steps: [[0, 0.4], [DAYS_RUN, LAST_YEAR_BY_NOW], [main, 0.982], [end, 1]] })
  // All but a few have paid by the end of the extension.
  const random = stream(input.seed, 'paid-last')
  return { due, cover: plan.cover.map((row) => (row.paidAt === null && row.state === 'enrolled' && row.scheme !== 'elsewhere' && random.chance(0.95) ? { ...row, paidAt: new Date(Math.min(input.now.getTime(), row.enrolledAt.getTime() + random.between(1, 20) * 86_400_000)) } : row)) }
}

const slices = <T>(list: readonly T[], size: number): T[][] => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))

/** Writes the register: sealed particulars and the digests under which a person is found. */
export async function writePeople(client: Queryable, people: readonly DemoPerson[], at: Date): Promise<void> {
  for (const slice of slices(people, 4000)) {
    const particulars = (person: DemoPerson): Particulars => ({
      documentKind: person.documentKind, documentNumber: person.documentNumber, name: person.name, birthDate: person.birthDate, sex: person.sex,
      phone: null, address: person.address, needs: person.needs,
    })
    await client.query(
      `WITH told AS (
         INSERT INTO person (id, sealed, name_digest, division_id, population_group, origin, created_at, updated_at)
         SELECT u.id, u.sealed, u.name_digest, u.division, u.grp, 'roster', $1::timestamptz, $1::timestamptz
         FROM unnest($2::uuid[], $3::bytea[], $4::bytea[], $5::text[], $6::text[]) AS u(id, sealed, name_digest, division, grp))
       INSERT INTO document_identity (digest, person_id, kind, created_at)
       SELECT u.digest, u.person_id, u.kind, $1::timestamptz FROM unnest($7::bytea[], $2::uuid[], $8::text[]) AS u(digest, person_id, kind)`,
      [
        at, slice.map((one) => one.id), slice.map((one) => sealJson(particulars(one), personPlace(one.id))), slice.map((one) => digest('name', comparableName(one.name))),
        slice.map((one) => one.division), slice.map((one) => one.group), slice.map((one) => documentDigest(one.documentKind, one.documentNumber)), slice.map((one) => one.documentKind),
      ],
    )
  }
}

/** Writes one year of the ledger: one statement for who is due and one for who is covered, so that the triggers count in bulk. */
export async function writeYear(client: Queryable, coverageYear: number, { due, cover }: YearPlan): Promise<void> {
  await client.query(
    `INSERT INTO population (person_id, coverage_year, division_id, population_group)
     SELECT u.person_id, $1, u.division, u.grp FROM unnest($2::uuid[], $3::text[], $4::text[]) AS u(person_id, division, grp)`,
    [coverageYear, due.map((one) => one.person.id), due.map((one) => one.divisionId), due.map((one) => one.group)],
  )
  await client.query(
    `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, starts_on, ends_on, enrolled_at, paid_at)
     SELECT u.person_id, $1::int, u.division, u.grp, u.channel, u.scheme, u.tier, u.state, make_date($1::int, 1, 1), make_date($1::int, 12, 31), u.enrolled_at, u.paid_at
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::smallint[], $8::text[], $9::timestamptz[], $10::timestamptz[])
       AS u(person_id, division, grp, channel, scheme, tier, state, enrolled_at, paid_at)`,
    [
      coverageYear, cover.map((one) => one.person.id), cover.map((one) => one.divisionId), cover.map((one) => one.group), cover.map((one) => one.channel),
      cover.map((one) => one.scheme), cover.map((one) => one.tier), cover.map((one) => one.state), cover.map((one) => one.enrolledAt.toISOString()), cover.map((one) => one.paidAt?.toISOString() ?? null),
    ],
  )
}
