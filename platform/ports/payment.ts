/** The way to a payment office and back. The portal never sees cards or accounts: it hands off and is called back. */
import { env } from '@/platform/env'
import type { Result } from '@/platform/errors'
import { sandboxPayment } from '@/platform/ports/payment-sandbox'

export type HandOff = {
  /** Id of the payment notice, 1–64 characters of A–Z a–z 0–9 and hyphen. */
  readonly noticeId: string
  /** Whole fen, 1 to 100,000,000 (one million yuan). */
  readonly amountFen: number
  /** Where the payer comes back to: a path of this portal, beginning with one slash. */
  readonly returnUrl: string
  readonly locale: 'zh' | 'ko' | 'ar' | 'en'
  readonly now: Date
}

export type PaidNotice = {
  readonly noticeId: string
  readonly amountFen: number
  readonly paidAt: Date
  /** The provider's own id of the payment, unique per provider. */
  readonly providerReference: string
}

export type CallbackRefusal = 'signature-absent' | 'signature-wrong' | 'signature-expired' | 'body-malformed'

export type PaymentProvider = {
  readonly id: string
  /**
   * The page to send the payer to. Offer it as a link, not as the redirect of a form: `form-action 'self'` stops that.
   * @throws RangeError for an amount, notice id or return path out of range.
   */
  readonly handOff: (request: HandOff) => { readonly url: string }
  /**
   * Checks a callback over its raw body. Good for five minutes around `now`, and may come more than once within them: the caller
   * stores `providerReference` under a unique key and answers a repetition like the first. The amount must be compared with the notice.
   */
  readonly verifyCallback: (body: string, signature: string | null, now: Date) => Result<PaidNotice, CallbackRefusal>
}

/** The provider the environment names, or null when the portal takes no payments online. */
export function paymentProvider(): PaymentProvider | null {
  const id = env().PAYMENT_PROVIDER
  switch (id) {
    case 'sandbox':
      return sandboxPayment
    case 'none':
      return null
  }
}
