import { cache } from 'react'
import type { Locale } from '@/domain/locale'
import type { DistrictScope, OwnCase } from '@/platform/scope'
import { attachmentsOf, caseAttachmentsInScope, type AttachmentRow, type Owner } from './data'
import { fileName, refusalInWords } from './presentation'

/** Read once a request for all fields of a page. Keyed by the proof, which a page holds once. */
const held = cache((owner: Owner): Promise<readonly AttachmentRow[]> => attachmentsOf(owner))

/** What stands at one field, whatever became of it. */
export async function fieldFiles(owner: Owner, step: string, field: string): Promise<readonly AttachmentRow[]> {
  return (await held(owner)).filter((row) => row.step === step && row.field === field)
}

/** The refused files of a step for the summary at the top of its page, each with the field it leads to. */
export async function refusedFiles(owner: Owner, step: string, locale: Locale): Promise<readonly { readonly field: string; readonly text: string }[]> {
  return (await held(owner)).filter((row) => row.step === step && row.state === 'refused').map((row) => ({ field: row.field, text: refusalInWords(row, locale) }))
}

/** Documents that this device gave elsewhere and that do not stand at the field yet, newest first. */
export async function reusableFiles(owner: Owner, step: string, field: string, sources: readonly Owner[]): Promise<readonly AttachmentRow[]> {
  const here = new Set((await fieldFiles(owner, step, field)).map((row) => row.file?.id))
  const found = new Map<string, AttachmentRow>()
  for (const rows of await Promise.all(sources.map(held))) {
    for (const row of rows) if (row.file && !here.has(row.file.id)) found.set(row.file.id, row)
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? 1 : -1))
}

/** A document as lists and viewers show it. */
export interface FileView {
  readonly id: string
  readonly href: string
  /** What it was given as, in words. */
  readonly label: string
  readonly name: string
  readonly kind: 'jpeg' | 'pdf'
  readonly pages: number
  readonly givenAt: Date
  readonly added: boolean
}

type LabelOf = (step: string, field: string) => string

const viewOf = (rows: readonly AttachmentRow[], locale: Locale, base: string, labelOf: LabelOf): readonly FileView[] =>
  rows.flatMap((row) => (row.file
    ? [{ id: row.id, href: `/${locale}/${base}/${row.id}`, label: labelOf(row.step, row.field), name: fileName(row, locale), kind: row.file.kind, pages: row.file.pages, givenAt: row.createdAt, added: row.step === 'evidence' }]
    : []))

/** Documents of a case for the desk: none outside the scope. `labelOf` names a field in words; looking at one leaves a trace, this list none. */
export async function caseAttachments(scope: DistrictScope, file: { readonly personId: string; readonly id: string; readonly divisionId: string; readonly institutionId: string | null }, locale: Locale, labelOf: LabelOf): Promise<readonly FileView[]> {
  return viewOf(await caseAttachmentsInScope(scope, file), locale, 'desk/attachment', labelOf)
}

/** Documents of one's own case. */
export async function ownAttachments(own: OwnCase, locale: Locale, labelOf: LabelOf): Promise<readonly FileView[]> {
  return viewOf(await held(own), locale, 'casework/file', labelOf)
}
