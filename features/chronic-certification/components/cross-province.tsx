import { CROSS_PROVINCE, crossProvinceOf, type Condition } from '@/domain/chronic-certification/conditions'
import type { Locale } from '@/domain/locale'
import { words } from '@/platform/words'
import { Details } from '@/ui/tell/details'
import { StandingMark } from '@/ui/tell/standing-mark'
import { Sources } from './sources'

const remote = (locale: Locale): string => `/${locale}/remote-treatment`

/** The items that settle across provinces: five in force, five announced. */
export function CrossProvinceList({ locale }: { readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  return (
    <Details summary={t('cross.listTitle')}>
      <p>{t('cross.firstFive')}</p>
      <ul>{CROSS_PROVINCE.filter((item) => item.batch === 1).map((item) => <li key={item.id}>{item.names[locale]}</li>)}</ul>
      <p>{t('cross.furtherFive')} <StandingMark standing="open">{words(locale, 'shell')('standing.unconfirmed')}</StandingMark></p>
      <ul>{CROSS_PROVINCE.filter((item) => item.batch === 2).map((item) => <li key={item.id}>{item.names[locale]}</li>)}</ul>
      <p>{t('cross.do')} <a href={remote(locale)}>{t('cross.file')}</a></p>
      <Sources ids={[...new Set(CROSS_PROVINCE.flatMap((item) => item.source))]} locale={locale} />
    </Details>
  )
}

/** Whether one disease settles across provinces and what its holder has to do for it. */
export function CrossProvince({ condition, locale }: { readonly condition: Condition; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const item = crossProvinceOf(condition)
  return (
    <>
      <h3>{t('cross.title')}</h3>
      {item === null ? <p>{t('cross.no')}</p> : (
        <>
          <p>
            {t(item.batch === 1 ? 'cross.yes' : 'cross.planned')}
            {item.batch === 2 ? <> <StandingMark standing="open">{words(locale, 'shell')('standing.unconfirmed')}</StandingMark></> : null}
          </p>
          <p>{t('cross.do')} <a href={remote(locale)}>{t('cross.file')}</a></p>
          <Sources ids={item.source} locale={locale} />
        </>
      )}
    </>
  )
}
