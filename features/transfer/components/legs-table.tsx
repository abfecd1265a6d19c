import type { Locale } from '@/domain/locale'
import type { RoadStep } from '@/domain/transfer/legs'
import { formats, words } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { Num } from '@/ui/isolate'

interface LegsTableProps {
  readonly road: readonly RoadStep[]
  readonly locale: Locale
  /** Name of the other side, where it is known already. */
  readonly elsewhere: string | null
}

/** Both offices' parts of the clock: who, how many working days, by when. */
export function LegsTable({ road, locale, elsewhere }: LegsTableProps) {
  const t = words(locale, 'transfer')
  const f = formats(locale)
  const by = (step: RoadStep) => (step.on === null ? t('road.open') : t(`road.${step.state}`, { date: f.date(step.on) }))
  const dated = road.some((step) => step.on !== null)
  return (
    <FoldTable
      caption={t('road.caption')}
      columns={[{ label: t('road.office') }, { label: t('road.days'), plain: t('road.days'), numeric: true }, ...(dated ? [{ label: t('road.by'), plain: t('road.by') }] : [])]}
      rows={road.map((step) => ({
        id: step.leg,
        cells: [
          <>{t(`legs.${step.leg}.title`)}{elsewhere ? <small><bdi>{step.holder === 'here' ? t('road.here') : elsewhere}</bdi></small> : null}</>,
          <Num key="days">{f.number(step.workingDays)}</Num>,
          ...(dated ? [by(step)] : []),
        ],
      }))}
      foot={road.length > 1 ? { id: 'total', cells: [t('road.total'), <Num key="total">{f.number(road.reduce((sum, step) => sum + step.workingDays, 0))}</Num>, ...(dated ? [''] : [])] } : undefined}
    />
  )
}
