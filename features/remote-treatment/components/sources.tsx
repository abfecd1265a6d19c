import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale'
import { citations } from '@/domain/policy/citation'
import { isKnown, type Quoted, type Unknown } from '@/domain/policy/quote'
import { words } from '@/platform/words'
import { SourceNote } from '@/ui/tell/source-note'
import { StandingMark } from '@/ui/tell/standing-mark'

type Quote = Quoted<unknown> | Unknown

/** Marks what the bureau has yet to confirm: a value nobody gives, or one that rests on less than an official text. */
export function NotConfirmed({ quotes, locale }: { readonly quotes: readonly Quote[]; readonly locale: Locale }): ReactNode {
  const sure = quotes.every((quote) => isKnown(quote) && quote.confidence === 'high')
  return sure ? null : <StandingMark standing="open">{words(locale, 'shell')('standing.unconfirmed')}</StandingMark>
}

/** Documents that the rules on a page rest on, each once. */
export function Sources({ quotes, locale }: { readonly quotes: readonly Quote[]; readonly locale: Locale }) {
  const t = words(locale, 'remote-treatment')
  const { cited } = citations(quotes.filter(isKnown).flatMap((quote) => quote.source))
  if (cited.length === 0) return null
  return (
    <SourceNote>
      {t('source.lead')}
      {cited.map((name, index) => <span key={name}>{index > 0 ? t('source.separator') : null}<bdi lang="zh">{name}</bdi></span>)}
    </SourceNote>
  )
}
