import { CHANNELS, type Filters, MEASURES } from '@/domain/campaign/filters'
import { POPULATION_GROUPS } from '@/domain/enrollment/group'
import { FilterLinks } from '@/ui/actions/filter-links'
import { Notice } from '@/ui/tell/notice'
import type { View } from './view'

/** All filters as links, the chosen ones marked. */
export function RateFilters({ view }: { readonly view: View }) {
  const { page, t } = view
  const { filters } = page
  const option = (label: string, change: Partial<Filters>, current: boolean) => ({ label, href: view.href(change), current })
  // Borders differ between the years: a chosen division may not exist in the other one.
  const years = page.years.map(({ year, divisions }) =>
    option(t('filters.years', { year: String(year), divisions }), { year, division: year === filters.year ? filters.division : null }, year === filters.year))
  return (
    <FilterLinks
      label={t('filters.label')}
      groups={[
        { term: t('filters.year'), options: years },
        { term: t('filters.measure'), options: MEASURES.map((measure) => option(t(`measures.${measure}`), { measure }, measure === filters.measure)) },
        {
          term: t('filters.group'),
          options: [option(t('filters.allGroups'), { group: null }, filters.group === null), ...POPULATION_GROUPS.map((group) => option(t(`groups.${group}`), { group }, group === filters.group))],
        },
        {
          term: t('filters.channel'),
          options: [option(t('filters.allChannels'), { channel: null }, filters.channel === null), ...CHANNELS.map((channel) => option(t(`channels.${channel}`), { channel }, channel === filters.channel))],
        },
        {
          term: t('filters.division'),
          options: [
            option(t('city'), { division: null }, filters.division === null),
            ...(filters.division === null ? [] : [option(view.place(filters.division, 'long'), {}, true)]),
          ],
        },
      ]}
    />
  )
}

/** Says which filters of the address were not known, and what is shown instead. */
export function IgnoredFilters({ view }: { readonly view: View }) {
  const { page, t } = view
  if (page.ignored.length === 0) return null
  return (
    <div className="[margin-block-end:12px]"><Notice tone="warn" title={t('ignored.title')}>
      <p>{t('ignored.text')}</p>
      <ul>{page.ignored.map((name) => <li key={name}>{t(`ignored.names.${name}`)}</li>)}</ul>
    </Notice></div>
  )
}
