import type { Permission } from '@/domain/identity/permissions'
import { staffGate } from '@/features/identity/scope'
import type { DistrictScope } from '@/platform/scope'

/** The authority of this room's reads and writes is the session's: the one arrow from here to `identity`. */
export { staffGate }

/** Divisions as a parameter of SQL: null is the whole city. Every statement of this room carries it. */
export const divisionsIn = (scope: DistrictScope): readonly string[] | null => (scope.divisions === 'all' ? null : scope.divisions)

/** Which of these permissions this request holds. */
export async function held<P extends Permission>(...permissions: readonly P[]): Promise<Readonly<Record<P, boolean>>> {
  const answers = await Promise.all(permissions.map(async (permission) => [permission, (await staffGate(permission)).ok] as const))
  return Object.fromEntries(answers) as Record<P, boolean>
}
