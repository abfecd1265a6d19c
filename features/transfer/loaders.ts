import type { Locale } from '@/domain/locale'
import { parseReference } from '@/domain/reference'
import { documentNames, isDocumentKind } from '@/domain/identity-document/kinds'
import { subjectOf } from '@/domain/casework/person-steps'
import { placeByCode } from '@/domain/transfer/places'
import type { CaseRow } from '@/features/casework/data'
import { chinaDate, now } from '@/platform/clock'
import type { DistrictScope } from '@/platform/scope'
import { findTransfer, readRecord, type KeptRecord, type TransferRow } from './data'
import { officeName, recordPrint, recordView } from './mutations'

export interface Workbench {
  readonly file: CaseRow
  readonly transfer: TransferRow
  readonly kept: KeptRecord | null
  /** Whether an officer may still type the record in. */
  readonly open: boolean
  readonly birthDate: string | null
}

async function find(scope: DistrictScope, typed: string): Promise<Workbench | null> {
  const reference = parseReference(typed)
  const found = reference.ok ? await findTransfer(scope, reference.value) : null
  if (!found) return null
  const { file, transfer } = found
  const kept = await readRecord(file.personId, file.id)
  const free = file.claimedBy === null || file.claimedBy === scope.staffId || scope.covering.includes(file.claimedBy)
  const deciding = free && (file.state === 'in-review' || file.state === 'more-information')
  return {
    file, transfer, kept,
    open: deciding && kept?.origin !== 'message' && (transfer.direction === 'entering' || file.leg === 'out'),
    birthDate: subjectOf(file.answers, chinaDate(file.submittedAt))?.birthDate ?? null,
  }
}

/** The workbench of one transfer, within the scope. Looking at it leaves a trace. */
export async function loadWorkbench(scope: DistrictScope, reference: string): Promise<Workbench | null> {
  const found = await find(scope, reference)
  if (found) await recordView(scope, found.file, now())
  return found
}

export interface Letter {
  readonly file: CaseRow
  readonly kind: 'contact-letter' | 'information-form'
  /** In the language of the documents. */
  readonly place: string
  readonly office: string
  readonly person: { readonly name: string; readonly document: string; readonly kind: string }
  readonly scheme: TransferRow['schemeFrom']
  readonly record: KeptRecord['record'] | null
  readonly on: string
}

/** A letter to a bureau that takes paper: it names the person in full, for whoever may open a file in full, and leaves that trace. */
export async function loadLetter(scope: DistrictScope, typed: string, language: Locale): Promise<Letter | null> {
  const found = await find(scope, typed)
  const subject = found && subjectOf(found.file.answers, chinaDate(found.file.submittedAt))
  if (!found || !subject) return null
  const { file, transfer, kept } = found
  const at = now()
  await recordPrint(scope, file, at)
  return {
    file, kind: transfer.direction === 'entering' ? 'contact-letter' : 'information-form',
    place: placeByCode(transfer.counterpart)?.names[language] ?? transfer.counterpart, office: officeName(file.divisionId),
    person: { name: subject.name, document: subject.documentNumber, kind: isDocumentKind(subject.documentKind) ? documentNames(subject.documentKind)[language] : subject.documentKind },
    scheme: transfer.schemeFrom, record: kept?.record ?? null, on: chinaDate(at),
  }
}
