import type { Instrumentation } from 'next'

/** Faults while a page renders: logged with what broke, scrubbed; the front answers with the incident page. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  const { logIncident } = await import('@/platform/log')
  logIncident(error, { path: request.path.split('?')[0] ?? '', method: request.method })
}
