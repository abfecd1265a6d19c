/** What the durability test asks of the database, through the portal's own rules. Bundled by `tools/durability.mjs`. */
import type { Answers } from '@/domain/casework/definition'
import { personPlace } from '@/features/casework/data'
import type { Particulars } from '@/features/casework/service'
import { verifyAudit } from '@/platform/audit'
import type { Queryable } from '@/platform/database'
import { openJson } from '@/platform/field-crypto'
import { parseKeyFile, setKeyRing } from '@/platform/keys'

/** Opens sealed particulars with this key file from now on. */
export const useKeys = (text: string): void => setKeyRing(parseKeyFile(text))

export interface Applicant {
  readonly personId: string
  readonly year: number
  readonly answers: Answers
}

/** Adults on the register who are due, were covered last year, and whom nobody has enrolled or applied for: each goes straight through. */
export async function applicants(client: Queryable, count: number): Promise<readonly Applicant[]> {
  const { rows } = await client.query(
    `SELECT p.id, p.sealed, d.division_id, d.coverage_year AS year FROM population d JOIN person p ON p.id = d.person_id
     WHERE d.coverage_year = (SELECT max(coverage_year) FROM campaign WHERE open) AND d.population_group = 'adult' AND p.origin = 'roster'
       AND NOT EXISTS (SELECT 1 FROM coverage c WHERE c.person_id = p.id AND c.coverage_year = d.coverage_year)
       AND EXISTS (SELECT 1 FROM coverage c WHERE c.person_id = p.id AND c.coverage_year = d.coverage_year - 1 AND c.state = 'enrolled')
       AND NOT EXISTS (SELECT 1 FROM case_subject s WHERE s.person_id = p.id)
       AND EXISTS (SELECT 1 FROM document_identity i WHERE i.person_id = p.id AND i.kind = 'resident-id')
     ORDER BY p.id LIMIT $1`,
    [count],
  )
  return rows.map((row) => {
    const { documentNumber, name } = openJson(row.sealed, personPlace(row.id)) as Particulars
    const answers: Answers = {
      who: { for: 'self' },
      work: { situation: 'none' },
      'person.1': { kind: 'resident-id', number: documentNumber, name },
      'history.1': { last: String(row.year - 1), elsewhere: 'none' },
      'cover.1': { tier: '1', need: 'none' },
      address: { division: row.division_id, detail: '示范路1号', standing: 'registered' },
      town: { town: 'another' },
      contact: { notify: 'sms', phone: '13800000000' },
    }
    return { personId: row.id, year: row.year, answers }
  })
}

/** Each must give no row: a case without one of its parts, a part without its case, a counter that a recount contradicts. */
const WHOLE: Readonly<Record<string, string>> = {
  'a case without its events': `SELECT id FROM case_file f WHERE last_seq <> (SELECT count(*) FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id)
    OR last_seq <> (SELECT max(seq) FROM case_event e WHERE e.person_id = f.person_id AND e.case_id = f.id)`,
  'a case without its people': `SELECT id FROM case_file f WHERE subject_count <> (SELECT count(*) FROM case_subject s WHERE s.owner_person_id = f.person_id AND s.case_id = f.id)`,
  'a case whose person is unknown': `SELECT person_id FROM case_subject s WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.id = s.person_id) OR NOT EXISTS (SELECT 1 FROM document_identity i WHERE i.person_id = s.person_id)`,
  'a case that is not in the audit log once': `SELECT id FROM case_file f WHERE 1 <> (SELECT count(*) FROM audit_entry a WHERE a.action = 'case.submitted' AND a.subject_id = f.id::text)`,
  'an audit entry without its case': `SELECT subject_id FROM audit_entry a WHERE a.action = 'case.submitted' AND NOT EXISTS (SELECT 1 FROM case_file f WHERE f.id::text = a.subject_id)`,
  'an enrolled person without cover': `SELECT s.person_id FROM case_subject s JOIN case_file f ON f.person_id = s.owner_person_id AND f.id = s.case_id
    WHERE f.service = 'enrollment' AND s.outcome = 'enrolled' AND NOT EXISTS (SELECT 1 FROM coverage c WHERE c.person_id = s.person_id AND c.case_id = s.case_id)`,
  'cover without its case': `SELECT person_id FROM coverage c WHERE c.case_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM case_subject s WHERE s.person_id = c.person_id AND s.case_id = c.case_id)`,
  'a contribution due without a notice': `SELECT id FROM case_file f WHERE state = 'approved' AND NOT EXISTS (SELECT 1 FROM payment_notice n WHERE n.person_id = f.person_id AND n.case_id = f.id)`,
  'a part without its case': `SELECT case_id FROM (SELECT person_id, case_id FROM case_event UNION SELECT person_id, case_id FROM payment_notice UNION SELECT person_id, case_id FROM outbound_message WHERE case_id IS NOT NULL
    UNION SELECT owner_person_id, case_id FROM case_subject) parts WHERE NOT EXISTS (SELECT 1 FROM case_file f WHERE f.person_id = parts.person_id AND f.id = parts.case_id)`,
  'a counter that a recount contradicts': `SELECT * FROM campaign_differences()`,
}

/** Everything that is not whole, in words; empty when all is. */
export async function contradictions(client: Queryable): Promise<readonly string[]> {
  const found: string[] = []
  for (const [what, statement] of Object.entries(WHOLE)) {
    const { rows } = await client.query(statement)
    if (rows.length > 0) found.push(`${rows.length} × ${what}`)
  }
  const audit = await verifyAudit(async (text, parameters) => (await client.query(text, [...parameters])).rows)
  for (const { kind, chain, seq } of audit.findings) found.push(`audit chain ${chain} at ${seq}: ${kind}`)
  return found
}

/** How often these people are covered, and how many cases they have: each must be once. */
export async function notOnce(client: Queryable, people: readonly string[], year: number): Promise<readonly string[]> {
  const { rows } = await client.query(
    `SELECT p AS person, (SELECT count(*)::int FROM coverage c WHERE c.person_id = p AND c.coverage_year = $2 AND c.state = 'enrolled') AS covered,
       (SELECT count(*)::int FROM case_subject s WHERE s.person_id = p) AS cases FROM unnest($1::uuid[]) AS p`,
    [people, year],
  )
  return rows.filter((row) => row.covered !== 1 || row.cases !== 1).map((row) => `${row.person}: covered ${row.covered} times, ${row.cases} cases`)
}

/** References that are not on file exactly once for their person, with cover from that case. */
export async function lost(client: Queryable, sent: readonly { readonly reference: string; readonly personId: string }[]): Promise<readonly string[]> {
  const { rows } = await client.query(
    `SELECT u.reference FROM unnest($1::text[], $2::uuid[]) AS u(reference, person)
     WHERE 1 <> (SELECT count(*) FROM case_file f WHERE f.reference = u.reference)
        OR 1 <> (SELECT count(*) FROM case_file f JOIN coverage c ON c.case_id = f.id AND c.person_id = f.person_id AND c.state = 'enrolled' WHERE f.reference = u.reference AND f.person_id = u.person)`,
    [sent.map((one) => one.reference), sent.map((one) => one.personId)],
  )
  return rows.map((row) => row.reference)
}
