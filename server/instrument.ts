/** What Next reports about a request of its own that failed. For `onRequestError` in /instrumentation.ts, in the Node runtime. */
import { logger } from '@/platform/log'

/** Header by which the front tells Next the incident id that it shows to the reader. */
export const INCIDENT_HEADER = 'x-canbao-incident'

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** Logs the error under the incident id of the request, cleaned like everything in the log. */
export function onRequestError(error: unknown, request: { readonly path: string; readonly method: string; readonly headers: Headers }, context: { readonly routePath: string }): void {
  const incident = request.headers[INCIDENT_HEADER]
  logger.error({ ...(typeof incident === 'string' ? { incident } : {}), place: 'page', route: context.routePath, method: request.method, path: request.path, error: error instanceof Error ? error : String(error) }, 'fault')
}
