import { monthOf, lastDayOf } from '@/domain/transfer/months'
import { counterpartIn, directionOf, lastMonthIn, readApplication } from '@/domain/transfer/application'
import { coveredYears, lastRecorded, type TransferRecord } from '@/domain/transfer/record'
import { subjectOf } from '@/domain/casework/person-steps'
import { divisionById } from '@/domain/division/divisions'
import { HOME } from '@/domain/transfer/places'
import type { InformationForm } from '@/domain/exchange/messages'
import type { CaseRow } from '@/features/casework/data'
import { Refused } from '@/features/casework/moves'
import type { ServiceEffects } from '@/features/casework/service'
import { counterpartOf } from '@/features/exchange/data'
import { sendExchange } from '@/features/exchange/mutations'
import { auditCall, auditParameters, type AuditDetail } from '@/platform/audit'
import { chinaDate } from '@/platform/clock'
import { sql, transaction, type Queryable } from '@/platform/database'
import { ok, refuse, type Result } from '@/platform/errors'
import { sealJson } from '@/platform/field-crypto'
import type { DistrictScope } from '@/platform/scope'
import { uuidv7 } from '@/platform/tokens'
import { words } from '@/platform/words'
import { ledgerPeriods, readRecord, readTransfer, recordPlace, type KeptRecord, type TransferRow } from './data'

/** The office that decides a case, as other bureaus are told: in the language of the documents. */
export const officeName = (divisionId: string): string => words('zh', 'transfer')('office', { division: divisionById(divisionId)?.names.zh ?? divisionId })

/** Six digits of the division; of one that has no code yet the city's. */
const divisionCode = (divisionId: string): string => divisionById(divisionId)?.code ?? HOME

function personIn(file: CaseRow): InformationForm['person'] {
  const subject = subjectOf(file.answers, chinaDate(file.submittedAt))
  if (!subject) throw new Error('a transfer without a person')
  const { documentKind, documentNumber, name } = subject
  return { documentKind: documentKind as InformationForm['person']['documentKind'], documentNumber, name }
}

