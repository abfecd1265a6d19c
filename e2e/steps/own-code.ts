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
import type * as Provinces from '@/domain/division/provinces'
import type * as Cities from '@/domain/division/cities'
import type * as Conditions from '@/domain/chronic-certification/conditions'
import type * as Institutions from '@/tools/seed/institutions'
import type * as Presentation from '@/features/casework/presentation'
import type { Control } from '@/domain/casework/definition'

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
export { PROVINCES } from '@/domain/division/provinces'
export { cityByCode } from '@/domain/division/cities'
export { conditionById, evidenceOf, UPLOADS } from '@/domain/chronic-certification/conditions'
export { demoInstitutions, DEMO_HOSPITAL } from '@/tools/seed/institutions'
import everyday from '@/domain/chronic-certification/data/everyday-names.json'
export const everydayNames = (id) => Object.values(everyday[id] ?? {}).flat()
export { questionWords, engineWords } from '@/features/casework/presentation'
import { enrollment } from '@/domain/enrollment/service'
import { lifeEvent } from '@/domain/life-event/service'
import { remoteTreatment } from '@/domain/remote-treatment/service'
import { transfer } from '@/domain/transfer/service'
import { chronicCertification } from '@/domain/chronic-certification/service'
const definitions = [enrollment, lifeEvent, remoteTreatment, transfer, chronicCertification]
export const controlOf = (service, step, field) =>
  definitions.find((one) => one.id === service)?.steps.find((one) => one.id === step)?.fields.find((one) => one.name === field)?.control ?? 'text'
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
  readonly PROVINCES: typeof Provinces.PROVINCES
  readonly cityByCode: typeof Cities.cityByCode
  readonly conditionById: typeof Conditions.conditionById
  readonly UPLOADS: typeof Conditions.UPLOADS
  readonly evidenceOf: typeof Conditions.evidenceOf
  readonly demoInstitutions: typeof Institutions.demoInstitutions
  readonly DEMO_HOSPITAL: typeof Institutions.DEMO_HOSPITAL
  /** What people call a disease, in every language. */
  readonly everydayNames: (condition: string) => readonly string[]
  readonly questionWords: typeof Presentation.questionWords
  readonly engineWords: typeof Presentation.engineWords
  /** How a service asks a field of a step. */
  readonly controlOf: (service: string, step: string, field: string) => Control
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
