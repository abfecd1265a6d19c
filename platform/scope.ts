/**
 * Proof of authority. Reads and writes of personal data take one of these; they are minted only in a room's `scope.ts`, where authority
 * was checked (a guard refuses the mint functions elsewhere).
 */
declare const proven: unique symbol

type Proven<T> = Readonly<T> & { readonly [proven]: true }

/** The holder of a draft code. */
export type OwnDraft = Proven<{ draftId: string }>
/** Someone who showed reference and document, or has just submitted. */
export type OwnCase = Proven<{ personId: string; caseId: string; reference: string }>
/**
 * A signed-in member of staff with a permission, limited to divisions; 'all' is the whole city. `institution` limits a designated
 * institution's reviewer to what was put before that institution; `covering` are absent colleagues whose work this person does.
 */
export type DistrictScope = Proven<StaffScope>

interface StaffScope {
  readonly staffId: string
  readonly role: string
  readonly divisions: readonly string[] | 'all'
  readonly institution: string | null
  readonly covering: readonly string[]
  readonly permission: string
}

export const mintOwnDraft = (draftId: string): OwnDraft => ({ draftId }) as OwnDraft
export const mintOwnCase = (personId: string, caseId: string, reference: string): OwnCase => ({ personId, caseId, reference }) as OwnCase
export const mintDistrictScope = (scope: Omit<StaffScope, 'institution' | 'covering'> & Partial<StaffScope>): DistrictScope =>
  ({ institution: null, covering: [], ...scope }) as DistrictScope

/** Whether a division lies inside a scope. */
export const covers = (scope: DistrictScope, divisionId: string): boolean => scope.divisions === 'all' || scope.divisions.includes(divisionId)

/** Whether a case of a division, put before an institution or before nobody but the office, lies inside a scope. */
export const coversCase = (scope: DistrictScope, file: { readonly divisionId: string; readonly institutionId: string | null }): boolean =>
  covers(scope, file.divisionId) && (scope.institution === null || scope.institution === file.institutionId)
