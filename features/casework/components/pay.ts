import type { Locale } from '@/domain/locale'
import { now } from '@/platform/clock'
import { paymentProvider } from '@/platform/ports/payment'
import type { NoticeRow } from '../data'

/** Link to the payment office for a notice that is due, or null when there is none or no amount is published. */
export function payHref(notice: NoticeRow, locale: Locale): string | null {
  const provider = paymentProvider()
  if (!provider || notice.state !== 'due' || notice.amountFen <= 0 || notice.standing === 'unknown') return null
  return provider.handOff({ noticeId: notice.id, amountFen: notice.amountFen, returnUrl: `/${locale}/casework/case`, locale, now: now() }).url
}
