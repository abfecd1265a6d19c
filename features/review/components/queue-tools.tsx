import { getTranslations } from 'next-intl/server'
import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/domain/locale'
import type { QueuePage } from '../loaders'
import { codeInWords, serviceInWords } from './codes'

/** Search and the filters that are too many for links: a form by GET, so that its answer has an address. */
export async function QueueTools({ locale, queue }: { readonly locale: Locale; readonly queue: QueuePage }) {
  const t = await getTranslations('review.queue')
  const { filter, sidebar, divisions } = queue
  const services = [...new Set([...sidebar.services.map(({ service }) => service), ...(filter.service === null ? [] : [filter.service])])]
  const select = (name: string, label: string, value: string | null, any: string, options: readonly (readonly [string, string])[]) => (
    <div>
      <label htmlFor={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {options.map(([code, words]) => <option key={code} value={code}>{words}</option>)}
      </select>
    </div>
  )
  return (
    <form className="tools" method="get" action={`/${locale}/desk/queue`} role="search">
      {filter.view === 'open' ? null : <input type="hidden" name="view" value={filter.view} />}
      {filter.rows === 25 ? null : <input type="hidden" name="rows" value={filter.rows} />}
      {filter.leg ? <input type="hidden" name="leg" value={filter.leg} /> : null}
      {filter.reason ? <input type="hidden" name="reason" value={filter.reason} /> : null}
      <div><label htmlFor="f-q">{t('search')} <kbd>/</kbd></label><input id="f-q" type="search" name="q" size={26} maxLength={100} defaultValue={filter.search} dir="auto" /></div>
      {services.length > 1 ? select('service', t('service'), filter.service, t('anyService'), services.map((id) => [id, serviceInWords(locale, id)])) : null}
      {select('situation', t('situation'), filter.situation, t('anySituation'), sidebar.situations.map(({ service, code }) => [code, codeInWords(locale, service, 'situations', code)]))}
      {divisions.length > 1 ? select('division', t('division'), filter.division, t('anyDivision'), divisions.map(({ id, name }) => [id, name])) : null}
      {select('language', t('language'), filter.locale, t('anyLanguage'), LOCALES.map((one) => [one, LANGUAGE_NAMES[one]]))}
      <button className="btn" type="submit">{t('apply')}</button>
    </form>
  )
}
