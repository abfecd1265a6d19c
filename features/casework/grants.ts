import { comparableName } from '@/domain/person/name'
import type { Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { sealJson } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'
import { documentDigest, lookUp, onFileOf, personPlace, type CaseRow } from './data'
import { Refused } from './moves'
import type { CoverPlan, Particulars, Plan, Service, ServiceDay, SubjectPlan } from './service'
import { COVER_ANEW, settleAll, type billOf } from './submissions'

/** Does what the approval brings to the people whose review it ends. A person whom another channel enrolled meanwhile refuses the whole approval. */
export async function grantPending(client: Queryable, current: CaseRow, service: Service, day: ServiceDay, staffId: string | null, now: Date): Promise<{ readonly plan: Plan; readonly sampled: boolean }> {
  const waiting = new Set(current.subjects.filter((one) => one.outcome === 'pending').map((one) => one.item))
  const subjects = day.subjects(current.answers).filter((subject) => waiting.has(subject.item))
  const keyed = subjects.map((subject) => ({ subject, key: documentDigest(subject.documentKind, subject.documentNumber) }))
  // A random key cannot meet an earlier submission: only the people are looked up.
  const found = await lookUp(keyed.map((one) => one.key), current.coverageYear, uuidv7(now), service.id, client)
  const known = service.known
    ? await service.known(client, subjects.map((subject) => ({ item: subject.item, personId: current.subjects.find((one) => one.item === subject.item)?.personId ?? null })), current.answers, now)
    : null
  const whole = day.plan({
    answers: current.answers, consents: current.consents, known, decided: true, insist: true,
    onFile: (item) => {
      const one = keyed.find((k) => k.subject.item === item)
      return one ? onFileOf(found, one.key) : NOT_ASKED
    },
  })
  const plan: Plan = { ...whole, subjects: whole.subjects.filter((one) => waiting.has(one.item)) }
  let sampled = false
  for (const one of plan.subjects) {
    const row = current.subjects.find((subject) => subject.item === one.item)
    const keyedOne = keyed.find((k) => k.subject.item === one.item)
    if (!row || !keyedOne) throw new Error('a pending subject without a person')
    if (one.cover) await coverOne(client, current, plan.coverageYear, row.personId, { ...one, cover: one.cover }, now)
    await confirmPerson(client, row.personId, keyedOne.subject, current.divisionId, onFileOf(found, keyedOne.key).particulars, now)
    const settled = await settleAll(client, service, [{ personId: row.personId, item: one.item }], {
      caseId: current.id, reference: current.reference, answers: current.answers, divisionId: current.divisionId, coverageYear: plan.coverageYear, staffId, now,
    })
    sampled = settled.sampled || sampled
  }
  await client.query(`UPDATE case_subject SET outcome = 'enrolled' WHERE owner_person_id = $1 AND case_id = $2 AND outcome = 'pending'`, [current.personId, current.id])
  return { plan, sampled }
}

/** Covers one person and counts them where the officer confirmed that they live. */
async function coverOne(client: Queryable, current: CaseRow, coverageYear: number, personId: string, one: SubjectPlan & { readonly cover: CoverPlan }, now: Date): Promise<void> {
  const { rowCount } = await client.query(
    `INSERT INTO coverage AS c (person_id, coverage_year, division_id, population_group, channel, scheme, tier, state, case_id, starts_on, ends_on, enrolled_at, paid_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'enrolled', $8, $9, $10, $11, $12)
     ${COVER_ANEW}
     WHERE c.state = 'ended' OR c.scheme = 'elsewhere'`,
    [personId, coverageYear, current.divisionId, one.group, current.channel, one.cover.scheme, one.cover.tier, current.id, one.cover.startsOn, one.cover.endsOn, now, one.owedFen === 0 ? now : null],
  )
  if (rowCount !== 1) throw new Refused('already-enrolled')
  // The officer confirmed that this person lives in the division: they count there from now on.
  await client.query(
    `INSERT INTO population AS p (person_id, coverage_year, division_id, population_group) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id, coverage_year) DO UPDATE SET division_id = EXCLUDED.division_id WHERE p.division_id <> EXCLUDED.division_id`,
    [personId, coverageYear, current.divisionId, one.group],
  )
}

const NOT_ASKED = { personId: null, particulars: null, due: null, coverage: null, lastCovered: null, pending: false } as const

/** What an officer accepted becomes what the bureau knows: name, birth date and sex as declared; needs stay as registered. */
async function confirmPerson(
  client: Queryable,
  personId: string,
  declared: { readonly documentKind: string; readonly documentNumber: string; readonly name: string; readonly birthDate: string | null; readonly sex: 'female' | 'male' | null },
  divisionId: string,
  known: Particulars | null,
  now: Date,
): Promise<void> {
  const { documentKind, documentNumber, name, birthDate, sex } = declared
  const particulars: Particulars = { ...known, documentKind, documentNumber, name, birthDate: birthDate ?? known?.birthDate ?? null, sex: sex ?? known?.sex ?? null }
  await client.query(
    `UPDATE person SET sealed = $2, name_digest = $3, division_id = $4, origin = CASE WHEN origin = 'claimed' THEN 'confirmed' ELSE origin END, updated_at = $5 WHERE id = $1`,
    [personId, sealJson(particulars, personPlace(personId)), digest('name', comparableName(name)), divisionId, now],
  )
}

export async function addNotice(client: Queryable, current: CaseRow, plan: Plan, bill: NonNullable<ReturnType<typeof billOf>>, now: Date): Promise<void> {
  await client.query(
    `INSERT INTO payment_notice (person_id, case_id, id, coverage_year, amount_fen, lines, standing, state, due_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'due', $8, $9)`,
    [current.personId, current.id, bill.id, plan.coverageYear, bill.amountFen, JSON.stringify(bill.lines), plan.standing, plan.paymentDueOn, now],
  )
}

