import { createHash } from 'node:crypto'
import { divisionsOn } from '@/domain/division/divisions'
import type { IsoDate } from '@/domain/calendar/dates'
import type { Role } from '@/domain/identity/permissions'
import { staffPlace } from '@/features/identity/data'
import { appendAudit } from '@/platform/audit'
import type { Queryable } from '@/platform/database'
import { seal } from '@/platform/field-crypto'
import { hashPassword } from '@/platform/password'
import { randomSymbols } from '@/platform/tokens'
import { makeRecoveryCodes, newTotpSecret, recoveryDigest } from '@/platform/totp'
import { DEMO_HOSPITAL } from './institutions'
import { seededUuid, stream } from './random'

export interface Account {
  readonly role: Role
  readonly login: string
  readonly name: string
  readonly password: string
  readonly totpSecret: string
  readonly recoveryCodes: readonly string[]
  /** Empty: the whole city. */
  readonly divisions: readonly string[]
  /** The designated institution of its reviewer. */
  readonly institution?: string
}

export interface SeededAccount extends Account {
  readonly id: string
}

interface Plan {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly password: string
  readonly at: readonly string[]
  readonly institution?: string
}

/** Liangjiang, or the two districts it was made of where the demo starts before it was. */
const NORTH = ['liangjiang-2025', '500105', '500112']

/** Passwords stand here because they open a demonstration only: nothing is written from this table unless CANBAO_DEMO=1. */
const PLANS: readonly Plan[] = [
  { login: 'admin', name: '演示管理员', role: 'administrator', password: 'lantern over the two rivers', at: [] },
  { login: 'officer-yuzhong', name: '渝中演示科长', role: 'officer', password: 'stairs down to the harbor', at: ['500103'] },
  { login: 'officer-shapingba', name: '沙坪坝演示科长', role: 'officer', password: 'old town by the Jialing', at: ['500106'] },
  { login: 'officer-wanzhou', name: '万州演示科长', role: 'officer', password: 'oranges below the gorges', at: ['500101'] },
  { login: 'officer-liangjiang', name: '两江演示科长', role: 'officer', password: 'bridges of the new north', at: NORTH },
  { login: 'reviewer-yuzhong', name: '渝中演示审核员', role: 'reviewer', password: 'fog lifts before noon today', at: ['500103'] },
  { login: 'reviewer-shapingba', name: '沙坪坝演示审核员', role: 'reviewer', password: 'camphor trees along the wall', at: ['500106'] },
  { login: 'reviewer-wanzhou', name: '万州演示审核员', role: 'reviewer', password: 'ferry bell at the bell tower', at: ['500101'] },
  { login: 'auditor', name: '演示审计员', role: 'auditor', password: 'ledger kept under glass', at: [] },
  { login: 'reviewer-hospital', name: '渝中演示医院审核员', role: 'institution', password: 'white coats in the morning', at: [], institution: DEMO_HOSPITAL },
]

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const symbols = (alphabet: string, text: string, count: number): string =>
  Array.from(createHash('sha512').update(text).digest().subarray(0, count), (byte) => alphabet[byte & 31]).join('')

/** The authenticator secret of a demo account: fixed and public, so that tests can compute codes. 160 bits in base 32. */
export const demoTotpSecret = (login: string): string => symbols(BASE32, `canbao-demo-totp:${login}`, 32)

/** The ten recovery codes of a demo account, fixed and public like the rest. */
export const demoRecoveryCodes = (login: string): string[] =>
  Array.from({ length: 10 }, (_, i) => symbols(CROCKFORD, `canbao-demo-recovery:${login}:${i}`, 10)).map((code) => `${code.slice(0, 5)}-${code.slice(5)}`)

/** Every demo account on a day. */
export function demoAccounts(today: IsoDate): readonly Account[] {
  const valid = new Set(divisionsOn(today).map((division) => division.id))
  return PLANS.map(({ login, name, role, password, at, institution }) => ({
    ...(institution ? { institution } : {}), role, login, name, password, totpSecret: demoTotpSecret(login), recoveryCodes: demoRecoveryCodes(login), divisions: at.filter((id) => valid.has(id)),
  }))
}

/** The first administrator where this is no demonstration: secrets at random, to be changed at the first sign-in. */
export const firstAdministrator = (): Account => ({
  role: 'administrator', login: 'admin', name: '首任管理员', divisions: [],
  password: Array.from({ length: 4 }, () => randomSymbols(5)).join('-'), totpSecret: newTotpSecret(), recoveryCodes: makeRecoveryCodes(),
})

/** Hashes run beside each other and beside the making of the people: each takes about 75 ms. */
export const hashes = (accounts: readonly Account[]): Promise<string[]> => Promise.all(accounts.map((account) => hashPassword(account.password)))

/** Writes accounts within the transaction of the seed; the desk's own `insertStaff` opens one of its own and cannot be used here. */
export async function writeStaff(client: Queryable, accounts: readonly Account[], hashed: readonly string[], options: { readonly seed: number; readonly mustChange: boolean; readonly at: Date }): Promise<SeededAccount[]> {
  const { seed, mustChange, at } = options
  const random = stream(seed, 'staff')
  const made = accounts.map((account): SeededAccount => ({ ...account, id: seededUuid(random, at) }))
  for (const [i, account] of made.entries()) {
    await client.query(
      `INSERT INTO staff (id, login, display_name, password_hash, totp_secret, totp_last_step, role, divisions, locale, must_change, created_at, institution_id)
       VALUES ($1, $2, $3, $4, $5, 0, $6, $7, 'zh', $8, $9, $10)`,
      [account.id, account.login, seal(account.name, staffPlace(account.id, 'display_name')), hashed[i], seal(account.totpSecret, staffPlace(account.id, 'totp_secret')), account.role, account.divisions, mustChange, at, account.institution ?? null],
    )
    await client.query('INSERT INTO staff_recovery_code (staff_id, digest) SELECT $1, unnest($2::bytea[])', [account.id, account.recoveryCodes.map(recoveryDigest)])
    await appendAudit(async (text, parameters) => (await client.query(text, [...parameters])).rows, {
      actorKind: 'system', actorId: null, action: 'staff.created', subjectKind: 'staff', subjectId: account.id, detail: { role: account.role, divisions: account.divisions }, at,
    })
  }
  return made
}
