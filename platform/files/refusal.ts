/** Why a file is not taken in. Codes for programs; the room turns them into sentences. */
export const INTAKE_REFUSALS = [
  'empty',
  'too-large',
  /** Not JPEG, PNG, HEIC or PDF by its content. */
  'kind',
  'damaged',
  'too-many-pixels',
  'too-many-pages',
  /** A PDF that is locked with a password. */
  'encrypted',
  /** A PDF whose pages are made by scripts, or that is only a wrapper around other files: nothing is left when those are taken out. */
  'active-content',
  /** Satisfies two formats at once, or carries another file behind its end. */
  'disguised',
  'malware',
  /** Took longer than a worker may. */
  'too-slow',
  /** Took more memory than a worker may, or unpacks to far more than it shows. */
  'too-costly',
] as const

export type IntakeRefusal = (typeof INTAKE_REFUSALS)[number]

/** Thrown inside the worker by whichever check finds the reason; the worker turns it into its answer. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  constructor(readonly code: IntakeRefusal) {
    super(`file refused: ${code}`)
  }
}
