/**
 * The one place that reads `process.env`. Everything is validated together, once, at first use; the result is frozen.
 *
 * An empty variable counts as absent, because shells and container files cannot tell the two apart.
 * Error messages name the variable and the rule and never quote the value: DATABASE_URL holds a password.
 */
import { z } from 'zod'
import { isLoopbackHost } from '@/platform/loopback'

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

const isMailServer = (text: string) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '' && (new URL(text).username === '') === (new URL(text).password === '')
const isGateway = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && url.username === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname)))
}

/** Where clamd listens: `unix:/run/clamav/clamd.ctl`, `127.0.0.1:3310` or `[::1]:3310`. */
const CLAMD = /^(?:unix:(\/.+)|(\[[0-9a-fA-F:]+\]|[\w.-]+):([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))$/
const scannerAddress = (text: string) => {
  const [, path, host = '', port] = CLAMD.exec(text) ?? []
  return path === undefined ? { host: host.replace(/^\[|\]$/g, ''), port: Number(port) } : { path }
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
  CANBAO_EXCHANGE: z.string().optional(),
  CANBAO_DATA: z.string().default('.data'),
  CANBAO_FILES: z.string().optional(),
  CANBAO_S3_ENDPOINT: z.string().refine(isOrigin, 'must be an origin such as https://s3.example: http or https, no path, no trailing slash').optional(),
  CANBAO_S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens').optional(),
  CANBAO_S3_REGION: z.string().regex(/^[a-z0-9-]{1,64}$/, 'must be a region such as us-east-1').default('us-east-1'),
  CANBAO_S3_ACCESS_KEY_ID: z.string().optional(),
  CANBAO_S3_SECRET_ACCESS_KEY: z.string().optional(),
  CANBAO_CLAMD: z.string().regex(CLAMD, 'must be unix:/path/of/socket or host:port').transform(scannerAddress).optional(),
  CANBAO_CLOCK: instant.transform((v) => new Date(v)).optional(),
  CANBAO_DEMO: flag,
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  IDLE_MINUTES: integer(1, 240, 15),
  ABSOLUTE_HOURS: integer(1, 24, 8),
  CANBAO_SMTP_URL: z.string().refine(isMailServer, 'must be smtp://host, smtps://host or with user:password@').optional(),
  CANBAO_MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>"\p{Cc}]{0,80} <[^\s<>@"]+@[^\s<>@"]+>|[^\s<>@"]+@[^\s<>@"]+)$/u, 'must be a mail address, or a name and <address>')
    .optional(),
  CANBAO_SMS_URL: z.string().refine(isGateway, 'must be an https:// address without user name; http:// on this machine only').optional(),
  CANBAO_SMS_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  PAYMENT_PROVIDER: oneOf(['sandbox', 'none']).optional(),
  CANBAO_RATE_FACTOR: z
    .string()
    .regex(/^\d{1,7}(\.\d{1,4})?$/, 'must be a number above 0, up to 1000000')
    .transform(Number)
    .refine((n) => n > 0 && n <= 1_000_000, 'must be a number above 0, up to 1000000')
    .default(1),
  CANBAO_KEEP_YEARS: z
    .string()
    .default('')
    .transform((v) => v.split(',').map((s) => s.trim()).filter(Boolean))
    .refine((list) => list.every((one) => /^[a-z][a-z-]*=[1-9]\d{0,2}$/.test(one)), 'must be a list such as chronic-certification=10,transfer=100')
    .transform((list): Readonly<Record<string, number>> => Object.fromEntries(list.map((one) => [one.slice(0, one.indexOf('=')), Number(one.slice(one.indexOf('=') + 1))]))),
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
  CANBAO_EXCHANGE: ['', 'JSON file of the bureaus that exchange records with this one: addresses and public keys'],
  CANBAO_DATA: ['.data', 'folder of database, keys, logs and documents; the launcher reads it too'],
  CANBAO_FILES: ['files in CANBAO_DATA', 'folder of uploaded documents; processes of one portal share it'],
  CANBAO_S3_ENDPOINT: ['', 'S3-compatible store for documents (sealed before they leave), such as https://s3.example; without one, they lie in CANBAO_FILES'],
  CANBAO_S3_BUCKET: ['', 'bucket of documents; it must exist; needed with CANBAO_S3_ENDPOINT, as are the two keys'],
  CANBAO_S3_REGION: ['us-east-1', 'region that requests to the store are signed for'],
  CANBAO_S3_ACCESS_KEY_ID: ['', 'access key of the store'],
  CANBAO_S3_SECRET_ACCESS_KEY: ['', 'secret key of the store'],
  CANBAO_CLAMD: ['', 'malware scanner (clamd) for uploads: unix:/path/of/socket or host:port; set and silent, no document is accepted'],
  CANBAO_CLOCK: ['', 'ISO instant the clock starts from, for demos and tests; refused in production unless CANBAO_DEMO=1'],
  CANBAO_DEMO: ['0', '1 marks a demo: visible banner, sandbox payment; the launcher sets it for the embedded database'],
  LOG_LEVEL: ['info', 'fatal, error, warn, info, debug, trace or silent'],
  IDLE_MINUTES: ['15', 'a staff session ends after this many minutes without use, 1–240'],
  ABSOLUTE_HOURS: ['8', 'a staff session ends after this many hours in any case, 1–24'],
  CANBAO_SMTP_URL: ['', 'mail server: smtps://user:password@host, or smtp:// (upgraded with STARTTLS); without one, mail stays in the outbox'],
  CANBAO_MAIL_FROM: ['', 'sender of mail, such as: Canbao <notices@canbao.example>; needed with CANBAO_SMTP_URL'],
  CANBAO_SMS_URL: ['', 'text-message gateway (contract: platform/ports/message-gateway.ts); without one, text messages stay in the outbox'],
  CANBAO_SMS_KEY: ['', 'secret shared with the gateway, 32 characters or more; needed with CANBAO_SMS_URL'],
  PAYMENT_PROVIDER: ['sandbox, or none in production', 'sandbox plays a payment office and takes no money; none offers no online payment'],
  CANBAO_KEEP_YEARS: ['', 'years that documents of closed cases are kept, by service: chronic-certification=10,transfer=100; a service that is not named keeps them'],
  CANBAO_RATE_FACTOR: ['1', 'multiplies the rate limits by address; raised by tests and the benchmark'],
}

export const configurationTable: ReadonlyArray<{ readonly name: string; readonly default: string; readonly meaning: string }> =
  Object.entries(described).map(([name, [fallback, meaning]]) => ({ name, default: fallback, meaning }))

type Read = z.output<z.ZodObject<typeof shape>>

const s3Names = ['CANBAO_S3_ENDPOINT', 'CANBAO_S3_BUCKET', 'CANBAO_S3_ACCESS_KEY_ID', 'CANBAO_S3_SECRET_ACCESS_KEY'] as const
type S3Name = (typeof s3Names)[number] | 'CANBAO_S3_REGION'

export type Environment = Readonly<
  Omit<Read, 'DATABASE_URL' | 'PORTAL_ORIGIN' | 'PORTAL_EXTRA_ORIGINS' | 'PAYMENT_PROVIDER' | 'NEXT_PHASE' | 'CANBAO_FILES' | S3Name> & {
    DATABASE_URL: string
    /** Folder of uploaded documents. */
    CANBAO_FILES: string
    /** Where documents are stored instead of the folder. */
    s3: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string } | undefined
    /** Public origin, used for links in messages and QR codes. */
    PORTAL_ORIGIN: string
    /** Origins whose posts are accepted: the public one, the extra ones, and this machine's own outside production or in a demo. */
    acceptedOrigins: readonly string[]
    PAYMENT_PROVIDER: 'sandbox' | 'none'
    /** True when the public origin is https: secure cookies and HSTS. */
    secure: boolean
  }