/** Writes what a transfer has beside its case, and asks the place left for the record where it understands messages. */
async function opened(client: Queryable, file: CaseRow, now: Date): Promise<void> {
  const { answers } = file
  const direction = directionOf(answers)
  const counterpart = counterpartIn(answers)
  const application = readApplication(answers, chinaDate(now))
  if (!direction || !counterpart || !application) throw new Error('an incomplete transfer was opened')
  const came = answers['letter']?.['exchange']?.split('/')[0] ?? null
  const asks = came === null && direction === 'entering' && counterpartOf(counterpart) !== null
  const exchangeId = came ?? (asks ? uuidv7(now) : null)
  await client.query(
    `INSERT INTO transfer (person_id, case_id, direction, counterpart, scheme_from, scheme_to, exchange_id, turn, opened_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [file.personId, file.id, direction, counterpart, application.from, application.to, exchangeId, came ? 'ours' : asks ? 'theirs' : null, now],
  )
  if (!asks || exchangeId === null) return
  await sendExchange(client, {
    exchangeId, counterpart, kind: 'contact-letter', now,
    body: { person: personIn(file), scheme: application.from, destination: { division: divisionCode(file.divisionId), office: officeName(file.divisionId) }, appliedOn: file.acceptedOn },
  })
}

/** Keeps the information form of a transfer; a later one takes the place of an earlier one. */
export async function putRecord(client: Queryable, key: { readonly personId: string; readonly caseId: string }, record: TransferRecord, origin: KeptRecord['origin'], staffId: string | null, now: Date): Promise<void> {
  await client.query(
    `INSERT INTO transfer_record (person_id, case_id, sealed, origin, staff_id, kept_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (person_id, case_id) DO UPDATE SET sealed = EXCLUDED.sealed, origin = EXCLUDED.origin, staff_id = EXCLUDED.staff_id, kept_at = EXCLUDED.kept_at`,
    [key.personId, key.caseId, sealJson(record, recordPlace(key.caseId)), origin, staffId, now],
  )
  await client.query('UPDATE transfer SET record_at = $3 WHERE person_id = $1 AND case_id = $2', [key.personId, key.caseId, now])
}

async function setTurn(client: Queryable, row: TransferRow, turn: TransferRow['turn'], exchangeId: string | null = row.exchangeId): Promise<void> {
  await client.query('UPDATE transfer SET turn = $3, exchange_id = $4 WHERE person_id = $1 AND case_id = $2', [row.personId, row.caseId, turn, exchangeId])
}

const must = (row: TransferRow | null): TransferRow => {
  if (!row) throw new Error('a case of the service transfer without its transfer')
  return row
}

/** The record this office gives away: what an officer typed, else what our own ledger says. */
async function recordToGive(client: Queryable, file: CaseRow, row: TransferRow, now: Date): Promise<TransferRecord | null> {
  const kept = await readRecord(file.personId, file.id, client)
  if (kept) return kept.record
  const upTo = lastMonthIn(file.answers, chinaDate(now)) ?? monthOf(chinaDate(now))
  const periods = await ledgerPeriods(client, file.personId, upTo)
  if (periods.length === 0) return null
  const record: TransferRecord = { scheme: row.schemeFrom, periods, accountFen: null, benefitUntil: lastDayOf(upTo), originOffice: officeName(file.divisionId) }
  await putRecord(client, { personId: file.personId, caseId: file.id }, record, 'ledger', null, now)
  return record
}

/**
 * The place left has done its part. Here as the place left: the record goes out, as a message where the other side understands one. Here as
 * the place entered: the record has to be there, whether a message or an officer brought it; without one nothing is passed on.
 */
async function passedOn(client: Queryable, file: CaseRow, _to: string, byHand: boolean, now: Date): Promise<void> {
  const row = must(await readTransfer(file.personId, file.id, client))
  if (row.direction === 'entering') {
    if (byHand && !(await readRecord(file.personId, file.id, client))) throw new Refused('not-permitted')
    return
  }
  const record = await recordToGive(client, file, row, now)
  if (!record) throw new Refused('not-permitted')
  if (row.turn === 'over' || counterpartOf(row.counterpart) === null) return
  const exchangeId = row.exchangeId ?? uuidv7(now)
  await sendExchange(client, { exchangeId, counterpart: row.counterpart, kind: 'information-form', now, body: { person: personIn(file), ...record } })
  await setTurn(client, row, 'theirs', exchangeId)
}

/** Writes the years covered elsewhere, so that a later enrollment finds no gap where there was none. Years this city covered stay as they are. */
async function carryYears(client: Queryable, file: CaseRow, record: TransferRecord, now: Date): Promise<void> {
  const years = coveredYears(record, Number(chinaDate(now).slice(0, 4)))
  await client.query(
    `INSERT INTO coverage (person_id, coverage_year, division_id, population_group, channel, scheme, state, case_id, starts_on, ends_on, enrolled_at)
     SELECT $1, u.year, $2, p.population_group, $3, 'elsewhere', 'enrolled', $4, u.starts_on, u.ends_on, $5
     FROM unnest($6::smallint[], $7::date[], $8::date[]) AS u(year, starts_on, ends_on) JOIN person p ON p.id = $1
     ON CONFLICT (person_id, coverage_year) DO NOTHING`,
    [file.personId, file.divisionId, file.channel, file.id, now, years.map((one) => one.year), years.map((one) => one.from), years.map((one) => one.to)],
  )
}

/**
 * Ends cover here from the month after the last one (`transfer.nodouble`): the year that was cut short, and any that is enrolled ahead. Cover
 * that ran to December has nothing to be cut.
 */
async function endCover(client: Queryable, file: CaseRow, record: TransferRecord | null, now: Date): Promise<void> {
  const last = (record && lastRecorded(record)) ?? lastMonthIn(file.answers, chinaDate(now)) ?? monthOf(chinaDate(now))
  await client.query(
    `UPDATE coverage SET state = 'ended', ends_on = CASE WHEN coverage_year = $2 THEN $3::date ELSE ends_on END
     WHERE person_id = $1 AND state = 'enrolled' AND scheme IN ('resident', 'flexible', 'employee') AND (coverage_year > $2 OR (coverage_year = $2 AND coalesce(ends_on, make_date($2, 12, 31)) > $3::date))`,
    [file.personId, Number(last.slice(0, 4)), lastDayOf(last)],
  )
}

/** The place entered has taken over: years are carried here, or cover ends here, and the other side is told. */
async function approved(client: Queryable, file: CaseRow, byHand: boolean, now: Date): Promise<void> {
  const row = must(await readTransfer(file.personId, file.id, client))
  const kept = await readRecord(file.personId, file.id, client)
  if (row.direction === 'entering') {
    if (!kept) throw new Refused('not-permitted')
    await carryYears(client, file, kept.record, now)
  } else {
    await endCover(client, file, kept?.record ?? null, now)
  }
  await client.query('UPDATE transfer SET carried_at = $3 WHERE person_id = $1 AND case_id = $2', [row.personId, row.caseId, now])
  if (byHand && row.direction === 'entering') await answer(client, row, 'acknowledgement', { acceptedOn: chinaDate(now) }, now)
  else if (row.turn) await setTurn(client, row, 'over')
}

/** Writes the last word of an exchange, where it is ours to write. */
async function answer(client: Queryable, row: TransferRow, kind: 'acknowledgement' | 'rejection', body: unknown, now: Date): Promise<void> {
  if (row.exchangeId !== null && row.turn === 'ours' && counterpartOf(row.counterpart) !== null) await sendExchange(client, { exchangeId: row.exchangeId, counterpart: row.counterpart, kind, body, now })
  if (row.turn) await setTurn(client, row, 'over')
}

/**
 * A form that comes after its transfer went on by hand: the record stays as the officer has it, and the other side, which waits for an answer
 * before it ends cover there, gets it at once when the transfer is done, else with the decision. False when it was closed without one.
 */
export async function answerLateForm(client: Queryable, row: TransferRow, state: string, now: Date): Promise<boolean> {
  const done = state === 'completed'
  if (!done && state !== 'in-review' && state !== 'more-information') return false
  if (done) await answer(client, { ...row, turn: 'ours' }, 'acknowledgement', { acceptedOn: chinaDate(row.carriedAt ?? now) }, now)
  else await setTurn(client, row, 'ours')
  return true
}

async function refused(client: Queryable, file: CaseRow, code: string, byHand: boolean, now: Date): Promise<void> {
  const row = must(await readTransfer(file.personId, file.id, client))
  if (byHand) await answer(client, row, 'rejection', { code }, now)
  else if (row.turn) await setTurn(client, row, 'over')
}

/** What the moves of a transfer bring, each in the transaction of its move. */
export const transferEffects: ServiceEffects = { opened, passedOn, approved, refused }

export type RecordRefusal = 'not-found' | 'changed' | 'not-permitted' | 'record-by-message'

/** Keeps a record that an officer typed from paper, or from the registers of this office. Refusals as coded; what a message brought is not typed over. */
export async function keepRecord(scope: DistrictScope, file: CaseRow, input: { readonly record: TransferRecord; readonly expectedSeq: number; readonly now: Date }): Promise<Result<undefined, RecordRefusal>> {
  return transaction(async (client) => {
    const { rows } = await client.query('SELECT state, leg, last_seq, claimed_by FROM case_file WHERE person_id = $1 AND id = $2 FOR UPDATE', [file.personId, file.id])
    const row = await readTransfer(file.personId, file.id, client)
    if (!rows[0] || !row) return refuse('not-found')
    if (rows[0].last_seq !== input.expectedSeq) return refuse('changed')
    // Staff work on what no colleague holds, here as with every move.
    const holder = rows[0].claimed_by as string | null
    if (holder !== null && holder !== scope.staffId && !scope.covering.includes(holder)) return refuse('not-permitted')
    // The place left may correct its record until it has gone out; the place entered until it is carried over.
    const open = rows[0].state === 'in-review' || rows[0].state === 'more-information'
    if (!open || (row.direction === 'leaving' && rows[0].leg !== 'out')) return refuse('not-permitted')
    if ((await readRecord(file.personId, file.id, client))?.origin === 'message') return refuse('record-by-message')
    await putRecord(client, { personId: file.personId, caseId: file.id }, input.record, 'paper', scope.staffId, input.now)
    await client.query(`SELECT ${auditCall(1)}`, auditParameters({
      actorKind: 'staff', actorId: scope.staffId, action: 'case.evidence-added', subjectKind: 'case', subjectId: file.id,
      detail: { division: file.divisionId, record: 'information-form', periods: input.record.periods.length }, at: input.now,
    }))
    return ok()
  })
}

async function trace(scope: DistrictScope, file: Pick<CaseRow, 'id' | 'divisionId'>, action: 'case.viewed' | 'case.opened-in-full', detail: AuditDetail, at: Date): Promise<void> {
  await sql().query(`SELECT ${auditCall(1)}`, auditParameters({ actorKind: 'staff', actorId: scope.staffId, action, subjectKind: 'case', subjectId: file.id, detail: { division: file.divisionId, ...detail }, at }))
}

/** That the workbench was looked at. Written before the page is answered. */
export const recordView = (scope: DistrictScope, file: Pick<CaseRow, 'id' | 'divisionId' | 'lastSeq'>, at: Date): Promise<void> => trace(scope, file, 'case.viewed', { seq: file.lastSeq }, at)

/** That a letter was opened to be printed: it names the person in full, so it leaves the trace of a file opened in full. */
export const recordPrint = (scope: DistrictScope, file: Pick<CaseRow, 'id' | 'divisionId'>, at: Date): Promise<void> => trace(scope, file, 'case.opened-in-full', { reason: 'verify-with-office' }, at)
