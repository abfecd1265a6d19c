import { filterQuery } from '@/domain/campaign/filters'
import { type Locale, LOCALES } from '@/domain/locale'
import { words } from '@/platform/words'
import { DeskShell } from '@/ui/shell/desk-shell'
import { EmptyState } from '@/ui/tell/empty-state'
import type { RatesPage } from '../loaders'
import { Answer, AsOf } from './answer'
import { Breakdowns } from './breakdown'
import { Definition } from './definition'
import { IgnoredFilters, RateFilters } from './filters'
import { RateMap } from './rate-map'
import { RateTable } from './rate-table'
import { Trend } from './trend'
import { translatorOf, viewOf } from './view'

/** The district rates: the answer, the tiles, the course, the ranked table. */
export function RatesScreen({ locale, page }: { readonly locale: Locale; readonly page: RatesPage | null }) {
  const t = translatorOf(locale)
  const view = page && viewOf(locale, page)
  const query = page ? filterQuery(page.filters, page.campaign.coverageYear) : ''
  return (
    <DeskShell
      locale={locale}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      homeHref={`/${locale}`}
      words={{ skip: t('frame.skip'), brand: t('frame.brand'), mainNavigation: t('frame.navigation'), chooseLanguage: t('frame.language') }}
      nav={[{ href: `/${locale}`, label: t('frame.home') }, { href: `/${locale}/campaign`, label: t('title'), current: true }]}
      languages={LOCALES.map((one) => ({ locale: one, href: `/${one}/campaign${query}`, name: words(one, 'campaign')('frame.own') }))}
      demo={page?.campaign.standing === 'demonstration' ? t('standing.demonstration') : undefined}
      main="wrap"
    >
      {view === null ? (
        <EmptyState title={t('empty.title')} headingLevel={1}><p>{t('empty.text')}</p></EmptyState>
      ) : (
        <>
          <IgnoredFilters view={view} />
          <Answer view={view} />
          <AsOf view={view} />
          <RateFilters view={view} />
          <div className="cols">
            <div>
              <RateMap view={view} />
              <Trend view={view} />
            </div>
            <div><Breakdowns view={view} /></div>
          </div>
          <RateTable view={view} />
          <Definition view={view} />
        </>
      )}
    </DeskShell>
  )
}
