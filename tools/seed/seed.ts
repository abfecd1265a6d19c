import pg from 'pg'
import { addDays } from '@/domain/calendar/dates'
import { forgetCampaign } from '@/features/campaign/data'
import { ownInstallation } from '@/features/exchange/data'
import { appendAudit, type AuditEvent } from '@/platform/audit'
import { chinaDate } from '@/platform/clock'
import { coverageYearOn, seasonBefore, seasonOn, writeCampaign, writeDays } from './campaign'
import { prepareCases, unfolded, writeCases, type CaseSummary } from './cases'
import { planLastYear, planThisYear, writePeople, writeYear } from './ledger'
import { writeInstitutions } from './institutions'
import { onOneConnection } from './one-connection'
import { examples, generatePeople, SEED, type DemoPerson, type Example } from './people'
import { seededUuid, stream } from './random'
import { prepareTransfers, transferTasks } from './transfers'
import { demoAccounts, firstAdministrator, hashes, writeStaff, type SeededAccount } from './staff'

export interface Seeded {
  readonly today: string
  readonly coverageYear: number
  readonly accounts: readonly SeededAccount[]
  readonly examples: readonly Example[]
  readonly cases: readonly CaseSummary[]
  readonly people: number
}

/** Keeps two starts at the same moment from both seeding; any number of our own. */
const LOCK = 20_271_017

const isSeeded = async (client: pg.ClientBase): Promise<boolean> => (await client.query('SELECT EXISTS (SELECT 1 FROM campaign) OR EXISTS (SELECT 1 FROM staff) AS there')).rows[0].there === true

/** Example people as rows of the register: ids of their own, fixed like everything else. */
function exampleRows(list: readonly Example[], at: Date, seed: number): DemoPerson[] {
  const random = stream(seed, 'examples')
  return list.map((example) => ({ ...example, id: seededUuid(random, at) })).filter((_, i) => list[i]?.onFile)
}

/**
 * Fills an empty database with the demo campaign, in one transaction: after a kill there is everything or nothing. Null when a campaign is there
 * already. The same day and seed give the same people, ledger and accounts; references of cases and nonces are random as in life.
 * @param demo false on a server of one's own: no campaign and nobody fictional, only a first administrator with random secrets
 */
export async function seedCampaign(url: string, options: { readonly now: Date; readonly demo: boolean; readonly seed?: number }): Promise<Seeded | null> {
  const { now, demo, seed = SEED } = options
  const client = new pg.Client({ connectionString: url, application_name: 'canbao-seed' })
  // A server that goes away also fails the statement that waits for it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    if (await isSeeded(client)) return null
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    if (await isSeeded(client)) {
      await client.query('ROLLBACK')
      return null
    }
    const seeded = await fill(client, { now, demo, seed })
    await client.query('COMMIT')
    return seeded
  } finally {
    await client.end()
  }
}

/** The one account a server without the demonstration begins with. */
async function beginEmpty(client: pg.Client, now: Date, seed: number): Promise<Seeded> {
  const accounts = [firstAdministrator()]
  const made = await writeStaff(client, accounts, await hashes(accounts), { seed, mustChange: true, at: now })
  return { today: chinaDate(now), coverageYear: coverageYearOn(chinaDate(now)), accounts: made, examples: [], cases: [], people: 0 }
}

