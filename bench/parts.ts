/**
 * Where the time of one submission goes: CPU of each part in Node, CPU of PostgreSQL with and without a named prepared statement, and
 * what planning costs. CPU rather than elapsed time, so that a busy machine disturbs little. Run by `profile.mjs`.
 */
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import pg from 'pg'
import { onRoad } from '@/domain/casework/walk'
import { documentDigest, lookUp, onFileOf } from '@/features/casework/data'
import { messageBody } from '@/features/casework/presentation'
import { submitApplication } from '@/features/casework/submissions'
import { presentAnswers } from '@/features/casework/presentation'
import { enrollmentService } from '@/features/enrollment/service'
import { disconnect, sql } from '@/platform/database'
import { env } from '@/platform/env'
import { sealJson } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'
import { answersOf, divisionIds, openYear, personAt, writeRoster } from './roster'

interface Statement { readonly text: string; readonly values: unknown[] }

const from = Number(process.argv[2] ?? 0)
const EACH = 600
const now = (): Date => new Date()
const year = await openYear(now())
const divisions = await divisionIds(now())
await writeRoster(from, EACH * 6, now())
let next = from
const one = () => personAt(next++, divisions)
const submit = () => submitApplication({ service: enrollmentService, answers: answersOf(one(), year), consents: ['true'], locale: 'zh', channel: 'online', key: randomUUID(), draft: null, now: now() })

/** The writes of `count` submissions, kept instead of run. */
async function captured(count: number): Promise<Statement[]> {
  const pool = sql()
  const real = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<unknown>
  const kept: Statement[] = []
  Object.assign(pool, {
    query: async (...parameters: unknown[]) => {
      const [first] = parameters
      const text = typeof first === 'string' ? first : (first as Statement).text
      if (!text.includes('INSERT INTO case_file')) return real(...parameters)
      kept.push({ text, values: (typeof first === 'string' ? (parameters[1] as unknown[]) : (first as Statement).values) })
      return { rows: [], rowCount: 0 }
    },
  })
  for (let i = 0; i < count; i++) await submit()
  Object.assign(pool, { query: real })
  return kept
}

const micros = (usage: NodeJS.CpuUsage): number => usage.user + usage.system
const rows: [string, number][] = []
async function part(name: string, count: number, work: () => unknown): Promise<void> {
  for (let i = 0; i < Math.min(count, 300); i++) await work()
  const before = process.cpuUsage()
  for (let i = 0; i < count; i++) await work()
  rows.push([name, micros(process.cpuUsage(before)) / count])
}

/** CPU of a backend so far, in microseconds: user and system ticks of 10 ms. */
const backendCpu = (pid: number): number => {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

// Node, part by part.
const day = await enrollmentService.on(now())
const answers = answersOf(personAt(from, divisions), year)
const walked = day.walk(answers)
const road = onRoad(answers, walked.keys)
const subject = day.subjects(road)[0]
if (!subject) throw new Error('the answers name nobody')
const key = documentDigest(subject.documentKind, subject.documentNumber)
const found = await lookUp([key, key], year, randomUUID(), 'enrollment')
const id = uuidv7(now())
const place = { table: 'case_file', column: 'sealed', row: id } as const
const shown = presentAnswers('enrollment', day, road, 'zh')
const plan = () => day.plan({ answers: road, consents: ['true'], onFile: () => onFileOf(found, key), known: null, decided: false, insist: false })
if (plan().subjects[0]?.route !== 'straight') throw new Error(`not straight through: ${JSON.stringify(plan().subjects[0])}`)
await part('service.on (facts, policy)', 2000, () => enrollmentService.on(now()))
await part('day.walk', 2000, () => day.walk(answers))
await part('subjects, applicant, decides', 2000, () => [day.subjects(road), day.applicant(road), day.decides(road)])
await part('document digest', 2000, () => documentDigest(subject.documentKind, subject.documentNumber))
await part('plan (rules)', 2000, plan)
await part('presentAnswers (words)', 2000, () => presentAnswers('enrollment', day, road, 'zh'))
await part('messageBody (words, date)', 2000, () => messageBody('enrollment', 'enrolled', 'zh', { reference: '0123456789AB', date: '2026-12-31', amountFen: 40_000 }))
await part('sealJson of the answers', 2000, () => sealJson({ answers: road, consents: ['true'] }, place))
await part('sealJson of what was shown', 2000, () => sealJson(shown, place))
await part('lookUp, with pg', 1000, () => lookUp([key, key], year, randomUUID(), 'enrollment'))
await part('SELECT 1, with pg', 1000, () => sql().query('SELECT 1'))
await part('submitApplication in all', EACH, submit)

// PostgreSQL.
const client = new pg.Client({ connectionString: env().DATABASE_URL })
await client.connect()
const pid = Number((await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid)
const work = await captured(EACH * 3 + 1)
const runAll = async (list: readonly Statement[], name?: string): Promise<readonly [backend: number, node: number]> => {
  const [backend, node] = [backendCpu(pid), process.cpuUsage()]
  for (const statement of list) await client.query({ ...statement, ...(name ? { name } : {}) })
  return [(backendCpu(pid) - backend) / list.length, micros(process.cpuUsage(node)) / list.length]
}
await runAll(work.slice(0, 50))
const unnamed = await runAll(work.slice(50, EACH))
await runAll(work.slice(EACH, EACH + 50), 'submission')
const named = await runAll(work.slice(EACH + 50, EACH * 2), 'submission')
let LOOK = ''
const look = async (name?: string) => {
  const before = backendCpu(pid)
  for (let i = 0; i < 1500; i++) await client.query({ text: LOOK, values: [[key, key], year, randomUUID()], ...(name ? { name } : {}) })
  return (backendCpu(pid) - before) / 1500
}
{
  const pool = sql()
  const real = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<unknown>
  Object.assign(pool, { query: (...parameters: unknown[]) => { LOOK ||= typeof parameters[0] === 'string' ? parameters[0] : (parameters[0] as Statement).text; return real(...parameters) } })
  await lookUp([key], year, randomUUID(), 'enrollment')
  Object.assign(pool, { query: real })
}
const lookUnnamed = await look()
const lookNamed = await look('look')
await client.query('SET plan_cache_mode = force_generic_plan')
const lookGeneric = await look('look-generic')
const last = work.at(-1)
const explained: string[] = []
if (last) {
  await client.query('BEGIN')
  const { rows: lines } = await client.query(`EXPLAIN (ANALYZE, SUMMARY, TIMING) ${last.text}`, last.values)
  await client.query('ROLLBACK')
  explained.push(...lines.map((row) => String(row['QUERY PLAN'])))
}
await client.end()
await disconnect()

const table = (title: string, list: readonly (readonly [string, number])[]) => {
  process.stdout.write(`\n${title}\n`)
  for (const [name, value] of list) process.stdout.write(`  ${name.padEnd(52)}${value.toFixed(0).padStart(7)} µs\n`)
}
table('Node, CPU for each', rows)
table('PostgreSQL, CPU of the backend for each', [
  ['submission statement, unnamed (planned each time)', unnamed[0]], ['submission statement, named (plan kept)', named[0]],
  ['look-up, unnamed', lookUnnamed], ['look-up, named', lookNamed], ['look-up, named, plan_cache_mode = force_generic_plan', lookGeneric],
])
table('Node and pg, CPU to send the statement and read the answer', [['unnamed', unnamed[1]], ['named', named[1]]])
process.stdout.write(`\nEXPLAIN ANALYZE of one submission\n${explained.filter((line) => /Planning|Execution|Trigger|Function Scan|Insert|Result/.test(line)).join('\n')}\n`)
