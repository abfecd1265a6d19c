/**
 * The one place that reads `process.env`. Everything is validated together, once, at first use; the result is frozen.
 *
 * An empty variable counts as absent, because shells and container files cannot tell the two apart.
 * Error messages name the variable and the rule and never quote the value: DATABASE_URL holds a password.
 */
import { z } from 'zod'

/** Raised with one line per wrong variable. The launcher prints the message and stops. */
export class EnvironmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'EnvironmentError'
  }
}

/** An address nothing listens on: lets a build or a unit test load modules, and fails at once if it is really used. */
const NO_DATABASE = 'postgresql://nobody@127.0.0.1:1/none'

const integer = (low: number, high: number, fallback: number) => {
  const rule = `must be a whole number from ${low} to ${high}`
  return z
    .string()
    .regex(/^\d{1,9}$/, rule)
    .transform(Number)
    .refine((n) => n >= low && n <= high, rule)
    .default(fallback)
}

const flag = z
  .enum(['0', '1'], 'must be 0 or 1')
  .default('0')
  .transform((v) => v === '1')

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, `must be one of: ${values.join(', ')}`)

const ORIGIN_RULE = 'must be an origin such as https://canbao.example: http or https, no path, no trailing slash'
const isOrigin = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:') && url.origin === text
}

/** ISO instant with an offset, so that nobody has to guess a time zone. */
const instant = z.iso.datetime({ offset: true, error: 'must be an ISO instant with an offset, such as 2026-11-20T09:00:00+08:00' })

