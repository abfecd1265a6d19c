/** A service that no bureau has, for the tests of the engine: it does what its answers say, and writes what it did into tables of its own. */
import { randomUUID } from 'node:crypto'
import type { Answers, LegDefinition } from '@/domain/casework/definition'
import { defineService } from '@/domain/casework/definition'
import { contactOf, contactStep } from '@/domain/casework/contact'
import { choice, filesField, fixed } from '@/domain/casework/fields'
import { isHelped, personRoad, personSteps, prefillPerson, subjectOf } from '@/domain/casework/person-steps'
import { decidingDivision, placeRoad, placeStep } from '@/domain/casework/place-steps'
import { submitApplication } from '@/features/casework/mutations'
import type { Sent } from '@/features/casework/submissions'
import { bindService, type PlanInput, type Service, type ServiceEffects } from '@/features/casework/service'
import { chinaDate } from '@/platform/clock'
import { sql, type Queryable } from '@/platform/database'
import { mintOwnCase, type OwnCase } from '@/platform/scope'
import { freshId, NOW, register, type Someone } from './register'

interface Facts {
  readonly coverageYear: number
}

export const LEGS: readonly LegDefinition[] = [{ id: 'out', workingDays: 7, holder: 'elsewhere' }, { id: 'in', workingDays: 8, holder: 'here' }]

const definition = defineService<Facts>({
  id: 'fictitious',
  version: 'test',
  steps: [
    ...personSteps<Facts>(), placeStep<Facts>(),
    {
      id: 'wish', section: 'place',
      fields: [choice('route', fixed('straight', 'review', 'never')), choice('legs', fixed('one', 'two')), choice('institution', fixed('none', 'H1')), filesField('papers', { optional: true })],
    },
    contactStep<Facts>(isHelped),
  ],
  road: (answers, { today }) => [...personRoad(answers), ...placeRoad(answers, today), 'wish', 'contact'],
  consents: () => [{ id: 'true', required: true }],
  clock: { workingDays: 15, source: 'test' },
  leadsTo: 'decision',
  decides: (answers, today) => decidingDivision(answers, today, 'place'),
  subjects: (answers, today) => [subjectOf(answers, today)].filter((subject) => subject !== null),
  applicant: subjectOf,
  contact: (answers) => contactOf(answers['contact'], isHelped(answers) ? answers['helper'] : undefined),
  legs: (answers) => (answers['wish']?.['legs'] === 'two' ? LEGS : []),
  institution: (answers) => (answers['wish']?.['institution'] === 'H1' ? 'H1' : null),
  prefill: prefillPerson,
  situation: () => 'wish',
  refusals: ['no'],
  requests: ['explain'],
})

/** Makes the tables the service writes to. */
export async function openFictitiousTables(): Promise<void> {
  await sql().query(`CREATE TABLE fictitious_grant (person_id uuid, case_id uuid, reference text, item int, by_staff uuid, state text NOT NULL, PRIMARY KEY (person_id, case_id, state));
    CREATE UNIQUE INDEX fictitious_one_in_force ON fictitious_grant (person_id) WHERE state = 'in-force';
    CREATE TABLE fictitious_trace (at serial PRIMARY KEY, case_id uuid, what text NOT NULL)`)
}

/** What the service was told of a case, in order. */
export const traced = async (caseId: string): Promise<readonly string[]> => (await sql().query('SELECT what FROM fictitious_trace WHERE case_id = $1 ORDER BY at', [caseId])).rows.map((row) => row.what as string)

/** What the service granted by a case. */
export const granted = async (caseId: string): Promise<readonly { readonly by: string | null; readonly state: string }[]> =>
  (await sql().query('SELECT by_staff AS by, state FROM fictitious_grant WHERE case_id = $1 ORDER BY state', [caseId])).rows

const trace = (client: Queryable, caseId: string, what: string) => client.query('INSERT INTO fictitious_trace (case_id, what) VALUES ($1, $2)', [caseId, what])

