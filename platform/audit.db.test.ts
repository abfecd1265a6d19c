/**
 * Attacks on the log, in a real PostgreSQL. Needs CANBAO_TEST_DATABASE_URL, an address whose user may create databases;
 * the global setup of the suite provides it. The test works in a database of its own.
 */
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appendAudit, auditCall, auditHeads, auditParameters, verifyAudit, type AuditEvent, type AuditQuery } from '@/platform/audit'

const address = process.env.CANBAO_TEST_DATABASE_URL
if (address === undefined) throw new Error('CANBAO_TEST_DATABASE_URL is missing: the global setup of the test suite provides it')

/** The audit log stands in a migration of its own, so it can be laid into an empty database alone. */
const migrations = path.join(import.meta.dirname, '../prisma/migrations')
const folder = fs.readdirSync(migrations).find((name) => name.endsWith('_audit'))
if (folder === undefined) throw new Error('prisma/migrations has no migration called audit')
const script = fs.readFileSync(path.join(migrations, folder, 'migration.sql'), 'utf8')

const database = `audit_${process.pid}_${Date.now().toString(36)}`
/** Not the named database itself: others clone it, and a clone needs it free of connections. */
const urlOf = (name: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href
const admin = new pg.Client({ connectionString: urlOf('postgres') })
let pool: pg.Pool
let one: pg.PoolClient
const query: AuditQuery = async (sql, parameters) => (await one.query(sql, [...parameters])).rows as Record<string, unknown>[]

const event = (n: number): AuditEvent => ({
  actorKind: 'staff', actorId: `s${n}`, action: 'case.viewed', subjectKind: 'case', subjectId: n % 3 ? `案件-${n}` : null,
  detail: { count: n, part: 0.1, codes: ['甲', '\u{1F600}'] }, at: new Date(1_763_600_400_000 + n),
})
/** Does what only the owner of the database can: changes rows with the triggers off. */
const attack = async (...statements: string[]) => {
  await one.query('ALTER TABLE audit_entry DISABLE TRIGGER USER; ALTER TABLE audit_head DISABLE TRIGGER USER')
  for (const statement of statements) await one.query(statement)
  await one.query('ALTER TABLE audit_entry ENABLE TRIGGER USER; ALTER TABLE audit_head ENABLE TRIGGER USER')
}
const kinds = async (...exported: Parameters<typeof verifyAudit>[1][]) => (await verifyAudit(query, ...exported)).findings.map((f) => f.kind)

beforeAll(async () => {
  await admin.connect()
  await admin.query(`CREATE DATABASE ${database}`)
  pool = new pg.Pool({ connectionString: urlOf(database), max: 8 })
  // `pool.end()` answers before the sockets are closed, and the database is dropped under them.
  pool.on('error', () => undefined)
  one = await pool.connect()
})
afterAll(async () => {
  one.release()
  await pool.end()
  await admin.query(`DROP DATABASE ${database} WITH (FORCE)`)
  await admin.end()
})
beforeEach(async () => {
  await one.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await one.query(script)
  for (let n = 1; n <= 8; n++) await appendAudit(query, event(n)) // one connection: one chain
})

describe('an honest log', () => {
  it('verifies, and continues a chain from its head', async () => {
    expect(await verifyAudit(query)).toEqual({ entries: 8, findings: [] })
    const heads = await auditHeads(query)
    expect(heads).toHaveLength(64)
    expect(heads.filter((h) => h.seq === 8n)).toHaveLength(1)
    await appendAudit(query, event(9))
    expect(await verifyAudit(query, heads)).toEqual({ entries: 9, findings: [] })
  })

  it('takes many writers at once, each in its own chain, and loses none', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, n) => pool.query(`SELECT ${auditCall(1)}`, auditParameters(event(n)))))
    expect(await verifyAudit(query)).toEqual({ entries: 208, findings: [] })
  })

  it('does not wait for a chain that another transaction holds', async () => {
    const other = await pool.connect()
    await other.query('BEGIN')
    await other.query('SELECT 1 FROM audit_head WHERE seq = 8 FOR UPDATE')
    await one.query(`SET statement_timeout = '2s'`)
    await appendAudit(query, event(9))
    await other.query('COMMIT')
    other.release()
    expect((await auditHeads(query)).filter((h) => h.seq > 0n).map((h) => h.seq).sort()).toEqual([1n, 8n])
    expect(await verifyAudit(query)).toEqual({ entries: 9, findings: [] })
  })

  it('forgets an append that is rolled back', async () => {
    await one.query('BEGIN')
    await appendAudit(query, event(9))
    await one.query('ROLLBACK')
    expect(await verifyAudit(query)).toEqual({ entries: 8, findings: [] })
  })

  it('keeps microseconds and any time zone', async () => {
    await one.query(`SET timezone = 'Asia/Kathmandu'`)
    await one.query(`SELECT audit_append('system', null, 'audit.viewed', 'audit', null, null, '2026-11-20 09:00:00.123456+08')`)
    await one.query(`SET timezone = 'America/St_Johns'`)
    expect(await verifyAudit(query)).toEqual({ entries: 9, findings: [] })
    await one.query('RESET timezone')
  })
})

