/** The portal under test from outside: its address, its demo accounts, its database and its clock. */
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'

export const baseURL = process.env['BASE_URL'] ?? 'http://localhost:3000'

/** Data folder of the portal: the stage passes it, by hand it is `.data` or what CANBAO_E2E_DATA names. */
export const data = process.env['CANBAO_E2E_DATA'] ?? path.resolve('.data')
const read = (name: string) => fs.readFileSync(path.join(data, name), 'utf8').trim()

export type Role = 'administrator' | 'officer' | 'reviewer' | 'auditor' | 'institution'

export interface Account {
  readonly role: Role
  readonly login: string
  readonly password: string
  readonly totpSecret: string
  readonly recoveryCodes: readonly string[]
  readonly divisions: readonly string[]
}

export interface DemoCase {
  readonly outcome: string
  readonly situation: string
  readonly division: string
  readonly locale: string
  readonly reference: string
  readonly lastFour: string
}

interface DemoFile {
  readonly firstDay: string
  readonly coverageYear: number
  readonly accounts: readonly Account[]
  readonly cases: readonly DemoCase[]
}

export const demo = JSON.parse(read('demo-accounts.json')) as DemoFile

export function account(login: string): Account {
  const found = demo.accounts.find((one) => one.login === login)
  if (!found) throw new Error(`the demo has no account ${login}`)
  return found
}

/** A case of the demo with this outcome, in one division where it matters. Cases that tests change are made by the tests themselves. */
export function demoCase(outcome: string, division?: string): DemoCase {
  const found = demo.cases.find((one) => one.outcome === outcome && (division === undefined || one.division === division))
  if (!found) throw new Error(`the demo has no case "${outcome}"`)
  return found
}

/** All cases of an outcome, for tests that spend the few tries a reference has: each takes one of its own. */
export const demoCases = (outcome: string): readonly DemoCase[] => demo.cases.filter((one) => one.outcome === outcome)

let pool: pg.Pool | undefined

/** Reads for set-up and proof. What tests write here is only what time or the bureau would: a day that comes nearer, a share that is set. */
export async function query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  pool ??= new pg.Pool({ host: '127.0.0.1', port: Number(read('pg-port')), user: 'canbao', password: read('pg-password'), database: 'canbao', max: 1, allowExitOnIdle: true })
  return (await pool.query<Row>(text, [...values])).rows
}

let ahead: number | undefined

/** The portal's clock may run elsewhere than ours: a draft begun now tells the difference. */
export async function portalNow(): Promise<Date> {
  if (ahead === undefined) {
    const response = await fetch(`${baseURL}/en/enrollment/start`, { method: 'POST', redirect: 'manual', headers: { origin: baseURL, 'content-type': 'application/x-www-form-urlencoded' }, body: 'fresh=yes' })
    if (response.status !== 303) throw new Error(`a draft could not be begun: ${response.status}`)
    const [row] = await query<{ at: Date }>('SELECT max(created_at) AS at FROM draft')
    ahead = (row?.at.getTime() ?? Date.now()) - Date.now()
  }
  return new Date(Date.now() + ahead)
}

/** Calendar date in China on the portal's clock. */
export const portalToday = async (): Promise<string> => new Date((await portalNow()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

/** A folder that the workers of one run share: sessions, people taken. */
export function shared(...names: readonly string[]): string {
  const folder = path.join(data, 'e2e-shared')
  fs.mkdirSync(folder, { recursive: true })
  return path.join(folder, ...names)
}

/** Takes a name once among all workers; false when another has it. */
export function claimOnce(name: string): boolean {
  try {
    fs.closeSync(fs.openSync(shared(name), 'wx'))
    return true
  } catch {
    return false
  }
}
