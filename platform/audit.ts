/**
 * The audit log, seen from TypeScript: the closed list of actions, the call of the SQL function, and the verifier.
 * The tables, the function `audit_append` and the meaning of a chain are in the migration called `audit` (prisma/migrations).
 */
import { createHash } from 'node:crypto'

export const auditActions = [
  'case.submitted', 'case.approved', 'case.refused', 'case.information-requested', 'case.information-given', 'case.withdrawn',
  'case.claimed', 'case.released', 'case.note-added', 'case.viewed', 'case.opened-in-full', 'case.paid', 'case.corrected',
  'case.assigned', 'case.passed-on', 'case.objected', 'case.evidence-added', 'case.re-examined',
  'draft.started', 'draft.saved', 'draft.resumed', 'draft.discarded', 'draft.expired', 'bundle.opened',
  'tracking.found', 'tracking.missed',
  'staff.signed-in', 'staff.sign-in-refused', 'staff.signed-out', 'staff.created', 'staff.changed', 'staff.suspended',
  'staff.password-changed', 'staff.second-step-enrolled', 'staff.recovery-code-used', 'staff.session-revoked',
  'roster.viewed', 'roster.searched', 'roster.imported', 'roster.exported',
  'campaign.changed', 'counters.recounted', 'outbox.viewed', 'outbox.resent', 'audit.viewed', 'audit.verified',
  'queue.exported', 'breaches.exported', 'staff.absence-entered', 'staff.absence-ended',
  'attachment.added', 'attachment.viewed', 'attachment.removed', 'attachment.deleted',
  'filing.ended', 'payment.callback-refused', 'keys.rotated',
  'exchange.sent', 'exchange.received', 'exchange.viewed', 'exchange.resent',
  'certification.granted', 'certification.ended', 'certification.lapsed', 'certification.reminded', 'drug.registered', 'drug.replaced', 'drug.prolonged',
] as const

/** What may be recorded. A new action is a new word here, so that the list stays readable as a whole. */
export type AuditAction = (typeof auditActions)[number]

/** Who acted: a resident (by case or draft id), a staff member, a booth volunteer, the payment provider, another bureau, or the system. */
export type AuditActorKind = 'resident' | 'staff' | 'volunteer' | 'provider' | 'counterpart' | 'system'

/** Codes, ids, counts. Never a name, a number, a phone, an address or free text. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null | readonly string[] | readonly number[]>>

export type AuditEvent = {
  readonly actorKind: AuditActorKind
  /** Null for the system and for a resident nobody knows yet. */
  readonly actorId: string | null
  readonly action: AuditAction
  /** Noun of the thing acted on: case, draft, staff, roster … */
  readonly subjectKind: string
  readonly subjectId: string | null
  readonly detail?: AuditDetail
  readonly at: Date
}

/** Number of parameters `auditCall` uses. */
export const AUDIT_PARAMETERS = 7

/**
 * The call of `audit_append` with parameters `$first` … `$first+6`, to stand in a larger statement.
 * PostgreSQL skips a SELECT in a CTE that nothing reads: refer to its result, or put the call in the main SELECT.
 */
export function auditCall(first: number): string {
  const p = (n: number) => `$${first + n}`
  return `audit_append(${p(0)}::text, ${p(1)}::text, ${p(2)}::text, ${p(3)}::text, ${p(4)}::text, ${p(5)}::jsonb, ${p(6)}::timestamptz)`
}

/** The parameters of `auditCall`, in order. The instant travels as ISO text, so every driver means the same one. */
export function auditParameters(event: AuditEvent): [string, string | null, string, string, string | null, string, string] {
  const { actorKind, actorId, action, subjectKind, subjectId, detail, at } = event
  return [actorKind, actorId, action, subjectKind, subjectId, JSON.stringify(detail ?? {}), at.toISOString()]
}

/** Runs one statement and gives its rows: `(sql, p) => pool.query(sql, p).then((r) => r.rows)`. */
export type AuditQuery = (sql: string, parameters: readonly unknown[]) => Promise<ReadonlyArray<Readonly<Record<string, unknown>>>>

/** Appends one entry within the caller's transaction. */
export async function appendAudit(query: AuditQuery, event: AuditEvent): Promise<void> {
  await query(`SELECT ${auditCall(1)}::text AS seq`, auditParameters(event))
}

/** The end of a chain at some moment. Keep exported heads outside the database: they prove later that nothing was rewritten. */
export type AuditHead = { readonly chain: number; readonly seq: bigint; readonly hash: string }

export type AuditFindingKind =
  /** The content does not give the stored hash. */
  | 'edited'
  /** Numbers are missing before this one. */
  | 'gap'
  /** The entry does not follow from the one before: moved, inserted or replaced. */
  | 'broken-link'
  /** The chain ends before its head. */
  | 'tail-cut'
  /** The head names another hash or an earlier end than the chain has. */
  | 'head-disagrees'
  | 'head-missing'
  /** An exported head does not match: the chain was rewritten from there or earlier. */
  | 'rewritten'

