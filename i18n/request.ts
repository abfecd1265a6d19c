import * as rootParams from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { isLocale, LOCALES } from '@/domain/locale'
import { messages } from '@/messages'
import { TIME_ZONE } from '@/platform/words'

/** The locale is the first segment of the path; the messages are the same ones that posts and notices use. */
export default getRequestConfig(async ({ locale: given }) => {
  const asked = given ?? (await rootParams.locale())
  const locale = typeof asked === 'string' && isLocale(asked) ? asked : LOCALES[0]
  return {
    locale,
    messages: messages[locale],
    timeZone: TIME_ZONE,
    // A missing word is a fault, not a fallback: the four languages are equal.
    onError(error) {
      throw error
    },
  }
})
