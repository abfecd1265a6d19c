import { getTranslations } from 'next-intl/server'
import { EXCHANGE_KINDS } from '@/domain/exchange/messages'
import type { Locale } from '@/domain/locale'
import { DIRECTIONS, MESSAGE_STATES } from '../data'
import type { LogPage } from '../loaders'
import { placeName } from './place-name'

/** Filters by GET: the answer has an address that can be handed on. */
export async function LogFilterForm({ locale, page: { filter, counterparts } }: { readonly locale: Locale; readonly page: LogPage }) {
  const t = await getTranslations('exchange')
  const select = (name: 'direction' | 'state' | 'counterpart' | 'kind', options: readonly string[], words: (code: string) => string) => (
    <div>
      <label htmlFor={`f-${name}`}>{t(`filter.${name}`)}</label>
      <select id={`f-${name}`} name={name} defaultValue={filter[name] ?? ''}>
        <option value="">{t('filter.any')}</option>
        {options.map((code) => <option key={code} value={code}>{words(code)}</option>)}
      </select>
    </div>
  )
  return (
    <form className="tools" method="get" action={`/${locale}/desk/exchange`} role="search">
      {select('direction', DIRECTIONS, (code) => t(`directions.${code}`))}
      {select('counterpart', counterparts, (code) => placeName(code, locale))}
      {select('kind', EXCHANGE_KINDS, (code) => t(`kinds.${code}`))}
      {select('state', MESSAGE_STATES, (code) => t(`states.${code}`))}
      <div><label htmlFor="f-exchange">{t('filter.exchange')}</label><input id="f-exchange" type="search" name="exchange" defaultValue={filter.exchange ?? ''} dir="ltr" maxLength={36} size={38} /></div>
      <button className="btn" type="submit">{t('filter.apply')}</button>
      <a href={`/${locale}/desk/exchange`}>{t('filter.clear')}</a>
    </form>
  )
}
