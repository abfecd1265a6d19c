/**
 * People for the benchmark: on the register, due this year and covered last year, so that each of their applications goes straight
 * through. Bundled by `lib/bundle.mjs`.
 */
import { addDays } from '@/domain/calendar/dates'
import type { Answers } from '@/domain/casework/definition'
import { divisionsOn } from '@/domain/division/divisions'
import { DEMO_AREA_CODES, makeResidentId } from '@/domain/identity-document/compose'
import { comparableName } from '@/domain/person/name'
import { currentCampaign } from '@/features/campaign/data'
import { documentDigest, personPlace } from '@/features/casework/data'
import { enrollmentService } from '@/features/enrollment/service'
import { chinaDate } from '@/platform/clock'
import { sql, transaction } from '@/platform/database'
import { digest } from '@/platform/digest'
import { sealJson } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'

export interface RosterPerson {
  readonly number: string
  readonly name: string
  readonly division: string
}

/** Serials of the demo's own example people end at 24. */
const FIRST_SERIAL = 100
const LAST_SERIAL = 999
const BATCH = 5_000
/** Born 1970 to 1999: adults on every day this runs. */
const birthDateOf = (n: number): string => addDays('1970-01-01', n % 10_900)

/** The n-th person. The demo's register is of other area codes, its example people of other serials: nobody is met twice. */
export function personAt(n: number, divisions: readonly string[]): RosterPerson {
  const serial = FIRST_SERIAL + Math.floor(n / 10_900)
  if (serial > LAST_SERIAL) throw new RangeError('more people than numbers')
  return {
    number: makeResidentId(DEMO_AREA_CODES[2], birthDateOf(n), serial),
    name: `压测${String.fromCodePoint(0x4e00 + (n % 5_000))}${String.fromCodePoint(0x5000 + (n % 4_999))}`,
    division: divisions[n % divisions.length] ?? '',
  }
}

/** Divisions that exist today and ask no more than the answers of the benchmark give: some want the town as well. */
export async function divisionIds(now: Date): Promise<readonly string[]> {
  const day = await enrollmentService.on(now)
  const all = divisionsOn(chinaDate(now)).map((one) => one.id)
  return all.filter((id) => day.walk(answersOf(personAt(0, [id]), day.coverageYear)).next === null)
}

/** Coverage year that is open. */
export async function openYear(now: Date): Promise<number> {
  const campaign = await currentCampaign(now)
  if (!campaign?.open) throw new Error('the benchmark needs an open campaign: seed the database first')
  return campaign.coverageYear
}

/** Writes people `from` to `from + count` into the register. */
export async function writeRoster(from: number, count: number, now: Date): Promise<void> {
  const year = await openYear(now)
  const divisions = await divisionIds(now)
  for (let start = from; start < from + count; start += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, from + count - start) }, (_, i) => ({ ...personAt(start + i, divisions), id: uuidv7(now), birth: birthDateOf(start + i) }))
    const ids = people.map((one) => one.id)
    const places = people.map((one) => one.division)
    await transaction(async (client) => {
      await client.query(`INSERT INTO document_identity (digest, person_id, kind, created_at) SELECT d, p, 'resident-id', $3 FROM unnest($1::bytea[], $2::uuid[]) AS u(d, p)`, [people.map((one) => documentDigest('resident-id', one.number)), ids, now])
      await client.query(
        `INSERT INTO person (id, sealed, name_digest, division_id, population_group, origin, created_at, updated_at)
         SELECT i, s, n, d, 'adult', 'roster', $5, $5 FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::text[]) AS u(i, s, n, d)`,
        [
          ids,
          people.map((one) => sealJson({ documentKind: 'resident-id', documentNumber: one.number, name: one.name, birthDate: one.birth, sex: Number(one.number[16]) % 2 === 1 ? 'male' : 'female' }, personPlace(one.id))),
          people.map((one) => digest('name', comparableName(one.name))), places, now,
        ],
      )
      for (const due of [year - 1, year]) await client.query(`INSERT INTO population (person_id, coverage_year, division_id, population_group) SELECT i, $3, d, 'adult' FROM unnest($1::uuid[], $2::text[]) AS u(i, d)`, [ids, places, due])
      await client.query(
        `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, enrolled_at, paid_at)
         SELECT i, $3, d, 'adult', 'online', 'resident', 1, 'enrolled', $4, $4 FROM unnest($1::uuid[], $2::text[]) AS u(i, d)`,
        [ids, places, year - 1, now],
      )
    })
  }
  await sql().query('ANALYZE person, document_identity, population, coverage')
}

/** What the person answers. */
export const answersOf = (person: RosterPerson, year: number): Answers => ({
  who: { for: 'self' },
  work: { situation: 'none' },
  'person.1': { kind: 'resident-id', number: person.number, name: person.name },
  'history.1': { last: String(year - 1), elsewhere: 'none' },
  'cover.1': { tier: '1', need: 'none' },
  address: { division: person.division, detail: '示范路1号', standing: 'registered' },
  contact: { notify: 'sms', phone: '13800000000' },
})
