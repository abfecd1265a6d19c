import { may, staffGate } from '@/features/identity/scope'

/** The authority of the desk's reads and writes is the session's: the one arrow from here to `identity`. */
export { staffGate }

/** Whether this request's member of staff may have messages sent again. */
export const mayResend = (): Promise<boolean> => may('exchange.resend')
