/** Taking the messages of other bureaus: what each does to the case here. Runs in the transaction that records the message. */
import { cleanNumber } from '@/domain/casework/person-fields'
import type { Answers } from '@/domain/casework/definition'
import { checkDocument } from '@/domain/identity-document/check'
import { canonicalNumber, type DocumentKind } from '@/domain/identity-document/kinds'
import { subjectOf } from '@/domain/casework/person-steps'
import { divisionOptions } from '@/domain/casework/place-steps'
import { placeByCode } from '@/domain/transfer/places'
import { recordProblem } from '@/domain/transfer/record'
import type { InformationForm } from '@/domain/exchange/messages'
import { documentDigest, readCase } from '@/features/casework/data'
import { approveByCounterpart, passOnByCounterpart, refuseByCounterpart } from '@/features/casework/mutations'
import type { Service } from '@/features/casework/service'
import { submitApplication } from '@/features/casework/submissions'
import type { ExchangeHandlers, ReceivedMessage } from '@/features/exchange/submissions'
import { chinaDate } from '@/platform/clock'
import type { Queryable } from '@/platform/database'
import { digest } from '@/platform/digest'
import { ok, refuse, type Result } from '@/platform/errors'
import { findByExchange, findPerson, readTransfer, type TransferRow } from './data'
import { answerLateForm, putRecord } from './mutations'

type Person = InformationForm['person']

/** The office that takes letters about people whom no register of ours knows. Which one it is, the bureau has yet to say. */
const INTAKE_DIVISION = '500103'

/** The number of an exchange with a mark that nobody outside can make: answers with it were written here, not sent in by somebody. */
export const markedExchange = (exchangeId: string): string => `${exchangeId}/${digest('submission', `transfer-letter:${exchangeId}`).toString('hex').slice(0, 16)}`

/** Whether answers that claim to come from a message do. */
export function isMarked(answers: Answers): boolean {
  const exchange = answers['letter']?.['exchange'] ?? ''
  return exchange !== '' && markedExchange(exchange.split('/')[0] ?? '') === exchange
}

const digestOf = (person: Person, today: string): Buffer => documentDigest(person.documentKind, cleanNumber(person.documentKind, person.documentNumber, today))

/** Opens the case that mirrors the other bureau's. Nobody is asked anything: who it is about is known, everything else is for an officer. */
async function mirror(client: Queryable, service: Service, message: ReceivedMessage, person: Person, scheme: string, way: 'entering' | 'leaving'): Promise<Result<{ readonly personId: string; readonly caseId: string }>> {
  const { exchangeId, counterpart, now } = message
  const today = chinaDate(now)
  if (!placeByCode(counterpart)) return refuse('place-unknown')
  const known = await findPerson(client, digestOf(person, today))
  const offered = divisionOptions(today).map((option) => option.value)
  const division = known && offered.includes(known.divisionId) ? known.divisionId : INTAKE_DIVISION
  const sent = await submitApplication({
    service, locale: 'zh', channel: 'exchange', consents: [], key: exchangeId, draft: null, now, on: client,
    answers: {
      who: { for: 'other' }, person: { kind: person.documentKind, number: person.documentNumber, name: person.name },
      letter: { kind: message.kind, way, province: counterpart, scheme, division, exchange: markedExchange(exchangeId) },
    },
  })
  if (sent.ok) return ok({ personId: sent.value.personId, caseId: sent.value.caseId })
  return refuse(sent.code === 'incomplete' ? 'person-malformed' : sent.code)
}

/** Whether a form speaks of the person whom the case is about. */
async function samePerson(client: Queryable, row: TransferRow, person: Person, today: string): Promise<boolean> {
  const file = await readCase(row.personId, row.caseId, client)
  const subject = file && subjectOf(file.answers, today)
  if (!subject) return false
  const spelling = (kind: string, number: string) => canonicalNumber(kind as DocumentKind, cleanNumber(kind, number, today))
  return spelling(subject.documentKind, subject.documentNumber) === spelling(person.documentKind, person.documentNumber)
}