const shape = {
  NODE_ENV: oneOf(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z
    .string()
    .refine((v) => URL.canParse(v) && /^postgres(ql)?:$/.test(new URL(v).protocol), 'must be a postgresql:// URL')
    .optional(),
  CANBAO_DATABASE_POOL: integer(1, 500, 24),
  CANBAO_PREPARED: z.enum(['0', '1'], 'must be 0 or 1').default('1').transform((v) => v === '1'),
  PORT: integer(1, 65_535, 3000),
  HOST: z.string().default('127.0.0.1'),
  PORTAL_ORIGIN: z.string().refine(isOrigin, ORIGIN_RULE).optional(),
  PORTAL_EXTRA_ORIGINS: z
    .string()
    .default('')
    .transform((v) => v.split(',').map((s) => s.trim()).filter(Boolean))
    .refine((list) => list.every(isOrigin), `each entry ${ORIGIN_RULE}`),
  TRUST_PROXY: integer(0, 8, 0),
  CANBAO_KEYS_FILE: z.string().optional(),
  CANBAO_CLOCK: instant.transform((v) => new Date(v)).optional(),
  CANBAO_DEMO: flag,
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  IDLE_MINUTES: integer(1, 240, 15),
  ABSOLUTE_HOURS: integer(1, 24, 8),
  MAIL_PROVIDER: oneOf(['local']).default('local'),
  SMS_PROVIDER: oneOf(['local']).default('local'),
  PAYMENT_PROVIDER: oneOf(['sandbox', 'none']).optional(),
  CANBAO_RATE_FACTOR: z
    .string()
    .regex(/^\d{1,7}(\.\d{1,4})?$/, 'must be a number above 0, up to 1000000')
    .transform(Number)
    .refine((n) => n > 0 && n <= 1_000_000, 'must be a number above 0, up to 1000000')
    .default(1),
  NEXT_PHASE: z.string().optional(),
}

/** Every variable an operator may set, with its default and meaning. Rows of the table in README. */
const described: Record<Exclude<keyof typeof shape, 'NEXT_PHASE'>, readonly [fallback: string, meaning: string]> = {
  NODE_ENV: ['development', 'development, test or production; the launcher sets production'],
  DATABASE_URL: ['set by the launcher', 'PostgreSQL 15 or later; without one, npm start runs an embedded server'],
  CANBAO_DATABASE_POOL: ['24', 'database connections of one process, 1–500'],
  CANBAO_PREPARED: ['1', '0 sends no named statements: needed behind PgBouncer before 1.21 in transaction mode'],
  PORT: ['3000', 'port the portal listens on'],
  HOST: ['127.0.0.1', 'address the portal listens on; 0.0.0.0 for all'],
  PORTAL_ORIGIN: ['http://localhost:PORT', 'public origin of the portal; must be https in production, except on this machine or in a demo'],
  PORTAL_EXTRA_ORIGINS: ['', 'further origins whose posts are accepted, separated by commas'],
  TRUST_PROXY: ['0', 'number of reverse proxies in front whose X-Forwarded-For entry is believed'],
  CANBAO_KEYS_FILE: ['set by the launcher', 'JSON file of secret keys; losing it loses the encrypted data'],
  CANBAO_CLOCK: ['', 'ISO instant the clock starts from, for demos and tests; refused in production unless CANBAO_DEMO=1'],
  CANBAO_DEMO: ['0', '1 marks a demo: visible banner, sandbox payment; the launcher sets it for the embedded database'],
  LOG_LEVEL: ['info', 'fatal, error, warn, info, debug, trace or silent'],
  IDLE_MINUTES: ['15', 'a staff session ends after this many minutes without use, 1–240'],
  ABSOLUTE_HOURS: ['8', 'a staff session ends after this many hours in any case, 1–24'],
  MAIL_PROVIDER: ['local', 'outbound mail: local keeps messages in the outbox and sends nothing'],
  SMS_PROVIDER: ['local', 'outbound text messages: local keeps messages in the outbox and sends nothing'],
  PAYMENT_PROVIDER: ['sandbox, or none in production', 'sandbox plays a payment office and takes no money; none offers no online payment'],
  CANBAO_RATE_FACTOR: ['1', 'multiplies the rate limits by address; raised by tests and the benchmark'],
}

export const configurationTable: ReadonlyArray<{ readonly name: string; readonly default: string; readonly meaning: string }> =
  Object.entries(described).map(([name, [fallback, meaning]]) => ({ name, default: fallback, meaning }))

type Read = z.output<z.ZodObject<typeof shape>>

export type Environment = Readonly<
  Omit<Read, 'DATABASE_URL' | 'PORTAL_ORIGIN' | 'PORTAL_EXTRA_ORIGINS' | 'PAYMENT_PROVIDER' | 'NEXT_PHASE'> & {
    DATABASE_URL: string
    /** Public origin, used for links in messages and QR codes. */
    PORTAL_ORIGIN: string
    /** Origins whose posts are accepted: the public one, the extra ones, and this machine's own outside production or in a demo. */
    acceptedOrigins: readonly string[]
    PAYMENT_PROVIDER: 'sandbox' | 'none'
    /** True when the public origin is https: secure cookies and HSTS. */
    secure: boolean
  }
>

const isLoopback = (origin: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)

/**
 * Validates a record of variables; unknown ones are ignored.
 * @throws EnvironmentError with one line per wrong variable.
 */
export function parseEnv(record: Readonly<Record<string, string | undefined>>): Environment {
  const present = Object.fromEntries(Object.keys(shape).flatMap((name) => (record[name] ? [[name, record[name]]] : [])))
  const parsed = z.object(shape).safeParse(present)
  if (!parsed.success) throw new EnvironmentError([...new Set(parsed.error.issues.map((i) => `${String(i.path[0])} ${i.message}`))])

  const { NEXT_PHASE: phase, PORTAL_EXTRA_ORIGINS: extra, ...read } = parsed.data
  const production = read.NODE_ENV === 'production'
  const running = read.NODE_ENV !== 'test' && phase !== 'phase-production-build'
  const open = !production || read.CANBAO_DEMO
  const here = [`http://localhost:${read.PORT}`, `http://127.0.0.1:${read.PORT}`] as const
  const origin = read.PORTAL_ORIGIN ?? here[0]

  const problems: string[] = []
  if (running && read.DATABASE_URL === undefined) problems.push('DATABASE_URL is missing: start with npm start, or name a PostgreSQL database')
  if (!open && read.CANBAO_CLOCK !== undefined) problems.push('CANBAO_CLOCK is refused in production unless CANBAO_DEMO=1')
  if (!open && running && !origin.startsWith('https://') && !isLoopback(origin))
    problems.push('PORTAL_ORIGIN must be https in production, except on this machine or with CANBAO_DEMO=1')
  // The sandbox lets anyone mark a notice as paid.
  if (!open && read.PAYMENT_PROVIDER === 'sandbox') problems.push('PAYMENT_PROVIDER sandbox is refused in production unless CANBAO_DEMO=1')
  if (problems.length > 0) throw new EnvironmentError(problems)

  const localToo = open || read.PORTAL_ORIGIN === undefined
  return Object.freeze({
    ...read,
    DATABASE_URL: read.DATABASE_URL ?? NO_DATABASE,
    PORTAL_ORIGIN: origin,
    acceptedOrigins: Object.freeze([...new Set([origin, ...extra, ...(localToo ? here : [])])]),
    PAYMENT_PROVIDER: read.PAYMENT_PROVIDER ?? (open ? 'sandbox' : 'none'),
    secure: origin.startsWith('https://'),
  })
}

let read: Environment | undefined

/**
 * The validated environment of this process, read at first use.
 * @throws EnvironmentError when a variable is wrong or missing.
 */
export function env(): Environment {
  return (read ??= parseEnv(process.env))
}
