import { citations } from '@/domain/policy/citation'
import { isKnown, type Quoted, type Unknown } from '@/domain/policy/quote'
import type { Locale } from '@/domain/locale'
import { words } from '@/platform/words'
import { SourceNote } from '@/ui/tell/source-note'
import { StandingMark } from '@/ui/tell/standing-mark'

/** The document a rule stands in, each once, in its own language; and a mark where the bureau has not confirmed it. */
export function RuleNote({ rules, locale }: { readonly rules: readonly (Quoted<unknown> | Unknown)[]; readonly locale: Locale }) {
  const t = words(locale, 'transfer')
  const { cited, secondary } = citations(rules.filter(isKnown).flatMap((rule) => rule.source))
  const firm = rules.every((rule) => isKnown(rule) && rule.standing === 'in-force')
  return (
    <SourceNote>
      {t('rules.source')}
      {cited.map((name, index) => <span key={name}>{index > 0 ? t('rules.separator') : null}<bdi lang="zh">{name}</bdi></span>)}
      {secondary && cited.length === 0 ? t('rules.secondary') : null}
      {firm ? null : <> <StandingMark standing="open">{t('rules.unconfirmed')}</StandingMark></>}
    </SourceNote>
  )
}