async function takeForm(client: Queryable, service: Service, message: ReceivedMessage, form: InformationForm, row: TransferRow | null): Promise<Result<void>> {
  const { now } = message
  const today = chinaDate(now)
  const { person, ...record } = form
  // A resident's number holds the birth date; of other documents nothing is known here.
  const checked = checkDocument(person.documentKind, person.documentNumber, today)
  if (recordProblem(form.periods, today, (checked.ok && checked.birthDate) || null)) return refuse('periods-malformed')
  if (!row) {
    const opened = await mirror(client, service, message, person, form.scheme, 'entering')
    if (!opened.ok) return opened
    await putRecord(client, opened.value, record, 'message', null, now)
    return { ok: true, value: undefined }
  }
  if (row.direction !== 'entering') return refuse('unexpected')
  if (!(await samePerson(client, row, person, today))) return refuse('other-person')
  const key = { personId: row.personId, caseId: row.caseId }
  // An officer may be working it by hand at this moment: what they did is looked at behind the lock that they hold.
  await client.query('SELECT 1 FROM case_file WHERE person_id = $1 AND id = $2 FOR UPDATE', [key.personId, key.caseId])
  const [current, file] = [await readTransfer(key.personId, key.caseId, client), await readCase(key.personId, key.caseId, client)]
  if (current?.recordAt && file && (current.turn !== 'theirs' || file.leg !== 'out')) {
    return (await answerLateForm(client, current, file.state, now)) ? { ok: true, value: undefined } : refuse('not-permitted')
  }
  await putRecord(client, key, record, 'message', null, now)
  await client.query(`UPDATE transfer SET turn = 'ours' WHERE person_id = $1 AND case_id = $2`, [row.personId, row.caseId])
  return done(await passOnByCounterpart(client, key, { service, now }))
}

const done = (result: Result<unknown>): Result<void> => (result.ok ? { ok: true, value: undefined } : result)

/** The refusal the applicant reads for a code of the other bureau: ours where we have a sentence for it. */
const readable = (service: Service, code: string): string => (service.refusals.includes(code) ? code : 'refused-elsewhere')

/** What the room of transfers does with the messages of other bureaus. */
export const transferHandlers = (service: Service): ExchangeHandlers => ({
  async receive(client, message) {
    const { exchangeId, counterpart, now } = message
    const row = await findByExchange(client, counterpart, exchangeId)
    switch (message.kind) {
      case 'contact-letter':
        // The same letter again, by whatever way: the case is there.
        return row ? { ok: true, value: undefined } : done(await mirror(client, service, message, message.body.person, message.body.scheme, 'leaving'))
      case 'information-form':
        return takeForm(client, service, message, message.body, row)
      case 'acknowledgement':
        if (row?.direction !== 'leaving') return refuse('unexpected')
        return row.turn === 'over' ? { ok: true, value: undefined } : done(await approveByCounterpart(client, row, { service, now }))
      case 'rejection':
        if (!row) return refuse('unexpected')
        return row.turn === 'over' ? { ok: true, value: undefined } : done(await refuseByCounterpart(client, row, { service, code: readable(service, message.body.code), now }))
    }
  },
  async settled(client, { exchangeId, counterpart, kind, outcome, code }) {
    if (kind === 'acknowledgement' || kind === 'rejection') return
    // Taken after all: the other bureau writes next. Refused or given up: the transfer goes on by hand.
    if (outcome === 'accepted') await client.query(`UPDATE transfer SET fault_code = NULL, turn = 'theirs' WHERE counterpart = $1 AND exchange_id = $2 AND fault_code IS NOT NULL`, [counterpart, exchangeId])
    else await client.query(`UPDATE transfer SET fault_code = $3, turn = 'over' WHERE counterpart = $1 AND exchange_id = $2`, [counterpart, exchangeId, code ?? outcome])
  },
})
