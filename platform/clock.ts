/**
 * The clock, and the calendar of the city. Everywhere else "now" is an argument.
 *
 * With CANBAO_CLOCK the clock starts at that instant when the process starts, and keeps running. `performance.now()`
 * counts from the start of the process, so the copies of this module in the front and in Next agree without sharing state.
 * A restart starts over: a demo clock may step back, which is why production refuses it.
 */
import { env } from '@/platform/env'

/** China Standard Time is UTC+8 all year since 1992; no date this portal computes "now" for is older. */
const CHINA_OFFSET_MS = 8 * 3_600_000

/** The current instant. */
export function now(): Date {
  const start = env().CANBAO_CLOCK
  return start === undefined ? new Date() : clockFrom(start, performance.now())
}

/** The instant `elapsedMs` (0 or more) after `start`. */
export function clockFrom(start: Date, elapsedMs: number): Date {
  return new Date(start.getTime() + Math.floor(elapsedMs))
}

/** Calendar date in China, `YYYY-MM-DD`. Throws RangeError for an invalid date. */
export function chinaDate(instant: Date): string {
  return new Date(instant.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10)
}

/** Hour of the day in China, 0–23. NaN for an invalid date. */
export function chinaHour(instant: Date): number {
  return new Date(instant.getTime() + CHINA_OFFSET_MS).getUTCHours()
}