export type AuditFinding = { readonly kind: AuditFindingKind; readonly chain: number; readonly seq: bigint }

export type AuditReport = { readonly entries: number; readonly findings: readonly AuditFinding[] }

const GENESIS = '00'.repeat(32)
const CHAINS = 64
/** Rows per read: large enough to hide the round trip, small enough to hold in memory (about 3 MB). */
const BATCH = 5000

/** The present heads of all chains. */
export async function auditHeads(query: AuditQuery): Promise<AuditHead[]> {
  const rows = await query(`SELECT chain::text AS chain, seq::text AS seq, encode(hash, 'hex') AS hash FROM audit_head ORDER BY audit_head.chain`, [])
  return rows.map((row) => ({ chain: Number(row.chain), seq: BigInt(String(row.seq)), hash: String(row.hash) }))
}

/**
 * Reads every chain and recomputes every hash. May run beside writers: entries added meanwhile are checked as well.
 * Memory stays constant; time was 25 to 35 s per million entries on two shared cores.
 * @param exported heads kept outside the database; each must still be a part of its chain.
 */
export async function verifyAudit(query: AuditQuery, exported: readonly AuditHead[] = []): Promise<AuditReport> {
  const heads = new Map((await auditHeads(query)).map((head) => [head.chain, head]))
  const findings: AuditFinding[] = []
  let entries = 0
  for (let chain = 0; chain < CHAINS; chain++) {
    const result = await verifyChain(query, chain, heads.get(chain), exported.filter((head) => head.chain === chain))
    entries += result.entries
    findings.push(...result.findings)
  }
  return { entries, findings }
}

async function verifyChain(query: AuditQuery, chain: number, head: AuditHead | undefined, exported: readonly AuditHead[]): Promise<AuditReport> {
  const findings: AuditFinding[] = []
  const found = (kind: AuditFindingKind, seq: bigint) => findings.push({ kind, chain, seq })
  /** Hash the chain must have at a number, and what it means when it has not. */
  const expected = new Map<bigint, Array<readonly [hash: string, kind: AuditFindingKind]>>()
  const expect = (at: AuditHead, kind: AuditFindingKind) => expected.set(at.seq, [...(expected.get(at.seq) ?? []), [at.hash, kind]])
  if (head) expect(head, 'head-disagrees')
  for (const kept of exported) expect(kept, 'rewritten')

  let entries = 0
  let last = 0n
  let previous = GENESIS
  const compare = () => {
    for (const [hash, kind] of expected.get(last) ?? []) if (hash !== previous) found(kind, last)
    expected.delete(last)
  }
  compare() // a head at 0 must be the genesis
  for (;;) {
    const rows = await query(BATCH_SQL, [chain, String(last)])
    for (const row of rows) {
      const seq = BigInt(String(row.seq))
      if (seq !== last + 1n) found('gap', seq)
      else if (row.previous !== previous) found('broken-link', seq)
      if (auditHash(chain, row) !== row.hash) found('edited', seq)
      last = seq
      previous = String(row.hash) // go on from the stored hash: one change is one finding, not a thousand
      compare()
    }
    entries += rows.length
    if (rows.length < BATCH) break
  }

  if (head === undefined) found('head-missing', last)
  else if (head.seq > last) found('tail-cut', last)
  else if (head.seq < last) {
    // Entries newer than the head we read: fine when writers added them, so look at the head again.
    const [again] = await query(`SELECT seq::text AS seq FROM audit_head WHERE chain = $1::smallint`, [chain])
    if (again === undefined || BigInt(String(again.seq)) < last) found('head-disagrees', last)
  }
  // Exported heads at numbers the chain no longer has.
  for (const [seq, list] of expected) if (list.some(([, kind]) => kind === 'rewritten')) found('rewritten', seq)
  return { entries, findings }
}

const BATCH_SQL = `SELECT seq::text AS seq, ((extract(epoch FROM at) * 1000000)::bigint)::text AS at, actor_kind, actor_id, action,
  subject_kind, subject_id, detail::text AS detail, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash
  FROM audit_entry WHERE chain = $1::smallint AND audit_entry.seq > $2::bigint ORDER BY audit_entry.seq LIMIT ${BATCH}`

/** The hash an entry must have: the same bytes that `audit_append` hashes. `at` is Unix time in microseconds, as text. */
export function auditHash(chain: number, row: Readonly<Record<string, unknown>>): string {
  const fields = [String(chain), row.seq, row.at, row.actor_kind, row.actor_id, row.action, row.subject_kind, row.subject_id, row.detail]
  const text = fields.map((value) => (value === null || value === undefined ? '-' : `${Buffer.byteLength(String(value))}:${String(value)}`)).join('')
  return createHash('sha256').update(String(row.previous), 'hex').update(`canbao-audit-1${text}`).digest('hex')
}
