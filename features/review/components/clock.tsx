import { getTranslations } from 'next-intl/server'
import type { CaseClock } from '@/domain/review/clock'
import { ClockChip } from '@/ui/desk/clock-chip'

/** The clock in words: overdue by how many working days, due today, how many left, where it stopped. */
export async function clockInWords(clock: CaseClock, state: string): Promise<string> {
  const t = await getTranslations('review')
  if (clock.group === 'closed') return t(`states.${state}`)
  if (clock.left === null || clock.total === null || clock.used === null) return t('clock.none')
  if (clock.group === 'late') return t('clock.late', { days: Math.max(1, -clock.left) })
  if (clock.group === 'today') return t('clock.today')
  return clock.group === 'stopped' ? t('clock.stopped', { used: clock.used, total: clock.total }) : t('clock.later', { left: clock.left, total: clock.total })
}

/** The clock as the queue shows it: words, then the share of the limit used. */
export async function Clock({ clock, state }: { readonly clock: CaseClock; readonly state: string }) {
  const said = await clockInWords(clock, state)
  if (clock.group === 'closed') return <>{said}</>
  return <ClockChip words={said} used={clock.share} state={clock.group === 'later' ? 'open' : clock.group} />
}