>

const isLoopback = (origin: string) => isLoopbackHost(new URL(origin).hostname)

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
  if ((read.CANBAO_SMTP_URL === undefined) !== (read.CANBAO_MAIL_FROM === undefined)) problems.push('CANBAO_SMTP_URL and CANBAO_MAIL_FROM are given together or not at all')
  if ((read.CANBAO_SMS_URL === undefined) !== (read.CANBAO_SMS_KEY === undefined)) problems.push('CANBAO_SMS_URL and CANBAO_SMS_KEY are given together or not at all')
  const s3Given = s3Names.filter((name) => read[name] !== undefined)
  if (s3Given.length > 0 && s3Given.length < s3Names.length) problems.push(`${s3Names.join(', ')} are given together or not at all`)
  if (problems.length > 0) throw new EnvironmentError(problems)

  const localToo = open || read.PORTAL_ORIGIN === undefined
  const { CANBAO_S3_ENDPOINT: endpoint, CANBAO_S3_BUCKET: bucket, CANBAO_S3_ACCESS_KEY_ID: accessKeyId, CANBAO_S3_SECRET_ACCESS_KEY: secretAccessKey, CANBAO_S3_REGION: region, ...rest } = read
  return Object.freeze({
    ...rest,
    CANBAO_FILES: rest.CANBAO_FILES ?? `${rest.CANBAO_DATA}/files`,
    s3: endpoint && bucket && accessKeyId && secretAccessKey ? Object.freeze({ endpoint, bucket, region, accessKeyId, secretAccessKey }) : undefined,
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
