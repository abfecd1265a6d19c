import { getTranslations } from 'next-intl/server'
import { workingDaysBetween } from '@/domain/calendar/working-days'
import type { Locale } from '@/domain/locale'
import type { CaseEventRow } from '@/features/casework/data'
import { chinaDate } from '@/platform/clock'
import { formats } from '@/platform/words'
import { TimeLine, type TimeLineItem } from '@/ui/desk/time-line'
import type { CasePage } from '../loaders'
import { clockInWords } from './clock'
import { codeInWords, legInWords } from './codes'

/** Everything that happened, with the working day it happened on, where the case stands, and what comes. */
export async function History({ locale, page, names }: { readonly locale: Locale; readonly page: CasePage; readonly names: ReadonlyMap<string, string> }) {
  const t = await getTranslations('review.history')
  const format = formats(locale)
  const { row, clock, state } = page
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const told = (event: CaseEventRow): string => {
    const name = event.actorKind === 'counterpart' ? t('otherBureau') : event.actorId === null ? '' : (names.get(event.actorId) ?? t('someone'))
    const [code, by] = [text(event.data['code']), text(event.data['answerBy'])]
    switch (event.kind) {
      case 'submitted':
        return t('submitted', { channel: t(`channels.${row.channel}`), accepted: format.shortDate(row.acceptedOn) })
      case 'assigned':
        return t('assigned', { name, to: names.get(text(event.data['to']) ?? '') ?? t('someone') })
      case 'passed-on':
        return t('passed-on', { leg: legInWords(locale, row.service, text(event.data['to']) ?? '') })
      case 're-examined':
        return t(event.data['upheld'] === false ? 're-examinedBack' : 're-examinedUpheld', { name })
      case 'information-requested':
        return t('information-requested', { name, what: code ? codeInWords(locale, row.service, 'requests', code) : '', date: by ? format.shortDate(by) : '' })
      case 'refused':
        return t('refused', { name, why: code ? codeInWords(locale, row.service, 'refusals', code) : '' })
      default:
        return t(event.kind, { name })
    }
  }
  const items: TimeLineItem[] = row.events.map((event) => {
    const at = new Date(event.at)
    const day = workingDaysBetween(row.acceptedOn, chinaDate(at))
    const time = day.ok && day.days >= 0 ? `${format.instant(at)} · ${t('day', { day: day.days })}` : format.instant(at)
    return { state: 'done', time, dateTime: event.at, body: told(event) }
  })
  const waiting = state === 'more-information' ? text(row.events.findLast((event) => event.kind === 'information-requested')?.data['answerBy']) : null
  if (state === 'in-review') items.push({ state: 'now', body: t('nowReview', { clock: await clockInWords(clock, state) }) })
  if (state === 'more-information') {
    items.push({ state: 'now', body: t('nowWaiting', { date: waiting ? format.shortDate(waiting) : '' }) })
    if (clock.left !== null) items.push({ state: 'next', body: t('nextReview', { days: Math.max(1, clock.left) }) })
  }
  if (state === 'approved') items.push({ state: 'now', body: t('nowPayment') })
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('title')}</h2>
      <TimeLine items={items} />
    </section>
  )
}