describe('the database', () => {
  it.each([
    `UPDATE audit_entry SET action = 'x'`,
    `UPDATE audit_entry SET action = 'x' WHERE false`,
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'DELETE FROM audit_head',
    'TRUNCATE audit_head',
    `INSERT INTO audit_head VALUES (1, 1, '') ON CONFLICT (chain) DO NOTHING`,
  ])('refuses %s', async (statement) => {
    await expect(one.query(statement)).rejects.toThrow('the audit log only grows')
    expect(await kinds()).toEqual([])
  })
})

describe('the verifier finds', () => {
  it.each([
    ['an edited action', [`UPDATE audit_entry SET action = 'case.approved' WHERE seq = 3`], ['edited']],
    ['an edited detail', [`UPDATE audit_entry SET detail = '{"count": 4}' WHERE seq = 3`], ['edited']],
    ['a shifted time', [`UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE seq = 8`], ['edited']],
    ['null made text', [`UPDATE audit_entry SET subject_id = '' WHERE seq = 3`], ['edited']],
    ['a removed entry', ['DELETE FROM audit_entry WHERE seq = 3'], ['gap']],
    ['a removed entry, closed up', ['DELETE FROM audit_entry WHERE seq = 3', 'UPDATE audit_entry SET seq = seq - 1 WHERE seq = 4'], ['broken-link', 'edited', 'gap']],
    ['two entries changing places', [
      'UPDATE audit_entry SET seq = 99 WHERE seq = 3', 'UPDATE audit_entry SET seq = 3 WHERE seq = 4', 'UPDATE audit_entry SET seq = 4 WHERE seq = 99',
    ], ['broken-link', 'edited', 'broken-link', 'edited', 'broken-link']],
    ['a cut tail', ['DELETE FROM audit_entry WHERE seq > 6'], ['tail-cut']],
    ['an entry put behind the head', [`INSERT INTO audit_entry SELECT chain, 9, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, hash, sha256(hash) FROM audit_entry WHERE seq = 8`], ['edited', 'head-disagrees']],
    ['a head turned back', ['UPDATE audit_head h SET seq = 6, hash = e.hash FROM audit_entry e WHERE h.seq = 8 AND e.seq = 6'], ['head-disagrees']],
    ['a head with another hash', [`UPDATE audit_head SET hash = sha256('x') WHERE seq = 8`], ['head-disagrees']],
    ['an idle head that was filled', [`UPDATE audit_head SET hash = sha256('x') WHERE chain = (SELECT min(chain) FROM audit_head WHERE seq = 0)`], ['head-disagrees']],
    ['a lost head', ['DELETE FROM audit_head WHERE seq = 8'], ['head-missing']],
    ['an emptied log', ['TRUNCATE audit_entry'], ['tail-cut']],
  ])('%s', async (_what, statements, expected) => {
    await attack(...statements)
    expect(await kinds()).toEqual(expected)
  })

  it('a log replaced as a whole, with the help of exported heads', async () => {
    const exported = await auditHeads(query)
    await attack('TRUNCATE audit_entry', `UPDATE audit_head SET seq = 0, hash = decode(repeat('00', 32), 'hex')`)
    for (let n = 11; n <= 18; n++) await appendAudit(query, event(n))
    expect(await kinds()).toEqual([]) // consistent in itself
    expect(await kinds(exported)).toEqual(['rewritten'])
  })

  it('a log cut and wound back, with the help of exported heads', async () => {
    const exported = await auditHeads(query)
    await attack('DELETE FROM audit_entry WHERE seq > 6', 'UPDATE audit_head h SET seq = 6, hash = e.hash FROM audit_entry e WHERE h.seq = 8 AND e.seq = 6')
    expect(await kinds()).toEqual([])
    expect(await kinds(exported)).toEqual(['rewritten'])
  })
})
