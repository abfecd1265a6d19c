/**
 * A fault is something the person at the terminal can mend. It is shown as one line without a stack trace; every other
 * error is a mistake of ours and keeps its stack.
 */
export class Fault extends Error {}

const patterns = [
  [/ENOSPC|No space left on device/i, () => 'The disk is full. Free some space and start again; nothing that was saved is lost.'],
  [/EDQUOT|Disk quota exceeded/i, () => 'The disk quota is used up. Free some space and start again; nothing that was saved is lost.'],
  [/EROFS|read-only file system/i, () => 'The disk is read-only. Set CANBAO_DATA to a folder that can be written.'],
  [/EACCES|EPERM/, (e) => `No permission: ${firstLine(e)}. Give this user the right to write there, or set CANBAO_DATA to another folder.`],
  [/ENOMEM|Cannot allocate memory/i, () => 'The machine is out of memory. Free some (the build needs about 1 GB) and start again.'],
]

const firstLine = (e) => String(e?.message ?? e).split('\n')[0].trim()

/** The one line to print for an error, or undefined when it is a mistake of ours that needs its stack. */
export function explain(error) {
  if (error instanceof Fault) return error.message
  const text = `${error?.code ?? ''} ${error?.message ?? error}`
  return patterns.find(([pattern]) => pattern.test(text))?.[1](error)
}

/** A Fault for known causes found in a program's output, otherwise a Fault with the given line. */
export const faultFrom = (output, otherwise) => new Fault(explain(new Error(output)) ?? otherwise)

/** Prints an error as the last thing a command says. */
export function complain(error) {
  console.error(explain(error) ?? error)
}
