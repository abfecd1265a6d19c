/** A campaign and people for the database tests of casework: the register, and answers as a resident gives them. */
import { randomUUID } from 'node:crypto'
import type { Answers } from '@/domain/casework/definition'
import { makeResidentId } from '@/domain/identity-document/compose'
import { comparableName } from '@/domain/person/name'
import { documentDigest, personPlace } from '@/features/casework/data'
import { submitApplication } from '@/features/casework/mutations'
import { enrollmentService } from '@/features/enrollment/service'
import { sql } from '@/platform/database'
import { digest } from '@/platform/digest'
import { sealJson } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'

/** A Friday in mid-season. */
export const NOW = new Date('2026-11-20T02:00:00Z')
export const YEAR = 2027

export interface Someone {
  readonly number: string
  readonly name: string
  readonly division?: string
}

let serial = 0
/** A number that nobody had before in this test file. Nine hundred of them. */
export const freshId = (birth = '1980-05-05'): string => makeResidentId('509901', birth, 100 + ++serial)

export async function openCampaign(): Promise<void> {
  await sql().query(
    `INSERT INTO campaign (coverage_year, theme, main_from, main_to, extended_to, target, standing, open, created_at)
     VALUES ($1, '{"zh":"题","ko":"주제","ar":"شعار","en":"theme"}', '2026-10-15', '2026-12-31', '2027-02-28', 9800, 'demonstration', true, $2)`,
    [YEAR, NOW],
  )
}

/** Someone on the register, due and covered last year. */
export async function register(person: Someone): Promise<string> {
  const id = uuidv7(NOW)
  const division = person.division ?? '500103'
  await sql().query('INSERT INTO document_identity (digest, person_id, kind, created_at) VALUES ($1, $2, $3, $4)', [documentDigest('resident-id', person.number), id, 'resident-id', NOW])
  await sql().query(
    `INSERT INTO person (id, sealed, name_digest, division_id, population_group, origin, created_at, updated_at) VALUES ($1, $2, $3, $4, 'adult', 'roster', $5, $5)`,
    [id, sealJson({ documentKind: 'resident-id', documentNumber: person.number, name: person.name, birthDate: '1980-05-05', sex: 'female' }, personPlace(id)), digest('name', comparableName(person.name)), division, NOW],
  )
  for (const year of [YEAR - 1, YEAR]) await sql().query(`INSERT INTO population VALUES ($1, $2, $3, 'adult')`, [id, year, division])
  await sql().query(
    `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, enrolled_at, paid_at) VALUES ($1, $2, $3, 'adult', 'online', 'resident', 1, 'enrolled', $4, $4)`,
    [id, YEAR - 1, division, NOW],
  )
  return id
}

/** Answers for one person, or for a household whose first person applies. */
export function answersFor(people: readonly Someone[], over: Answers = {}): Answers {
  const household = people.length > 1
  const each = people.flatMap((person, index) => {
    const item = index + 1
    return [
      [`person.${item}`, { kind: 'resident-id', number: person.number, name: person.name, ...(item > 1 ? { relation: 'spouse' } : {}) }],
      [`history.${item}`, { last: String(YEAR - 1), elsewhere: 'none' }],
      [`cover.${item}`, { tier: '1', need: 'none' }],
    ] as const
  })
  return {
    who: { for: household ? 'household' : 'self' },
    ...(household ? { size: { count: String(people.length) } } : { work: { situation: 'none' } }),
    ...Object.fromEntries(each),
    address: { division: '500103', detail: '示范路1号', standing: 'registered' },
    contact: { notify: 'sms', phone: '13800000000' },
    ...over,
  }
}

export const submit = (answers: Answers, key = randomUUID(), consents: readonly string[] = ['true']) =>
  submitApplication({ service: enrollmentService, answers, consents, locale: 'zh', channel: 'online', key, draft: null, now: NOW })

/** A case of someone on the register, enrolled at once, or of someone the register does not know, in review. */
export async function sentCase(route: 'straight' | 'review') {
  const person = { number: freshId(), name: '示例人' }
  if (route === 'straight') await register(person)
  const sent = await submit(answersFor([person]))
  if (!sent.ok) throw new Error(sent.code)
  return { ...sent.value, person }
}

/** What a recount of the ledger contradicts. */
export const differences = async (): Promise<unknown[]> => (await sql().query('SELECT * FROM campaign_differences()')).rows

async function tables(): Promise<readonly string[]> {
  const { rows } = await sql().query(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`)
  return rows.map((row) => row.name as string)
}

/** Every table with a fingerprint of all its rows, to show that nothing changed. */
export async function fingerprint(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const name of await tables()) {
    const { rows } = await sql().query(`SELECT count(*) || ':' || md5(coalesce(string_agg(to_jsonb(t)::text, '' ORDER BY to_jsonb(t)::text), '')) AS print FROM "${name}" t`)
    found[name] = rows[0].print
  }
  return found
}

/** Tables that hold one of these texts anywhere in clear, as text or inside bytes. */
export async function tablesWith(texts: readonly string[]): Promise<readonly string[]> {
  const needles = texts.flatMap((text) => [text, Buffer.from(text, 'utf8').toString('hex'), Buffer.from(text, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -1)]).map((needle) => `%${needle}%`)
  const found: string[] = []
  for (const name of await tables()) {
    const { rows } = await sql().query(`SELECT count(*)::int AS n FROM "${name}" t WHERE to_jsonb(t)::text ILIKE ANY($1::text[])`, [needles])
    if (rows[0].n > 0) found.push(`${name}: ${rows[0].n}`)
  }
  return found
}
