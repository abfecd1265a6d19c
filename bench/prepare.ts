/**
 * Writes people into the register and what each of them sends, one JSON body a line. With `template`, also one submission's statement
 * with its values, for those who drive the database directly.
 *
 *   node prepare.mjs <from> <count> <bodies> [template]
 */
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { submitApplication } from '@/features/casework/mutations'
import { enrollmentService } from '@/features/enrollment/service'
import { disconnect, sql } from '@/platform/database'
import { answersOf, divisionIds, openYear, personAt, writeRoster } from './roster'

const [from = '0', count = '1', bodies = '', template] = process.argv.slice(2)
const now = new Date()
const year = await openYear(now)
const divisions = await divisionIds(now)
const first = Number(from)
await writeRoster(first, Number(count), now)
const lines = Array.from({ length: Number(count) }, (_, i) => JSON.stringify({ key: randomUUID(), answers: answersOf(personAt(first + i, divisions), year), consents: ['true'] }))
fs.writeFileSync(bodies, `${lines.join('\n')}\n`)

/** Values as JSON: bytes as { bytes }, dates as { date }. */
const portable = (value: unknown): unknown =>
  Buffer.isBuffer(value) ? { bytes: value.toString('base64') } : value instanceof Date ? { date: value.toISOString() } : Array.isArray(value) ? value.map(portable) : value

if (template) {
  const pool = sql()
  const real = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<unknown>
  let kept: { text: string; values: readonly unknown[] } | undefined
  Object.assign(pool, {
    query: async (...parameters: unknown[]) => {
      const [query, values] = parameters
      const text = typeof query === 'string' ? query : (query as { text: string }).text
      if (!text.includes('INSERT INTO case_file')) return real(...parameters)
      kept = { text, values: (typeof query === 'string' ? values : (query as { values: unknown }).values) as unknown[] }
      return { rows: [], rowCount: 0 }
    },
  })
  const person = personAt(first, divisions)
  const sent = await submitApplication({ service: enrollmentService, answers: answersOf(person, year), consents: ['true'], locale: 'zh', channel: 'online', key: randomUUID(), draft: null, now })
  Object.assign(pool, { query: real })
  if (!sent.ok || !kept) throw new Error('the submission did not go straight through')
  fs.writeFileSync(template, JSON.stringify({ text: kept.text, values: kept.values.map(portable), reference: sent.value.reference }))
}
await disconnect()
