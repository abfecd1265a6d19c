import type { Locale } from '@/domain/locale'
import type { Destination } from '@/domain/remote-treatment/filing'
import { Name } from '@/ui/isolate'
import { destinationIn } from '../presentation'

/** The place a filing is for; a city's name is Chinese in every language. */
export function DestinationName({ to, locale }: { readonly to: Destination; readonly locale: Locale }) {
  const { province, city } = destinationIn(locale, to)
  return <><Name>{province}</Name>{city === null ? null : <> <Name lang="zh">{city}</Name></>}</>
}
