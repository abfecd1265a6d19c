/**
 * The portal's own rules and words, for tests: the same messages through the same library, the example people, the check digits.
 * Bundled once for each worker, because the runner does not import JSON the way the portal's build does.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Where the portal under test comes from: this checkout, or another one that was started by hand. */
const root = process.env['CANBAO_E2E_SOURCE'] ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const contents = `
export { words, formats } from '@/platform/words'
export { LOCALES } from '@/domain/locale'
export { generatePeople } from '@/tools/seed/people'
export { addDays } from '@/domain/calendar/dates'
export { addWorkingDays, acceptanceDate } from '@/domain/calendar/working-days'
export { DEMO_AREA_CODES, makeResidentId } from '@/domain/identity-document/compose'
export { documentNames } from '@/domain/identity-document/kinds'
export { divisionById } from '@/domain/division/divisions'
export { subsidisedGroups } from '@/domain/policy/subsidised-groups'
export { makeReference, formatReference, parseReference } from '@/domain/reference'
`

interface OwnCode {
  readonly words: typeof import('@/platform/words').words
  readonly formats: typeof import('@/platform/words').formats
  readonly LOCALES: typeof import('@/domain/locale').LOCALES
  readonly generatePeople: typeof import('@/tools/seed/people').generatePeople
  readonly addDays: typeof import('@/domain/calendar/dates').addDays
  readonly addWorkingDays: typeof import('@/domain/calendar/working-days').addWorkingDays
  readonly acceptanceDate: typeof import('@/domain/calendar/working-days').acceptanceDate
  readonly DEMO_AREA_CODES: typeof import('@/domain/identity-document/compose').DEMO_AREA_CODES
  readonly makeResidentId: typeof import('@/domain/identity-document/compose').makeResidentId
  readonly documentNames: typeof import('@/domain/identity-document/kinds').documentNames
  readonly divisionById: typeof import('@/domain/division/divisions').divisionById
  readonly subsidisedGroups: typeof import('@/domain/policy/subsidised-groups').subsidisedGroups
  readonly makeReference: typeof import('@/domain/reference').makeReference
  readonly formatReference: typeof import('@/domain/reference').formatReference
  readonly parseReference: typeof import('@/domain/reference').parseReference
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
