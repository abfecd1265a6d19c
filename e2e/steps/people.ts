/** People to enroll: of the register where someone is to be enrolled at once, made up where someone is to be reviewed. */
import { randomInt } from 'node:crypto'
import { own } from './own-code'
import { claimOnce, demo, portalToday, query } from './portal'

export interface Person {
  readonly documentKind: string
  readonly documentNumber: string
  readonly name: string
  readonly division: string
  /** The last year of cover on file; null when there was none. */
  readonly lastCovered: number | null
  readonly birthDate: string
  readonly sex: 'female' | 'male'
}

type Group = 'newborn' | 'child' | 'student' | 'adult' | 'elder' | 'flexible'

interface Free extends Record<string, unknown> {
  readonly person_id: string
  readonly division_id: string
  readonly last: number | null
}

let register: Promise<ReadonlyMap<string, Omit<Person, 'lastCovered'>>> | undefined

/** The register of the demo is made from its first day; the same day gives the same people. */
async function readRegister() {
  const [campaign] = await query<{ from: string }>('SELECT main_from::text AS from FROM campaign WHERE coverage_year = $1', [demo.coverageYear])
  const opening = new Date(`${own.addDays(campaign?.from ?? '', -20)}T02:00:00Z`)
  return new Map(own.generatePeople(demo.firstDay, opening).map((person) => [person.id, person]))
}

/**
 * Someone on file who is due, holds a citizen number and is not enrolled. Each is given out once in a run, so tests never meet.
 * @param within keeps people of one age apart, such as adults who may lead a household
 */
export async function takeFromRegister(group: Group, division: string): Promise<Person> {
  const people = await (register ??= readRegister())
  const free = await query<Free>(
    `SELECT p.person_id, p.division_id, (SELECT max(l.coverage_year) FROM coverage l WHERE l.person_id = p.person_id AND l.coverage_year < $1 AND l.state = 'enrolled') AS last
     FROM population p LEFT JOIN coverage c ON c.person_id = p.person_id AND c.coverage_year = $1
     WHERE p.coverage_year = $1 AND c.person_id IS NULL AND p.population_group = $2 AND p.division_id = $3
       AND NOT EXISTS (SELECT 1 FROM case_subject s WHERE s.person_id = p.person_id) ORDER BY p.person_id`,
    [demo.coverageYear, group, division],
  )
  for (const row of free) {
    const person = people.get(row.person_id)
    if (!person || person.documentKind !== 'resident-id' || person.division !== row.division_id || !/^\p{Script=Han}+$/u.test(person.name)) continue
    if (claimOnce(`person-${row.person_id}`)) return { ...person, lastCovered: row.last }
  }
  throw new Error(`nobody is left in ${division} of the group ${group}: the tests need more people on the register there`)
}

/** Numbers of no place: 5099xx was never assigned. Serials are random, so repeated runs on one database do not meet. */
export function makeCitizen(birthDate = '1985-03-0' + String(randomInt(1, 10)), name = '样例安'): Person {
  const [year, month] = birthDate.split('-')
  const serial = randomInt(0, 1000)
  const born = `${year}-${month}-${String(randomInt(1, 29)).padStart(2, '0')}`
  const area = `5099${randomInt(10, 99)}`
  return { documentKind: 'resident-id', documentNumber: own.makeResidentId(area, born, serial), name, division: '', lastCovered: null, birthDate: born, sex: serial % 2 === 1 ? 'male' : 'female' }
}

/** A child of three weeks with a birth certificate of a province that does not exist. */
export async function makeNewborn(division: string): Promise<Person> {
  return {
    documentKind: 'birth-certificate', documentNumber: `Z99${String(randomInt(5_000_000, 10_000_000))}`, name: '样小宝', division, lastCovered: null,
    birthDate: own.addDays(await portalToday(), -20), sex: 'female',
  }
}

export const lastFour = (person: Person): string => person.documentNumber.slice(-4)

/** What to say about earlier cover so that it agrees with the record. */
export const historyOf = (person: Person): string => (person.lastCovered === null ? 'never' : String(person.lastCovered))
