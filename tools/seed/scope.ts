import { mintDistrictScope, mintOwnCase, type DistrictScope, type OwnCase } from '@/platform/scope'
import type { SeededAccount } from './staff'

/** The seed plays its own staff and residents through the real mutations: it made the accounts and the cases a moment ago. */
export const scopeOfSeeded = (account: Pick<SeededAccount, 'id' | 'role' | 'divisions' | 'institution'>, permission: string): DistrictScope =>
  mintDistrictScope({ staffId: account.id, role: account.role, divisions: account.divisions.length === 0 ? 'all' : account.divisions, institution: account.institution ?? null, permission })

export const ownSeededCase = (sent: { readonly personId: string; readonly caseId: string; readonly reference: string }): OwnCase => mintOwnCase(sent.personId, sent.caseId, sent.reference)
