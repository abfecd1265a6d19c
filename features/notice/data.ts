import type { NoticeChannel, NoticeState } from '@/domain/notice/delivery'
import type { Locale } from '@/domain/locale'
import { sql } from '@/platform/database'
import { open, type FieldPlace } from '@/platform/field-crypto'
import type { DistrictScope, OwnCase } from '@/platform/scope'

/** Rows on a page of the outbox. */
export const PAGE_SIZE = 25

/** Divisions as a parameter of SQL: null is the whole city. Every statement of the desk carries it. */
export const divisionsIn = (scope: DistrictScope): readonly string[] | null => (scope.divisions === 'all' ? null : scope.divisions)

/** Where a sealed part of a notice lies. */
export const noticePlace = (id: string, column: 'addressee' | 'subject' | 'body'): FieldPlace => ({ table: 'outbound_message', column, row: id })

/** One message in the resident's mailbox. `read`: they had it on their screen before. */
export interface MailboxItem {
  readonly id: string
  readonly at: Date
  readonly locale: Locale
  readonly template: string
  readonly subject: string | null
  readonly body: string
  readonly read: boolean
}

/** Messages shown of one case: more than a case can have in ordinary life. */
const MOST_SHOWN = 100

/** The messages of a case for the resident, the newest first. Marks nothing. */
export async function readMailbox(own: OwnCase): Promise<readonly MailboxItem[]> {
  const { rows } = await sql().query(
    `SELECT id, created_at, locale, template, subject, body, read_at FROM outbound_message
     WHERE person_id = $1 AND case_id = $2 AND channel = 'mailbox' ORDER BY created_at DESC, id DESC LIMIT ${MOST_SHOWN}`,
    [own.personId, own.caseId],
  )
  return rows.map((row) => ({
    id: row.id, at: row.created_at, locale: row.locale, template: row.template, read: row.read_at !== null,
    subject: row.subject ? open(row.subject, noticePlace(row.id, 'subject')) : null, body: open(row.body, noticePlace(row.id, 'body')),
  }))
}

export interface OutboxFilter {
  /** `waiting` stands for all that is on its way. */
  readonly state: Exclude<NoticeState, 'queued'> | null
  readonly channel: NoticeChannel | null
  readonly page: number
}

export interface OutboxRow {
  readonly id: string
  readonly reference: string | null
  readonly channel: NoticeChannel
  readonly recipient: 'self' | 'helper'
  readonly locale: Locale
  readonly template: string
  readonly addressee: string | null
  readonly body: string
  readonly state: NoticeState
  readonly attempts: number
  readonly round: number
  readonly provider: string | null
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly failedAt: Date | null
  readonly failureCode: string | null
}

export interface OutboxCounts {
  readonly total: number
  readonly waiting: number
  readonly dead: number
}

const COLUMNS = `m.id, f.reference, m.channel, m.recipient, m.locale, m.template, m.addressee, m.body, m.state, m.attempts, m.round, m.provider, m.created_at, m.sent_at, m.failed_at, m.failure_code`
/** $1 divisions, $2 states, $3 channel. Those of no case belong to nobody's district: only the whole city sees them. */
const FROM = `FROM outbound_message m LEFT JOIN case_file f ON f.person_id = m.person_id AND f.id = m.case_id
  WHERE ($1::text[] IS NULL OR f.division_id = ANY($1::text[])) AND ($2::text[] IS NULL OR m.state = ANY($2::text[])) AND ($3::text IS NULL OR m.channel = $3)`

/** A page of messages under a filter: the dead letters first, then the latest. Counts are of the scope, whatever is filtered. */
export async function readOutbox(scope: DistrictScope, filter: OutboxFilter): Promise<{ readonly rows: readonly OutboxRow[]; readonly found: number; readonly counts: OutboxCounts }> {
  const states = filter.state === null ? null : filter.state === 'waiting' ? ['waiting', 'queued'] : [filter.state]
  const parameters = [divisionsIn(scope), states, filter.channel]
  const end = filter.page * PAGE_SIZE
  // Two ordered parts with an end each, so that neither has to be sorted whole.
  const part = (condition: string, dead: boolean) => `(SELECT ${COLUMNS}, ${dead} AS first ${FROM} AND ${condition} ORDER BY m.created_at DESC, m.id LIMIT ${end})`
  const [list, found, counts] = await Promise.all([
    sql().query(
      `SELECT * FROM (${part(`m.state = 'dead'`, true)} UNION ALL ${part(`m.state <> 'dead'`, false)}) AS parts
       ORDER BY first DESC, created_at DESC, id LIMIT ${PAGE_SIZE} OFFSET ${end - PAGE_SIZE}`,
      parameters,
    ),
    sql().query(`SELECT count(*)::int AS found ${FROM}`, parameters),
    sql().query(
      `SELECT count(*)::int AS total, count(*) FILTER (WHERE m.state IN ('waiting', 'queued'))::int AS waiting, count(*) FILTER (WHERE m.state = 'dead')::int AS dead ${FROM}`,
      [divisionsIn(scope), null, null],
    ),
  ])
  return {
    counts: counts.rows[0] as OutboxCounts, found: (found.rows[0] as { found: number }).found,
    rows: list.rows.map((row) => ({
      id: row.id, reference: row.reference, channel: row.channel, recipient: row.recipient, locale: row.locale, template: row.template, state: row.state, attempts: row.attempts,
      round: row.round, provider: row.provider, createdAt: row.created_at, sentAt: row.sent_at, failedAt: row.failed_at, failureCode: row.failure_code,
      addressee: row.addressee ? open(row.addressee, noticePlace(row.id, 'addressee')) : null, body: open(row.body, noticePlace(row.id, 'body')),
    })),
  }
}
