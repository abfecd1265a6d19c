import { institutionsIn, type Institution } from '@/domain/chronic-certification/institutions'
import type { Locale } from '@/domain/locale'
import { words } from '@/platform/words'
import { Name } from '@/ui/isolate'
import { Details } from '@/ui/tell/details'
import { StandingMark } from '@/ui/tell/standing-mark'

/** Designated hospitals, pharmacies and village clinics of a district: all of them may be used, not one chosen (measures 12 and 14). */
export function InstitutionList({ institutions, divisionId, locale }: { readonly institutions: readonly Institution[]; readonly divisionId: string; readonly locale: Locale }) {
  const t = words(locale, 'chronic-certification')
  const groups = institutionsIn(institutions, divisionId)
  const invented = institutions.some((one) => one.demonstration)
  return (
    <>
      <h3>{t('places.title')}</h3>
      <p>{t('places.text')}</p>
      {groups.length === 0 ? <p className="small quiet">{t('places.none')}</p> : null}
      {groups.map(({ kind, list }) => (
        <Details key={kind} summary={t(`places.kinds.${kind}`, { count: list.length })}>
          <ul>{list.map((one) => <li key={one.id}><Name>{one.names[locale]}</Name></li>)}</ul>
        </Details>
      ))}
      {groups.length > 0 && invented ? <p className="small"><StandingMark>{words(locale, 'shell')('standing.demonstration')}</StandingMark> {t('places.invented')}</p> : null}
    </>
  )
}
