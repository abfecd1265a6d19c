import { headers } from 'next/headers'
import type { z } from 'zod'
import type { AuditAction } from './audit'
import { now } from './clock'
import { env } from './env'
import type { Result } from './errors'
import { logIncident } from './log'
import { checkOrigin } from './origin'
import { takeRate, type RateLimitName } from './rate-limit'

/** What a form shows after its action. `typed` gives every field back, so that nothing typed is lost without script either. */
export type StaffActionState<Done = never> =
  | null
  | { readonly status: 'refused'; readonly code: string; readonly fields: readonly string[]; readonly typed: Readonly<Record<string, string>>; readonly incident?: string }
  | { readonly status: 'done'; readonly value: Done }

/** Proof of who acts, from the session. */
export type StaffGate<Scope, Permission extends string> = (permission: Permission) => Promise<Result<Scope, 'signed-out' | 'not-permitted'>>

export interface StaffActionSpec<Scope, Permission extends string, Input, Done> {
  readonly permission: Permission
  /** Over the fields of the form as strings; a repeated field is joined with commas. */
  readonly schema: z.ZodType<Input>
  readonly rate: RateLimitName
  /** Trace left by a success; written by the mutation in its own transaction. Null where nothing about a case, person or account changes. */
  readonly audit: AuditAction | null
  /** May `redirect`. A refusal goes back to the form with everything that was typed. */
  readonly run: (input: Input, scope: Scope, at: Date) => Promise<Result<Done>>
}

/** Fields that are never sent back to the browser. */
const SECRET = /password/i

/**
 * Builds the Server Actions of the desk. Next's own fields ($ACTION_…) are dropped; the order is: origin, session and permission, rate, schema.
 * @param gate the room that knows sessions gives it (`features/identity/scope.ts`).
 */
export function staffAction<Scope extends { readonly staffId: string }, Permission extends string>(gate: StaffGate<Scope, Permission>) {
  return <Input, Done>(spec: StaffActionSpec<Scope, Permission, Input, Done>) =>
    async (_previous: StaffActionState<Done>, form: FormData): Promise<StaffActionState<Done>> => {
      const fields = fieldsOf(form)
      const refused = (code: string, names: readonly string[] = [], incident?: string): StaffActionState<Done> => ({
        status: 'refused', code, fields: names, ...(incident ? { incident } : {}),
        typed: Object.fromEntries(Object.entries(fields).filter(([name]) => !SECRET.test(name))),
      })
      if (!checkOrigin(await headers(), env().acceptedOrigins).ok) return refused('origin')
      const scope = await gate(spec.permission)
      if (!scope.ok) return refused(scope.code)
      const rate = await takeRate(spec.rate, scope.value.staffId)
      if (!rate.ok) return refused('too-many')
      const parsed = spec.schema.safeParse(fields)
      if (!parsed.success) {
        const code = parsed.error.issues[0]?.message ?? ''
        // Messages of our schemas are codes; a sentence of zod's own means a value no form of ours sends.
        return refused(/^[a-z-]+$/.test(code) ? code : 'invalid', parsed.error.issues.map((issue) => String(issue.path[0] ?? '')))
      }
      try {
        const result = await spec.run(parsed.data, scope.value, now())
        return result.ok ? { status: 'done', value: result.value } : refused(result.code)
      } catch (error) {
        if (isNextSignal(error)) throw error
        return refused('fault', [], logIncident(error, { place: 'staff-action', permission: spec.permission }))
      }
    }
}

/** Longest form that an action reads, in fields: a bound, not a limit anyone meets. */
const MOST_FIELDS = 200

function fieldsOf(form: unknown): Readonly<Record<string, string>> {
  if (!(form instanceof FormData)) return {}
  const fields = Object.create(null) as Record<string, string>
  let count = 0
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION') || typeof value !== 'string' || ++count > MOST_FIELDS) continue
    fields[name] = name in fields ? `${fields[name]},${value}` : value
  }
  return { ...fields }
}

/** `redirect` and `notFound` travel as exceptions with a digest of Next's. */
const isNextSignal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string' && error.digest.startsWith('NEXT_')
