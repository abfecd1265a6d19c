/**
 * The officers of an installation, for the proof of the exchange: they take on every transfer that waits for this office, give the record of
 * who leaves and take over who comes, through the portal's own moves. A program of its own, so that it can be killed in the middle of one.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { readCase } from '@/features/casework/data'
import { approveCase, claimCase, passOnCase } from '@/features/casework/mutations'
import { keepRecord } from '@/features/transfer/mutations'
import { transferService } from '@/features/transfer/service'
import { now } from '@/platform/clock'
import { sql } from '@/platform/database'
import { expectOk, type Result } from '@/platform/errors'
import type { DistrictScope } from '@/platform/scope'
import { scopeOfSeeded } from '../seed/scope'

interface Waiting {
  readonly person_id: string
  readonly case_id: string
  readonly direction: 'entering' | 'leaving'
}

/** What the office of the place left finds in its registers. */
const RECORD = { scheme: 'employee', periods: [{ from: '2015-03', to: '2026-07', scheme: 'employee', months: 137 }], accountFen: 123_456, benefitUntil: '2026-08-31', originOffice: '示例经办机构' } as const

const waiting = async (): Promise<readonly Waiting[]> =>
  (await sql().query<Waiting>(
    `SELECT t.person_id, t.case_id, t.direction FROM transfer t JOIN case_file f ON f.person_id = t.person_id AND f.id = t.case_id
     WHERE f.state = 'in-review' AND f.leg = CASE t.direction WHEN 'leaving' THEN 'out' ELSE 'in' END AND t.turn IS DISTINCT FROM 'theirs' ORDER BY t.opened_at LIMIT 50`,
  )).rows

/** A move that somebody else was faster with is found again in the next round, as it stands then. */
const done = (result: Result<unknown>, what: string): boolean => {
  if (result.ok) return true
  if (result.code === 'changed' || result.code === 'not-permitted') return false
  return expectOk(result, what) !== undefined
}

async function work(scope: DistrictScope, { person_id: personId, case_id: caseId, direction }: Waiting): Promise<void> {
  const key = { personId, caseId }
  const found = await readCase(personId, caseId)
  if (!found) return
  if (found.claimedBy === null && !done(await claimCase(scope, key, { expectedSeq: found.lastSeq, now: now() }), 'claim')) return
  const file = await readCase(personId, caseId)
  if (!file) return
  const input = { expectedSeq: file.lastSeq, now: now(), service: transferService }
  if (direction === 'leaving') {
    if (done(await keepRecord(scope, file, { record: RECORD, expectedSeq: file.lastSeq, now: now() }), 'record')) done(await passOnCase(scope, key, input), 'pass-on')
  } else done(await approveCase(scope, key, { ...input, basis: 'documents-seen' }), 'approve')
}

const { rows } = await sql().query<{ id: string }>(`SELECT id FROM staff WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id LIMIT 1`)
const clerk = rows[0]?.id
if (!clerk) throw new Error('no administrator')
const scope = scopeOfSeeded({ id: clerk, role: 'administrator', divisions: [] }, 'case.approve')
process.stdout.write('at work\n')
for (;;) {
  const list = await waiting()
  for (const one of list) await work(scope, one)
  if (list.length === 0) await sleep(100)
}
