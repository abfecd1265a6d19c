import { OTHER } from '@/domain/campaign/borders'
import type { View } from './view'

const PARTS = ['rate', 'elsewhere', 'pace', 'forecast', 'comparison', 'borders', 'other', 'target', 'source'] as const

/** What the figures mean and where they come from. */
export function Definition({ view }: { readonly view: View }) {
  const { page, t } = view
  const { filters, overview, campaign } = page
  const shown = PARTS.filter((part) => {
    if (part === 'other') return overview.divisions.some((row) => row.key === OTHER)
    if (part === 'pace' || part === 'forecast') return page.current
    return part === 'borders' ? overview.lastYear.approximate : true
  })
  const values = { year: String(filters.year), before: String(filters.year - 1), target: view.round(overview.target), divisions: overview.divisions.filter((row) => row.key !== OTHER).length, basis: overview.forecast?.basis ?? 'none' }
  return (
    <section className="note" id="definition" aria-labelledby="definition-title">
      <div>
        <h2 id="definition-title">{t('definition.title')}</h2>
        <dl>{shown.map((part) => <div key={part} className="[margin-block-start:6px]"><dt><b>{t(`definition.${part}.term`)}</b></dt><dd className="[max-inline-size:54em]">{t(`definition.${part}.text`, values)}</dd></div>)}</dl>
      </div>
      <div>
        <h2>{t('standing.title')}</h2>
        <p>{t(`standing.${campaign.standing === 'demonstration' ? 'demonstrationText' : 'inForceText'}`)}</p>
      </div>
    </section>
  )
}
