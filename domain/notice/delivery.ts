/** What can happen to a notice on its way. Rules and words of the portal's own; gateways are mapped to them by their ports. */

/** Where a notice goes. The mailbox is the portal's own: what lies there has arrived. */
export const NOTICE_CHANNELS = ['sms', 'mail', 'mailbox'] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]

/** waiting: written; queued: its job exists; sent: a gateway took it; delivered: lies in the mailbox; dead: given up, for staff to see. */
export const NOTICE_STATES = ['dead', 'waiting', 'queued', 'sent', 'delivered'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

/** Reasons that another try cannot mend. */
export const LASTING_FAILURES = ['refused', 'refused-address', 'refused-content', 'unreadable'] as const
/** Reasons that may pass. `fault` is our own, after every retry of the queue. */
export const PASSING_FAILURES = ['busy', 'timeout', 'unreachable', 'not-authorized', 'malformed', 'fault'] as const
export type FailureCode = (typeof LASTING_FAILURES)[number] | (typeof PASSING_FAILURES)[number]

/** Tries before a notice is given up: about 14 hours in all, so that it outlasts a gateway's bad night. */
export const MOST_ATTEMPTS = 14

/** Longest pause between two tries, in seconds. */
export const LONGEST_PAUSE = 4 * 3600

/**
 * Seconds to wait after the given number of failed tries (1 or more): 10, 20, 40 … up to four hours, with up to a fifth added by `spread`
 * (0 to 1) so that a gateway that comes back is not met by all at once. A gateway that names a time itself is not asked earlier.
 */
export function pauseAfter(attempts: number, spread: number, asked: number | null = null): number {
  const own = Math.min(LONGEST_PAUSE, 10 * 2 ** Math.min(attempts - 1, 20))
  return Math.round(Math.max(own, Math.min(asked ?? 0, LONGEST_PAUSE)) * (1 + spread / 5))
}
