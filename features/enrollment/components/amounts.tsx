import type { Quoted, Unknown } from '@/domain/policy/quote'
import { isKnown } from '@/domain/policy/quote'
import type { Fen } from '@/domain/money'
import type { Locale } from '@/domain/locale'
import { formats, words } from '@/platform/words'
import { Num } from '@/ui/isolate'
import { StandingMark } from '@/ui/tell/standing-mark'

/** A published amount in yuan, marked when it is not in force; a sentence where nothing is published. */
export function Amount({ quoted, locale }: { readonly quoted: Quoted<Fen> | Unknown; readonly locale: Locale }) {
  const t = words(locale, 'enrollment')
  if (!isKnown(quoted)) return <StandingMark standing="open">{t('standing.unknown')}</StandingMark>
  return (
    <>
      <Num>{formats(locale).yuan(quoted.value)}</Num>
      {quoted.standing === 'in-force' ? null : <> <StandingMark standing={quoted.standing === 'demonstration' ? 'demo' : 'open'}>{t(`standing.${quoted.standing}`)}</StandingMark></>}
    </>
  )
}

/** Sources of several figures, each once, as one line of text. */
export function sourceText(quotes: readonly (Quoted<unknown> | Unknown)[]): string {
  const seen = new Map<string, string>()
  for (const quote of quotes) if (isKnown(quote)) for (const source of quote.source) seen.set(source.id, source.text.split(' — ')[0] ?? source.text)
  return [...seen.values()].join('；')
}
