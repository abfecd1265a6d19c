import fs from 'node:fs'
import path from 'node:path'
import type { Seeded } from './seed'

/** Where a visitor and the browser tests find what to type: CANBAO_DEMO_ACCOUNTS, else beside the key file. */
export function accountsPath(keysFile: string, named: string | undefined): string {
  return path.resolve(named || path.join(path.dirname(keysFile), 'demo-accounts.json'))
}

/** What the file holds. Everything in it is fictional and opens a demonstration only. */
export function accountsFile(seeded: Seeded, demo: boolean) {
  return {
    note: 'Demonstration only: every person, number and secret here is fictional and public.',
    firstDay: seeded.today,
    coverageYear: seeded.coverageYear,
    address: { portal: '/zh', desk: '/zh/desk/sign-in', note: 'paths below the address that npm start prints; /ko, /ar and /en for the other languages' },
    // Where this is no demonstration the one administrator's secrets are printed once and kept nowhere.
    accounts: demo ? seeded.accounts.map(({ role, login, password, totpSecret, recoveryCodes, divisions }) => ({ role, login, password, totpSecret, recoveryCodes, divisions })) : [],
    people: seeded.examples.map(({ key, documentKind, documentNumber, name, typedName, birthDate, sex, division, group, address, needs, enrolled, onFile, route, reasons, note }) => ({
      key, documentKind, documentNumber, name: typedName ?? name, nameOnFile: onFile ? name : null, birthDate, sex, division, group, address, needs, enrolled, onFile,
      lastCovered: onFile ? seeded.coverageYear - 1 : null, route, reasons, note,
    })),
    cases: seeded.cases,
  }
}

/** Writes the file whole or not at all. */
export function writeAccounts(file: string, content: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(draft, file)
}
