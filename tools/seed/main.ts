/**
 * Writes the demo campaign into an empty database and `demo-accounts.json` beside the key file; does nothing once a campaign is there. The launcher
 * runs it at every start, bundled, and shows its last line.
 */
import { now } from '@/platform/clock'
import { env } from '@/platform/env'
import { keys } from '@/platform/keys'
import { accountsFile, accountsPath, writeAccounts } from './accounts-file'
import { SEED } from './people'
import { seedCampaign } from './seed'

async function main(): Promise<void> {
  const { DATABASE_URL, CANBAO_KEYS_FILE, CANBAO_DEMO } = env()
  keys() // a missing key file is said before anything is written
  const begun = performance.now()
  const seeded = await seedCampaign(DATABASE_URL, { now: now(), demo: CANBAO_DEMO })
  if (!seeded) {
    process.stdout.write('present\n')
    return
  }
  if (CANBAO_KEYS_FILE && CANBAO_DEMO) writeAccounts(accountsPath(CANBAO_KEYS_FILE, process.env['CANBAO_DEMO_ACCOUNTS']), accountsFile(seeded, CANBAO_DEMO))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  process.stdout.write(`seed ${SEED}, first day ${seeded.today}, coverage year ${seeded.coverageYear}\n`)
  const made = CANBAO_DEMO ? `made: ${seeded.people} fictional people, ${seeded.cases.length} cases, ${seconds} s` : 'none (CANBAO_DEMO=1 would make one); the first account is made'
  const [administrator] = seeded.accounts
  // Printed once and kept nowhere; on the last line, because that is the one the launcher shows.
  const once = CANBAO_DEMO || !administrator ? '' : `. Write this down, it is shown once: login ${administrator.login}, password ${administrator.password}, authenticator secret ${administrator.totpSecret}`
  process.stdout.write(`${made}${once}\n`)
}

await main()