const kept: ServiceEffects = {
  opened: async (client, file) => void (await trace(client, file.id, `opened ${file.state}`)),
  async settle(client, { personId, caseId, reference, item, answers, staffId }) {
    await client.query(`INSERT INTO fictitious_grant VALUES ($1, $2, $3, $4, $5, 'in-force')`, [personId, caseId, reference, item, staffId])
    await trace(client, caseId, 'settled')
    return { sampled: answers['wish']?.['institution'] === 'H1' }
  },
  passedOn: async (client, file, to, byHand) => void (await trace(client, file.id, `passed on to ${to} ${byHand ? 'by hand' : 'by message'}`)),
  approved: async (client, file, byHand) => void (await trace(client, file.id, `approved ${byHand ? 'by hand' : 'by message'}`)),
  refused: async (client, file, code, byHand) => void (await trace(client, file.id, `refused ${code} ${byHand ? 'by hand' : 'by message'}`)),
  evidence: async (client, file) => void (await trace(client, file.id, 'evidence')),
}

const effects: ServiceEffects = {
  ...kept,
  async unsettle(client, file) {
    await client.query(`UPDATE fictitious_grant SET state = 'over' WHERE person_id = $1 AND case_id = $2`, [file.personId, file.id])
    await trace(client, file.id, 'unsettled')
  },
}

function plan(facts: Facts, answers: Answers, input: PlanInput) {
  const inForce = (input.known as readonly string[]).length > 0
  const against = input.decided ? null : inForce ? 'in-force' : answers['wish']?.['route'] === 'never' ? 'never' : null
  const straight = input.decided || (against === null && answers['wish']?.['route'] === 'straight')
  return {
    coverageYear: facts.coverageYear,
    subjects: [{
      item: 1, route: straight ? 'straight' : 'review', reasons: straight ? [] : [against ?? 'asked'], group: 'adult', cover: null, owedFen: 0, line: {},
    }],
    standing: 'in-force', paymentDueOn: null,
    refusal: against !== null && !input.insist ? { code: against, key: 'wish' } : null,
  } as const
}

export const fictitious: Service = bindService<Facts>(definition, {
  facts: async (now) => ({ coverageYear: Number(chinaDate(now).slice(0, 4)), open: true, demonstration: false }),
  plan: (facts, _, input) => plan(facts, input.answers, input),
  panels: { start: () => null, step: () => null, check: () => null },
  effects,
  async known(client, people) {
    const { rows } = await client.query(`SELECT person_id FROM fictitious_grant WHERE person_id = ANY($1::uuid[]) AND state = 'in-force'`, [people.map((one) => one.personId)])
    return rows.map((row) => row.person_id as string)
  },
})

/** The same service without the one effect that takes back. */
export const unreturnable: Service = { ...fictitious, effects: kept }

export interface Wish {
  readonly route?: 'straight' | 'review' | 'never'
  readonly legs?: 'one' | 'two'
  readonly institution?: 'none' | 'H1'
  readonly papers?: string
}

export const fictitiousAnswers = (person: Someone, wish: Wish = {}, over: Answers = {}): Answers => ({
  who: { for: 'self' }, person: { kind: 'resident-id', number: person.number, name: person.name }, place: { division: '500103' },
  wish: { route: 'review', legs: 'one', institution: 'none', ...wish }, contact: { notify: 'sms', phone: '13800000000' }, ...over,
})

/** Sends it, as someone on the register. */
export async function sendFictitious(wish: Wish = {}, over: Answers = {}, now = NOW): Promise<Sent & { readonly own: OwnCase }> {
  const person = { number: freshId(), name: NAME }
  await register(person)
  const sent = await submitApplication({ service: fictitious, answers: fictitiousAnswers(person, wish, over), consents: ['true'], locale: 'ko', channel: 'online', key: randomUUID(), draft: null, now })
  if (!sent.ok) throw new Error(sent.code)
  return { ...sent.value, own: mintOwnCase(sent.value.personId, sent.value.caseId, sent.value.reference) }
}

const NAME = 'Fictitious Person'
