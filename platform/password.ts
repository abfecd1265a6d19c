/** Passwords of staff: hashing and the rules for choosing one. */
import { hash, verify } from '@node-rs/argon2'

/** OWASP's minimum for argon2id: 19 MiB, 2 passes, 1 lane; about 75 ms here. The library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Longest password hashed, in characters: hashing cost must not be the caller's choice. */
export const PASSWORD_LIMIT = 128
/** Shortest password allowed, in characters. */
export const PASSWORD_MINIMUM = 12

/** The same password typed on another keyboard may come in another Unicode form. */
const canonical = (password: string) => password.normalize('NFC')

/** Hashes a password as a PHC string with a random salt. Throws RangeError above PASSWORD_LIMIT. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length > PASSWORD_LIMIT) throw new RangeError('the password is too long')
  return hash(canonical(password), COST)
}

/** A hash nobody knows the password of. It makes an unknown login take as long as a known one. */
let decoy: Promise<string> | undefined

/**
 * Whether the password is the one hashed. Pass null when there is no such account: the answer is false and takes the same time.
 * A malformed stored hash throws.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const tried = canonical(password.slice(0, PASSWORD_LIMIT + 1))
  if (stored === null) {
    await verify(await (decoy ??= hash(crypto.randomUUID(), COST)), tried)
    return false
  }
  return (await verify(stored, tried)) && password.length <= PASSWORD_LIMIT
}

export type PasswordFault = 'password-too-short' | 'password-too-long' | 'password-common' | 'password-holds-login' | 'password-monotone'

/** Passwords and stems often chosen where 12 characters are asked for, lower-case and without separators. */
const common = new Set(
  `123456789012 1234567890123 12345678901234 1234567890abc 123456abcdef 1234qwerasdf 123qweasdzxc 1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc
  abc123456789 abcd12345678 abcdefghijkl adminadmin admin1234567 administrator adminpassword aa1234567890 asdfghjkl123 changeme1234 chongqing china
  chongqing2027 canbao canbao2027 correcthorsebatterystaple defaultpassword hello1234567 iloveyou1234 iloveyou iloveyouforever letmein letmeinplease
  medicalinsurance mypassword passw0rd passw0rd1234 password password1234 password12345 passwordpassword p@ssword p@ssw0rd qazwsxedcrfv qwerasdfzxcv
  qwertyuiop qwertyuiop12 qwertyuiop123 qwertyuiopas qwerty123456 qwer1234asdf secret secretpassword staffpassword temporary test testtesttest
  trustno1 welcome welcome12345 welcometochina woaini woaini1314520 woaini520 woaizhongguo yibao yibaoyibao zaq12wsxcde3 zhongguo zxcvbnmasdfghjkl`
    .split(/\s+/),
)

/**
 * What is wrong with a chosen password; an empty list when nothing is. No rules about kinds of characters: length and rarity
 * matter, and such rules make people write passwords down.
 */
export function passwordFaults(password: string, login: string): PasswordFault[] {
  const faults: PasswordFault[] = []
  const length = [...password].length
  if (length < PASSWORD_MINIMUM) faults.push('password-too-short')
  if (password.length > PASSWORD_LIMIT) faults.push('password-too-long')
  const plain = canonical(password).toLowerCase()
  const stem = plain.replace(/[\s._-]+/g, '')
  // A common word with digits or signs around it is still common.
  if (common.has(stem) || common.has(stem.replace(/^[\d\W]+|[\d\W]+$/g, ''))) faults.push('password-common')
  const name = canonical(login).toLowerCase()
  if (name.length >= 3 && plain.includes(name)) faults.push('password-holds-login')
  if (new Set(plain).size < 5 || isRun(plain)) faults.push('password-monotone')
  return faults
}

/** True when every character follows its neighbor by the same step, as in 'abcdefghijkl' or '987654321098'. */
function isRun(text: string): boolean {
  const steps = new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => (text.charCodeAt(i + 1) - text.charCodeAt(i) + 10) % 10))
  return steps.size <= 1
}
