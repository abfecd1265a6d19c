import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { NOTICE_CHANNELS } from '@/domain/notice/delivery'
import type { OutboxFilter } from '../data'
import { OUTBOX_STATES } from '../loaders'

/** Filters by GET: the answer has an address that can be handed on. */
export async function OutboxFilterForm({ locale, filter }: { readonly locale: Locale; readonly filter: OutboxFilter }) {
  const t = await getTranslations('notice.outbox')
  const select = (name: 'state' | 'channel', value: string | null, options: readonly string[], words: (code: string) => string) => (
    <div>
      <label htmlFor={`f-${name}`}>{t(`filter.${name}`)}</label>
      <select id={`f-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{t('filter.any')}</option>
        {options.map((code) => <option key={code} value={code}>{words(code)}</option>)}
      </select>
    </div>
  )
  return (
    <form className="tools" method="get" action={`/${locale}/desk/outbox`} role="search">
      {select('state', filter.state, OUTBOX_STATES, (code) => t(`states.${code}`))}
      {select('channel', filter.channel, NOTICE_CHANNELS, (code) => t(`channels.${code}`))}
      <button className="btn" type="submit">{t('filter.apply')}</button>
      <a href={`/${locale}/desk/outbox`}>{t('filter.clear')}</a>
    </form>
  )
}