async function fill(client: pg.Client, { now, demo, seed }: { readonly now: Date; readonly demo: boolean; readonly seed: number }): Promise<Seeded> {
  if (!demo) return beginEmpty(client, now, seed)
  const today = chinaDate(now)
  const season = seasonOn(today)
  const before = seasonBefore(season)
  const opening = new Date(Date.parse(`${addDays(season.mainFrom, -20)}T02:00:00Z`))
  const accounts = demoAccounts(today)
  const hashed = hashes(accounts)
  const record = (event: Omit<AuditEvent, 'actorKind' | 'actorId'>) =>
    appendAudit(async (text, parameters) => (await client.query(text, [...parameters])).rows, { actorKind: 'system', actorId: null, ...event })

  const list = examples(today)
  const shown = exampleRows(list, opening, seed)
  const people = [...shown, ...generatePeople(today, opening, seed)]
  const cases = prepareCases(people, today, new Set(shown.map((one) => one.id)))
  const inCases = cases.flatMap((one) => one.people.map((person) => person.id))
  const actors = cases.flatMap((one) => (one.guardian ? [one.guardian.id] : []))
  const transfers = prepareTransfers(people, today, new Set([...shown.map((one) => one.id), ...inCases, ...actors]))
  const enrolled = new Set(list.filter((one) => one.enrolled).map((one) => one.documentNumber))
  const isEnrolled = (person: DemoPerson) => enrolled.has(person.documentNumber)
  const free = new Set([...inCases, ...shown.filter((one) => !isEnrolled(one)).map((one) => one.id)])

  await writeCampaign(client, before, false, new Date(opening.getTime() - 364 * 86_400_000))
  await writeCampaign(client, season, true, opening)
  await record({ action: 'campaign.changed', subjectKind: 'campaign', subjectId: String(season.coverageYear), detail: { standing: 'demonstration', open: true }, at: opening })
  await writeInstitutions(client, opening)
  const made = await writeStaff(client, accounts, await hashed, { seed, mustChange: false, at: opening })

  await writePeople(client, people, opening)
  const common = { people, seed, now }
  await writeYear(client, before.coverageYear, planLastYear({ ...common, now: new Date(`${before.extendedTo}T13:00:00Z`), season: before, covered: new Set([...inCases, ...shown.map((one) => one.id)]), free: new Set() }))
  await writeYear(client, season.coverageYear, planThisYear({ ...common, season, covered: new Set(shown.filter(isEnrolled).map((one) => one.id)), free }))
  await record({ action: 'roster.imported', subjectKind: 'roster', subjectId: null, detail: { people: people.length, coverageYear: season.coverageYear, standing: 'demonstration' }, at: opening })

  forgetCampaign()
  const moved: CaseSummary[] = []
  // An installation that is joined to others shows no made-up transfers: they would be sent.
  const others = ownInstallation() !== null ? [] : transferTasks({ transfers, accounts: made, today, seed, summaries: moved })
  const summaries = [...(await onOneConnection(client, () => writeCases({ cases, accounts: made, today, opened: season.mainFrom, coverageYear: coverageYearOn(today), now, seed, others }))), ...moved]
  forgetCampaign()
  await writeDays(client, before, before.extendedTo)
  await writeDays(client, season, today)
  await prove(client)
  await client.query('ANALYZE person, document_identity, population, coverage, campaign_counter, campaign_day, case_file, case_event, case_subject')
  return { today, coverageYear: season.coverageYear, accounts: made, examples: list, cases: summaries, people: people.length }
}

/** The demo is not written unless its counters equal a recount, its cases their events, and its last recorded days the counters. */
async function prove(client: pg.Client): Promise<void> {
  const { rows: differences } = await client.query('SELECT * FROM campaign_differences()')
  const wrong = await unfolded(client)
  const { rows: days } = await client.query(
    `WITH ends AS (SELECT DISTINCT ON (coverage_year, division_id) coverage_year, division_id, due, enrolled, paid FROM campaign_day ORDER BY coverage_year, division_id, day DESC),
     sums AS (SELECT coverage_year, division_id, sum(due)::int AS due, sum(enrolled)::int AS enrolled, sum(paid)::int AS paid FROM campaign_counter GROUP BY 1, 2)
     SELECT * FROM ends FULL JOIN sums USING (coverage_year, division_id) WHERE (ends.due, ends.enrolled, ends.paid) IS DISTINCT FROM (sums.due, sums.enrolled, sums.paid)`,
  )
  const faults = [differences.length && `${differences.length} counters differ`, wrong.length && `${wrong.length} cases differ from their events`, days.length && `${days.length} day-end totals differ from the counters`].filter(Boolean)
  if (faults.length > 0) throw new Error(`the demo campaign contradicts itself: ${faults.join(', ')} (seed ${SEED})`)
}
