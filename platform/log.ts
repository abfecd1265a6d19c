/** The log: JSON lines on standard output, cleaned by `redaction.ts`. There is no way around the cleaning. */
import { pino, type DestinationStream } from 'pino'
import { env } from '@/platform/env'
import { pathOf, redact, scrub } from '@/platform/redaction'
import { randomSymbols } from '@/platform/tokens'

export { pathOf, scrub }

/** Facts beside the message: ids, codes, counts, durations in milliseconds. Errors go under `error`. */
export type LogContext = Readonly<Record<string, unknown>>

/** As pino has it: context first, message last, or a message alone. */
export type LogLine = { (message: string): void; (context: LogContext, message: string): void }

export type Logger = { readonly debug: LogLine; readonly info: LogLine; readonly warn: LogLine; readonly error: LogLine }

type Level = keyof Logger

/** A log that writes to `destination`. The instant comes from the machine, not from CANBAO_CLOCK: operators need true time. */
export function openLog(level: string, destination: DestinationStream): Logger {
  const writer = pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, destination)
  return loggerOf((name, context, message) => {
    if (writer.isLevelEnabled(name)) writer[name](context ? { context: redact(context) } : {}, scrub(message))
  })
}

function loggerOf(write: (level: Level, context: LogContext | undefined, message: string) => void): Logger {
  const at = (level: Level): LogLine => (first: LogContext | string, message?: string) =>
    typeof first === 'string' ? write(level, undefined, first) : write(level, first, message ?? '')
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

let standard: Logger | undefined

/** Opened at first use. When the environment itself is broken the log must still speak, so it falls back to `info`. */
function standardLog(): Logger {
  if (standard) return standard
  let level = 'info'
  try {
    level = env().LOG_LEVEL
  } catch {
    // The launcher reports the environment; here it only decides the level.
  }
  // Written synchronously: a line about a crash must not die with the process.
  return (standard = openLog(level, pino.destination({ dest: 1, sync: true })))
}

/** The log of this process. */
export const logger: Logger = loggerOf((level, context, message) => (context ? standardLog()[level](context, message) : standardLog()[level](message)))

/** A new incident id: 'F-' and 8 Crockford symbols (40 bits). Shown to the reader and written to the log, so the two can be matched. */
export function incidentId(): string {
  return `F-${randomSymbols(8)}`
}

/**
 * Logs a fault and returns its incident id for the reader. Never throws.
 * @param context where it happened: `{ place, method, path, caseId }`.
 */
export function logIncident(error: unknown, context: LogContext = {}, to: Logger = logger): string {
  const incident = incidentId()
  try {
    to.error({ incident, ...context, error: error instanceof Error ? error : String(error) }, 'fault')
  } catch {
    // A log that cannot be written must not hide the answer to the reader.
  }
  return incident
}
