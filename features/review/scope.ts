import type { Permission } from '@/domain/identity/permissions'
import { staffGate } from '@/features/identity/scope'
import type { DistrictScope } from '@/platform/scope'

/** The authority of this room's reads and writes is the session's: the one arrow from here to `identity`. */
export { staffGate }

/** Divisions as a parameter of SQL: null is the whole city. Every statement of this room carries it. */
export const divisionsIn = (scope: DistrictScope): readonly string[] | null => (scope.divisions === 'all' ? null : scope.divisions)

/** Parameters of a statement, numbered as they are named. */
export interface Parameters {
  readonly values: unknown[]
  /** Takes a value and gives its place, `$3`. */
  readonly add: (value: unknown) => string
}

export function parameters(): Parameters {
  const values: unknown[] = []
  return { values, add: (value) => `$${values.push(value)}` }
}

/** The clause that keeps a statement over `case_file f` within a scope: its divisions, and for an institution's reviewer that institution. */
export function inScope(scope: DistrictScope, { add }: Parameters): string {
  const divisions = add(divisionsIn(scope))
  const ours = `(${divisions}::text[] IS NULL OR f.division_id = ANY(${divisions}::text[]))`
  return scope.institution === null ? ours : `${ours} AND f.institution_id = ${add(scope.institution)}::text`
}

/** Which of these permissions this request holds. */
export async function held<P extends Permission>(...permissions: readonly P[]): Promise<Readonly<Record<P, boolean>>> {
  const answers = await Promise.all(permissions.map(async (permission) => [permission, (await staffGate(permission)).ok] as const))
  return Object.fromEntries(answers) as Record<P, boolean>
}
