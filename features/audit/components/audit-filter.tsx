import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { auditActions } from '@/platform/audit'
import type { AuditFilter } from '../data'
import { ACTORS } from '../loaders'

/** Filters by GET: the answer has an address that can be handed on. */
export async function AuditFilterForm({ locale, filter }: { readonly locale: Locale; readonly filter: AuditFilter }) {
  const t = await getTranslations('audit')
  const select = (name: 'action' | 'actor', value: string | null, options: readonly string[], words: (code: string) => string) => (
    <div>
      <label htmlFor={`f-${name}`}>{t(`filter.${name}`)}</label>
      <select id={`f-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{t('filter.any')}</option>
        {options.map((code) => <option key={code} value={code}>{words(code)}</option>)}
      </select>
    </div>
  )
  const day = (name: 'from' | 'to', value: string | null) => <div><label htmlFor={`f-${name}`}>{t(`filter.${name}`)}</label><input id={`f-${name}`} type="date" name={name} defaultValue={value ?? ''} /></div>
  return (
    <form className="tools" method="get" action={`/${locale}/desk/audit`} role="search">
      {select('action', filter.action, auditActions, (code) => t(`actions.${code}`))}
      {select('actor', filter.actor, ACTORS, (code) => t(`actors.${code}`))}
      <div><label htmlFor="f-subject">{t('filter.subject')}</label><input id="f-subject" type="search" name="subject" defaultValue={filter.subject ?? ''} dir="ltr" maxLength={64} size={38} /></div>
      {day('from', filter.from)}
      {day('to', filter.to)}
      <button className="btn" type="submit">{t('filter.apply')}</button>
      <a href={`/${locale}/desk/audit`}>{t('filter.clear')}</a>
    </form>
  )
}
