/** Writes the file that CANBAO_KEYS_FILE names with new keys; one that exists is kept. Run by the launcher, bundled. */
import { createKeyFile } from '@/platform/keys'

const file = process.env.CANBAO_KEYS_FILE
if (!file) throw new Error('CANBAO_KEYS_FILE is missing')
process.stdout.write(`${createKeyFile(file)}\n`)
