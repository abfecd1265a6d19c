/**
 * Two kinds of trouble, kept apart.
 *
 * A refusal is expected: the caller can act on it, it has a code, and it travels as a value (`Result`).
 * A fault is not: something is broken or misused, it travels as an exception, and the reader gets an incident id.
 */

/** The outcome of something that may be refused. Codes are words for programs; messages turn them into sentences. */
export type Result<T, Code extends string = string> = Ok<T> | Refusal<Code>

export type Ok<T> = { readonly ok: true; readonly value: T }

/** `detail` carries codes, counts and field names only, never what a person typed. */
export type Refusal<Code extends string = string> = { readonly ok: false; readonly code: Code; readonly detail?: RefusalDetail }

export type RefusalDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Success with a value; `ok()` alone where there is nothing to say. */
export function ok(): Ok<undefined>
export function ok<T>(value: T): Ok<T>
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value }
}

/** An expected refusal. */
export function refuse<const Code extends string>(code: Code, detail?: RefusalDetail): Refusal<Code> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail }
}

/**
 * A broken assumption. The message is written for the log: it names the place and the rule, and never quotes data.
 * `code` is stable, so that alerts can count it.
 */
export class Fault extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Fault'
    this.code = code
  }
}

/** The value of a result that cannot be refused here; a refusal becomes a `Fault` that names its code. */
export function expectOk<T>(result: Result<T>, where: string): T {
  if (result.ok) return result.value
  throw new Fault('unexpected-refusal', `${where}: unexpected refusal ${result.code}`)
}
