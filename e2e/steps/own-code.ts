/**
 * The portal's own rules and words, for tests: the same messages through the same library, the example people, the check digits.
 * Bundled once for each worker, because the runner does not import JSON the way the portal's build does.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type * as Words from '@/platform/words'
import type * as Locales from '@/domain/locale'
import type * as People from '@/tools/seed/people'
import type * as Dates from '@/domain/calendar/dates'
import type * as Compose from '@/domain/identity-document/compose'
import type * as Kinds from '@/domain/identity-document/kinds'
import type * as Divisions from '@/domain/division/divisions'
import type * as Groups from '@/domain/policy/subsidised-groups'
import type * as References from '@/domain/reference'

/** Where the portal under test comes from: this checkout, or another one that was started by hand. */
const root = process.env['CANBAO_E2E_SOURCE'] ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const contents = `
export { words, formats } from '@/platform/words'
export { LOCALES } from '@/domain/locale'
export { generatePeople } from '@/tools/seed/people'
export { addDays } from '@/domain/calendar/dates'
export { makeResidentId } from '@/domain/identity-document/compose'
export { documentNames } from '@/domain/identity-document/kinds'
export { divisionById } from '@/domain/division/divisions'
export { subsidisedGroups } from '@/domain/policy/subsidised-groups'
export { makeReference, formatReference, parseReference } from '@/domain/reference'
`

interface OwnCode {
  readonly words: typeof Words.words
  readonly formats: typeof Words.formats
  readonly LOCALES: typeof Locales.LOCALES
  readonly generatePeople: typeof People.generatePeople
  readonly addDays: typeof Dates.addDays
  readonly makeResidentId: typeof Compose.makeResidentId
  readonly documentNames: typeof Kinds.documentNames
  readonly divisionById: typeof Divisions.divisionById
  readonly subsidisedGroups: typeof Groups.subsidisedGroups
  readonly makeReference: typeof References.makeReference
  readonly formatReference: typeof References.formatReference
  readonly parseReference: typeof References.parseReference
}

async function load(): Promise<OwnCode> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', target: 'node20', write: false, logLevel: 'error', legalComments: 'none',
    tsconfig: path.join(root, 'tsconfig.json'),
  })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'canbao-own-code-'))
  const file = path.join(folder, 'own-code.mjs')
  fs.writeFileSync(file, outputFiles[0]?.contents ?? '')
  try {
    return (await import(pathToFileURL(file).href)) as OwnCode
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

export const own = await load()
export const { words, formats, LOCALES } = own
export type { Locale } from '@/domain/locale'
