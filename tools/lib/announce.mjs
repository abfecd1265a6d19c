import fs from 'node:fs'
import path from 'node:path'
import { dataFolder } from './data-folder.mjs'
import { say } from './say.mjs'
import { listenPlace, logFile } from './server-process.mjs'

const accountsFile = () => process.env.CANBAO_DEMO_ACCOUNTS || path.join(dataFolder(), 'demo-accounts.json')

/** Rows of equal shape as aligned columns, headed by their keys. */
function table(rows) {
  const keys = [...new Set(rows.flatMap(Object.keys))]
  const cells = [keys, ...rows.map((row) => keys.map((key) => [row[key] ?? ''].flat().join(' ')))]
  const widths = keys.map((_, i) => Math.max(...cells.map((row) => row[i].length)))
  return cells.map((row) => `    ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd())
}

/** The demo accounts as the seed wrote them (`tools/seed/accounts-file.ts`), without what fills no column. */
function accounts() {
  try {
    const { accounts: rows } = JSON.parse(fs.readFileSync(accountsFile(), 'utf8'))
    return rows.map(({ role, login, password, totpSecret, divisions }) => ({ role, login, password, 'authenticator secret': totpSecret, divisions }))
  } catch {
    return []
  }
}

function address() {
  const { host, port } = listenPlace()
  return process.env.PORTAL_ORIGIN || `http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host}:${port}`
}

export function announce({ embedded }) {
  say()
  say(`  Canbao is open at ${address()}`)
  const rows = accounts()
  if (rows.length) {
    say()
    say('  Demo accounts for the desk (fictional):')
    table(rows).forEach((line) => say(line))
    say(`    Recovery codes to use in place of the authenticator, people to enroll and cases to look up: ${accountsFile()}`)
  }
  say()
  say(`  Data  ${dataFolder()} (${embedded ? 'database, ' : ''}keys, logs). Back up keys.json apart from the database: without it nothing personal can be read.`)
  say(`  Log   ${logFile()}`)
  say('  Stop with Ctrl-C.')
}
