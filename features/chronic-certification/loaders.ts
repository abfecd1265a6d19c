import { parseReference } from '@/domain/reference'
import type { CaseRow } from '@/features/casework/data'
import { now } from '@/platform/clock'
import type { DistrictScope } from '@/platform/scope'
import { findCertificationCase, readGranted, type Drug } from './data'
import { recordDrugsViewed } from './mutations'

export interface DrugsPage {
  readonly file: CaseRow
  readonly drugs: readonly Drug[]
}

/** The drugs of a case by the reference of the address, within the scope or not at all. Looking at them leaves a trace. */
export async function loadDrugs(scope: DistrictScope, typed: string): Promise<DrugsPage | null> {
  const reference = parseReference(typed)
  const file = reference.ok ? await findCertificationCase(scope, reference.value) : null
  if (!file) return null
  await recordDrugsViewed(scope, file, now())
  return { file, drugs: (await readGranted(file)).drugs }
}
