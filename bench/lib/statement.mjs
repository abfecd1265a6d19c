/**
 * The submission's own statement without the portal: one captured submission whose ids and reference are made anew each time. No table
 * refers to another by a foreign key, so a person of the moment serves as well as one of the register.
 */
import { randomBytes, randomUUID } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A UUID of version 7 when the sample is one, so that indexes grow where they grow in life. */
function newUuid(like) {
  if (like[14] !== '7') return randomUUID()
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

const alive = (value) => (Array.isArray(value) ? value.map(alive) : value?.bytes !== undefined ? Buffer.from(value.bytes, 'base64') : value?.date !== undefined ? new Date(value.date) : value)

/** Gives a fresh `{ name, text, values, reference }` at each call. */
export function forge({ text, values, reference }) {
  const living = values.map(alive)
  return () => {
    const fresh = new Map()
    const made = randomBytes(6).toString('hex').toUpperCase()
    const renew = (value) => {
      if (Array.isArray(value)) return value.map(renew)
      if (value === reference) return made
      if (typeof value !== 'string' || !UUID.test(value)) return value
      if (!fresh.has(value)) fresh.set(value, newUuid(value))
      return fresh.get(value)
    }
    return { name: 'submission', text, values: living.map(renew), reference: made }
  }
}

/** pgbench takes a colon before a letter for a variable, so colons are written as escapes. */
const quoted = (text) => `E'${String(text).replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`
const arrayItem = (value) => (value === null ? 'NULL' : Buffer.isBuffer(value) ? `"\\\\x${value.toString('hex')}"` : `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)

/** The same as a script of pgbench: constants in place of parameters, ids made by the server. */
export function pgbenchScript({ text, values, reference }) {
  const ids = new Map()
  const literal = (value) => {
    if (value === null || value === undefined) return 'NULL'
    if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`
    if (value instanceof Date) return quoted(value.toISOString())
    if (Array.isArray(value)) {
      if (value.length > 0 && value.every((item) => typeof item === 'string' && UUID.test(item))) return `ARRAY[${value.map(literal).join(',')}]`
      return quoted(`{${value.map(arrayItem).join(',')}}`)
    }
    if (value === reference) return '(SELECT reference FROM ids)'
    if (typeof value === 'string' && UUID.test(value)) {
      if (!ids.has(value)) ids.set(value, `u${ids.size}`)
      return `(SELECT ${ids.get(value)} FROM ids)`
    }
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : quoted(value)
  }
  const literals = values.map(alive).map(literal)
  const body = text.replace(/\$(\d+)/g, (_, n) => literals[Number(n) - 1]).trim()
  const made = [...ids].map(([value, name]) => `${value[14] === '7' ? 'uuidv7()' : 'gen_random_uuid()'} AS ${name}`)
  const whole = body.replace(/^WITH /, `WITH ids AS MATERIALIZED (SELECT ${[...made, "upper(substr(md5(random()::text), 1, 12)) AS reference"].join(', ')}), `)
  return `${whole};\n`
}
