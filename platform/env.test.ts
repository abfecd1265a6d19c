import { describe, expect, it } from 'vitest'
import { configurationTable, EnvironmentError, parseEnv } from '@/platform/env'

const database = 'postgresql://portal:hidden-word@127.0.0.1:5432/portal'
const problemsOf = (record: Record<string, string>) => {
  try {
    parseEnv(record)
    return []
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
}

describe('environment', () => {
  it('has working defaults once a database is named', () => {
    const e = parseEnv({ DATABASE_URL: database })
    expect(e).toMatchObject({
      NODE_ENV: 'development', PORT: 3000, HOST: '127.0.0.1', PORTAL_ORIGIN: 'http://localhost:3000', CANBAO_DATABASE_POOL: 24,
      IDLE_MINUTES: 15, ABSOLUTE_HOURS: 8, CANBAO_DEMO: false, CANBAO_RATE_FACTOR: 1, PAYMENT_PROVIDER: 'sandbox', secure: false,
    })
    expect(e.acceptedOrigins).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000'])
    expect(Object.isFrozen(e)).toBe(true)
  })

  it('knows where documents lie and who scans them', () => {
    expect(parseEnv({ DATABASE_URL: database })).toMatchObject({ CANBAO_FILES: '.data/files', s3: undefined })
    expect(parseEnv({ DATABASE_URL: database, CANBAO_DATA: '/srv/canbao' }).CANBAO_FILES).toBe('/srv/canbao/files')
    const s3 = { CANBAO_S3_ENDPOINT: 'https://s3.example', CANBAO_S3_BUCKET: 'documents', CANBAO_S3_ACCESS_KEY_ID: 'id', CANBAO_S3_SECRET_ACCESS_KEY: 'key' }
    expect(parseEnv({ DATABASE_URL: database, ...s3 }).s3).toEqual({ endpoint: 'https://s3.example', bucket: 'documents', region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'key' })
    const scanner = (place: string) => parseEnv({ DATABASE_URL: database, CANBAO_CLAMD: place }).CANBAO_CLAMD
    expect(scanner('unix:/run/clamd.ctl')).toEqual({ path: '/run/clamd.ctl' })
    expect(scanner('[::1]:3310')).toEqual({ host: '::1', port: 3310 })
  })

  it('treats an empty variable as absent and ignores unknown ones', () => {
    expect(parseEnv({ DATABASE_URL: database, PORT: '', PATH: '/bin' }).PORT).toBe(3000)
  })

  it.each([
    [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535'],
    [{ PORT: '3e3' }, 'PORT must be a whole number from 1 to 65535'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be a postgresql:// URL'],
    [{ DATABASE_URL: '' }, 'DATABASE_URL is missing: start with npm start, or name a PostgreSQL database'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV must be one of: development, test, production'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of: fatal, error, warn, info, debug, trace, silent'],
    [{ CANBAO_DEMO: 'yes' }, 'CANBAO_DEMO must be 0 or 1'],
    [{ CANBAO_CLOCK: '2026-11-20' }, 'CANBAO_CLOCK must be an ISO instant with an offset, such as 2026-11-20T09:00:00+08:00'],
    [{ CANBAO_CLOCK: '2026-11-20T09:00:00Z', NODE_ENV: 'production' }, 'CANBAO_CLOCK is refused in production unless CANBAO_DEMO=1'],
    [{ PAYMENT_PROVIDER: 'sandbox', NODE_ENV: 'production' }, 'PAYMENT_PROVIDER sandbox is refused in production unless CANBAO_DEMO=1'],
    [{ PORTAL_ORIGIN: 'http://canbao.example', NODE_ENV: 'production' }, 'PORTAL_ORIGIN must be https in production, except on this machine or with CANBAO_DEMO=1'],
    [{ CANBAO_SMTP_URL: 'http://mail.example', CANBAO_MAIL_FROM: 'a@b.example' }, 'CANBAO_SMTP_URL must be smtp://host, smtps://host or with user:password@'],
    [{ CANBAO_SMTP_URL: 'smtps://mail.example' }, 'CANBAO_SMTP_URL and CANBAO_MAIL_FROM are given together or not at all'],
    [{ CANBAO_SMTP_URL: 'smtps://mail.example', CANBAO_MAIL_FROM: 'Canbao <a@b.example>\r\nBcc: c@d.example' }, 'CANBAO_MAIL_FROM must be a mail address, or a name and <address>'],
    [{ CANBAO_SMS_URL: 'http://gateway.example', CANBAO_SMS_KEY: 'k'.repeat(32) }, 'CANBAO_SMS_URL must be an https:// address without user name; http:// on this machine only'],
    [{ CANBAO_SMS_URL: 'https://gateway.example', CANBAO_SMS_KEY: 'short' }, 'CANBAO_SMS_KEY must have at least 32 characters'],
    [{ CANBAO_SMS_KEY: 'k'.repeat(32) }, 'CANBAO_SMS_URL and CANBAO_SMS_KEY are given together or not at all'],
    [{ CANBAO_RATE_FACTOR: '0' }, 'CANBAO_RATE_FACTOR must be a number above 0, up to 1000000'],
    [{ CANBAO_S3_ENDPOINT: 'https://s3.example' }, 'CANBAO_S3_ENDPOINT, CANBAO_S3_BUCKET, CANBAO_S3_ACCESS_KEY_ID, CANBAO_S3_SECRET_ACCESS_KEY are given together or not at all'],
    [{ CANBAO_CLAMD: 'clamd' }, 'CANBAO_CLAMD must be unix:/path/of/socket or host:port'],
    [{ CANBAO_CLAMD: 'clamd:99999' }, 'CANBAO_CLAMD must be unix:/path/of/socket or host:port'],
  ])('names the variable: %o', (record, line) => {
    expect(problemsOf({ DATABASE_URL: database, ...record })).toEqual([line])
  })

  it.each(['https://canbao.example/', 'https://canbao.example/zh', 'canbao.example', 'ftp://canbao.example', '*'])('refuses %s as an origin', (value) => {
    expect(problemsOf({ DATABASE_URL: database, PORTAL_ORIGIN: value })[0]).toMatch(/^PORTAL_ORIGIN must be an origin/)
    expect(problemsOf({ DATABASE_URL: database, PORTAL_EXTRA_ORIGINS: `https://a.example, ${value}` })[0]).toMatch(/^PORTAL_EXTRA_ORIGINS each entry/)
  })

  it('reports several problems at once and never a value', () => {
    const lines = problemsOf({ DATABASE_URL: 'mysql://portal:hidden-word@db', PORT: 'hidden-word' })
    expect(lines).toHaveLength(2)
    expect(lines.join()).not.toContain('hidden-word')
  })

  it('accepts the production origin only, plus the extra ones', () => {
    const e = parseEnv({ DATABASE_URL: database, NODE_ENV: 'production', PORTAL_ORIGIN: 'https://canbao.example', PORTAL_EXTRA_ORIGINS: 'https://www.canbao.example' })
    expect(e.acceptedOrigins).toEqual(['https://canbao.example', 'https://www.canbao.example'])
    expect(e).toMatchObject({ secure: true, PAYMENT_PROVIDER: 'none' })
  })

  it('lets a demo run in production mode with a set clock', () => {
    const e = parseEnv({ DATABASE_URL: database, NODE_ENV: 'production', CANBAO_DEMO: '1', CANBAO_CLOCK: '2026-11-20T09:00:00+08:00' })
    expect(e.CANBAO_CLOCK?.toISOString()).toBe('2026-11-20T01:00:00.000Z')
    expect(e.PAYMENT_PROVIDER).toBe('sandbox')
  })

  it('needs no database for a build or a unit test', () => {
    expect(parseEnv({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }).DATABASE_URL).toContain('127.0.0.1:1/')
    expect(parseEnv({ NODE_ENV: 'test' }).DATABASE_URL).toContain('127.0.0.1:1/')
  })

  it('documents every variable', () => {
    expect(configurationTable.every((row) => row.meaning.length > 10)).toBe(true)
    expect(configurationTable.map((row) => row.name)).toContain('CANBAO_KEYS_FILE')
  })
})
