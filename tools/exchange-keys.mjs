/**
 * The keys of the exchange between bureaus. Prints what counterparts enter into their file for us; with `--add` it first adds a key to
 * CANBAO_KEYS_FILE (or keys.json in the data folder) and makes it current. Restart the portal afterwards.
 *
 *   node tools/exchange-keys.mjs [--add]
 */
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { bundled } from './lib/bundled.mjs'
import { dataFolder } from './lib/data-folder.mjs'
import { complain, Fault } from './lib/fault.mjs'
import { isProgram } from './lib/root.mjs'

/** Public keys of a key file, the current one first, as a counterparts file lists them. */
export async function exchangeCard(text) {
  const { exchange } = (await bundled('platform/keys.ts')).parseKeyFile(text)
  return [...(exchange?.keys ?? [])].sort(([id]) => (id === exchange.current ? -1 : 1)).map(([id, { card }]) => ({ id, ...card }))
}

/** Replaces a file whole, so that a crash leaves the old one or the new one. */
function replace(file, text) {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  const handle = fs.openSync(draft, 'wx', 0o600)
  try {
    fs.writeSync(handle, text)
    fs.fsyncSync(handle)
    fs.renameSync(draft, file)
  } finally {
    fs.closeSync(handle)
    fs.rmSync(draft, { force: true })
  }
}

async function main() {
  const file = process.env.CANBAO_KEYS_FILE || path.join(dataFolder(), 'keys.json')
  if (!fs.existsSync(file)) throw new Fault(`${file} is not there. Start the portal once, or name the key file with CANBAO_KEYS_FILE.`)
  if (process.argv.includes('--add')) replace(file, (await bundled('platform/keys.ts')).withExchangeKey(fs.readFileSync(file, 'utf8')))
  const card = await exchangeCard(fs.readFileSync(file, 'utf8'))
  if (card.length === 0) throw new Fault(`${file} is older than the exchange. Add a key: node tools/exchange-keys.mjs --add`)
  process.stdout.write(`${JSON.stringify(card, null, 2)}\n`)
}

if (isProgram(import.meta.url)) {
  await main().catch((error) => {
    complain(error)
    process.exitCode = 1
  })
}
