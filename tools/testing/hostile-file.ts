import type { IntakeRefusal } from '@/platform/files/refusal'

export type HostileFile = {
  /** What the file is; distinct. */
  readonly what: string
  /** The name it is sent under. */
  readonly name: string
  readonly bytes: Buffer
  /** The refusal that is due, or that it is taken in with everything hostile gone. */
  readonly due: IntakeRefusal | 'neutralized'
  /** Words that must not be found in the clean copy, nor in anything packed inside it. */
  readonly gone?: readonly string[]
  /** Size of the clean picture, where it has to be turned or made smaller. */
  readonly size?: { readonly width: number; readonly height: number }
}
