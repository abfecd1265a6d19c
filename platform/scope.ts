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
/** A signed-in member of staff with a permission, limited to divisions; 'all' is the whole city. */
export type DistrictScope = Proven<{ staffId: string; role: string; divisions: readonly string[] | 'all'; permission: string }>

export const mintOwnDraft = (draftId: string): OwnDraft => ({ draftId }) as OwnDraft
export const mintOwnCase = (personId: string, caseId: string, reference: string): OwnCase => ({ personId, caseId, reference }) as OwnCase
export const mintDistrictScope = (scope: { staffId: string; role: string; divisions: readonly string[] | 'all'; permission: string }): DistrictScope =>
  scope as DistrictScope

/** Whether a division lies inside a scope. */
export const covers = (scope: DistrictScope, divisionId: string): boolean => scope.divisions === 'all' || scope.divisions.includes(divisionId)
