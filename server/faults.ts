/** Telling a database that is away or full from a fault of ours. */

/** SQLSTATE classes and codes: connection, resources, shutdown, read-only, deadlock, lock timeout. */
const SQLSTATE = /^(?:08...|53...|57P0[1235]|58...|25006|40001|40P01|55P03|57014)$/
const SYSTEM = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2034'])
/** What node-postgres says without a code. */
const SAID = /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after calling end/i

/** Whether trying again later may help: the answer is then 503, not 500. */
export function isPassing(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false
  const { code, message, cause, errors } = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown }
  if (typeof code === 'string' && (SQLSTATE.test(code) || SYSTEM.has(code))) return true
  if (typeof message === 'string' && SAID.test(message)) return true
  if (Array.isArray(errors) && errors.some((inner) => isPassing(inner, depth + 1))) return true
  return isPassing(cause, depth + 1)
}
