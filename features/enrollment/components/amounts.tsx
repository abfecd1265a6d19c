import { citations } from '@/domain/policy/citation'
import type { Quoted, Unknown } from '@/domain/policy/quote'
import { isKnown } from '@/domain/policy/quote'
import type { Fen } from '@/domain/money'
import type { Locale } from '@/domain/locale'
import { formats, words } from '@/platform/words'
import { Num } from '@/ui/isolate'
import { SourceNote } from '@/ui/tell/source-note'
import { StandingMark } from '@/ui/tell/standing-mark'

/** A published amount in yuan, marked when it is not in force; a sentence where nothing is published. */
export function Amount({ quoted, locale }: { readonly quoted: Quoted<Fen> | Unknown; readonly locale: Locale }) {
  const t = words(locale, 'shell')
  if (!isKnown(quoted)) return <StandingMark standing="open">{t('standing.unknown')}</StandingMark>
  return (
    <>
      <Num>{formats(locale).yuan(quoted.value)}</Num>
      {quoted.standing === 'in-force' ? null : <> <StandingMark standing={quoted.standing === 'demonstration' ? 'demo' : 'open'}>{t(`standing.${quoted.standing}`)}</StandingMark></>}
    </>
  )
}

/** Sources of several figures, each document once; says so when one of them is only a secondary summary. */
export function Sources({ quotes, locale }: { readonly quotes: readonly (Quoted<unknown> | Unknown)[]; readonly locale: Locale }) {
  const t = words(locale, 'enrollment')
  const { cited, secondary } = citations(quotes.filter(isKnown).flatMap((quote) => quote.source))
  if (cited.length === 0 && !secondary) return null
  return (
    <SourceNote>
      {t('contribution.source')}{t('contribution.colon')}
      {cited.map((name, index) => <span key={name}>{index > 0 ? t('contribution.separator') : null}<bdi lang="zh">{name}</bdi></span>)}
      {secondary ? <>{cited.length > 0 ? t('contribution.separator') : null}{t('contribution.secondary')}</> : null}
    </SourceNote>
  )
}
