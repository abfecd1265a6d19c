import type { Answers, FieldDefinition, Problem, ServiceDefinition, StepContext, StepDefinition, StepKey, Values } from './definition'
import { splitKey, stepOf } from './definition'

/** Longest raw value a field takes, in UTF-16 units. Free text is limited again by its own schema; no honest answer is longer. */
export const FIELD_LIMIT = 2000

/** Where a draft stands on its road. */
export interface Walk {
  readonly keys: readonly StepKey[]
  /** Keys whose answers are there and still right today. */
  readonly done: ReadonlySet<StepKey>
  /** First key that wants an answer; null when all are right. */
  readonly next: StepKey | null
  /** True when the road ends in a screen without an application. */
  readonly ended: boolean
}

/** The fields of a step that apply under these answers. */
export function fieldsOf<Facts>(step: StepDefinition<Facts>, context: StepContext<Facts>): readonly FieldDefinition<Facts>[] {
  return step.fields.filter((field) => field.when?.(context) ?? true)
}

/**
 * Reads one step from a form post: keeps only the fields that are asked, checks each alone, then the rules across fields.
 * Returns the canonical values, and beside them what was typed where it is wrong, so that nothing typed is lost.
 */
export function readStep<Facts>(
  step: StepDefinition<Facts>,
  posted: Values,
  context: StepContext<Facts>,
): { readonly values: Values; readonly problems: readonly Problem[] } {
  const values: Record<string, string> = {}
  const problems: Problem[] = []
  for (const field of fieldsOf(step, context)) {
    const raw = (posted[field.name] ?? '').slice(0, FIELD_LIMIT + 1)
    if (raw.length > FIELD_LIMIT) {
      values[field.name] = raw.slice(0, FIELD_LIMIT)
      problems.push({ field: field.name, code: 'too-long', detail: { limit: FIELD_LIMIT } })
      continue
    }
    if (raw.trim() === '' || (field.control === 'date' && /^-+$/.test(raw.replaceAll(' ', '')))) {
      if (!field.optional) problems.push({ field: field.name, code: 'empty' })
      continue
    }
    const parsed = field.schema.safeParse(raw)
    if (!parsed.success) {
      values[field.name] = raw
      problems.push({ field: field.name, code: parsed.error.issues[0]?.message ?? 'invalid' })
      continue
    }
    values[field.name] = parsed.data
    const options = field.options?.(context)
    if (options && !options.some((option) => option.value === parsed.data)) problems.push({ field: field.name, code: 'choice' })
  }
  if (problems.length === 0 && step.check) problems.push(...step.check(values, context))
  return { values, problems }
}

/** Walks the road of a draft until an answer is missing or no longer right. Status is computed here and stored nowhere. */
export function walk<Facts>(service: ServiceDefinition<Facts>, answers: Answers, context: { readonly today: string; readonly facts: Facts }): Walk {
  const keys = service.road(answers, context)
  const done = new Set<StepKey>()
  let next: StepKey | null = null
  for (const key of keys) {
    const step = stepOf(service, key)
    if (!step) throw new Error(`service ${service.id}: the road names an unknown step "${key}"`)
    const at = { ...context, answers, item: splitKey(key).item }
    const kept = answers[key]
    const right = step.fields.length === 0 || (kept !== undefined && readStep(step, kept, at).problems.length === 0)
    if (right && !step.ends) done.add(key)
    else {
      next ??= key
    }
  }
  const last = keys.at(-1)
  return { keys, done, next, ended: last !== undefined && (stepOf(service, last)?.ends ?? false) && next === last }
}

/** Answers that lie on the road, in its order; what was typed on an abandoned branch is not submitted. */
export function onRoad(answers: Answers, keys: readonly StepKey[]): Answers {
  const kept: Record<string, Values> = {}
  for (const key of keys) {
    const values = answers[key]
    if (values) kept[key] = values
  }
  return kept
}

/** The key before this one on the road, or null at its start. */
export function before(keys: readonly StepKey[], key: StepKey): StepKey | null {
  const at = keys.indexOf(key)
  return at > 0 ? (keys[at - 1] ?? null) : null
}
