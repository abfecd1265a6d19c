import type { Instrumentation } from 'next'

/**
 * Faults while a page renders, told to the server's own log (server/instrument.ts). It is reached through the global object because Next
 * bundles this file for every runtime it knows, and the log needs Node.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { canbaoOnRequestError: report } = globalThis as { canbaoOnRequestError?: Instrumentation.onRequestError }
  return report?.(error, request, context)
}
