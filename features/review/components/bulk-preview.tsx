import { getTranslations } from 'next-intl/server'
import { pickedText } from '@/domain/review/bulk'
import { LANGUAGE_NAMES, type Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import type { StaffAction } from '@/features/identity/client/staff-form'
import { formats } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { Name } from '@/ui/isolate'
import { EmptyState } from '@/ui/tell/empty-state'
import type { BulkDone } from '../mutations'
import { BulkForm } from '../client/bulk-form'
import type { BulkItem, BulkPage } from '../loaders'
import { Clock } from './clock'
import { codeInWords, directionOf, divisionInWords, serviceInWords } from './codes'

interface BulkPreviewProps {
  readonly locale: Locale
  readonly page: BulkPage
  readonly names: ReadonlyMap<string, string>
  readonly action: StaffAction<BulkDone>
  readonly colleagues: readonly { readonly value: string; readonly label: string }[]
}

/** What will happen to each ticked case, and what will not and why; then the confirmation. Nothing is written before it. */
export async function BulkPreview({ locale, page, names, action, colleagues }: BulkPreviewProps) {
  const t = await getTranslations('review')
  const { act, items } = page
  const format = formats(locale)
  if (items.length === 0) return <EmptyState title={t('bulk.none')}><p>{t('bulk.noneWhy')}</p></EmptyState>
  const will = ({ row, hindrance }: BulkItem): string => {
    if (hindrance === null && row) return t(`bulk.will.${act}`, { language: LANGUAGE_NAMES[row.locale] })
    const service = page.service === null ? '' : serviceInWords(locale, page.service)
    return t(`bulk.hindrances.${hindrance ?? 'not-found'}`, { name: row?.claimedBy ? (names.get(row.claimedBy) ?? t('queue.someone')) : '', service })
  }
  const rows = items.map((item) => {
    const { row, picked } = item
    return {
      id: picked.reference,
      cells: [
        <a key="r" className="ref" dir="ltr" href={`/${locale}/desk/case/${picked.reference}`}>{formatReference(picked.reference)}</a>,
        row ? <span key="n"><Name>{row.headline.name}</Name> <span className="lang" lang={row.locale} dir={directionOf(row.locale)}>{LANGUAGE_NAMES[row.locale]}</span></span> : '—',
        row ? `${codeInWords(locale, row.service, 'situations', row.situation)} · ${divisionInWords(locale, row.divisionId)}` : '—',
        row ? <Clock key="c" clock={row.clock} state={row.state} /> : '—',
        <span key="w" className={item.hindrance === null ? undefined : 'flag'}>{will(item)}</span>,
      ],
    }
  })
  return (
    <BulkForm
      locale={locale} act={act} action={action} colleagues={colleagues} outcomes={page.outcomes}
      items={items.filter((one) => one.hindrance === null).map((one) => pickedText(one.picked))}
      references={Object.fromEntries(items.map(({ picked }) => [picked.reference, formatReference(picked.reference)]))}
      deadlines={page.deadlines.map(({ on, workingDays }) => ({ value: on, label: t('case.deadline', { date: format.shortDate(on), days: workingDays }) }))}
    >
      <p className="small mute">{t('bulk.lead')}{page.service === null ? '' : ` ${t('bulk.ofService', { service: serviceInWords(locale, page.service) })}`}</p>
      <FoldTable caption={t('bulk.caption')} captionHidden columns={(['reference', 'applicant', 'matter', 'clock', 'will'] as const).map((column) => ({ label: t(`bulk.columns.${column}`) }))} rows={rows} />
    </BulkForm>
  )
}
