import { getTranslations } from 'next-intl/server'
import { LANGUAGE_NAMES, type Locale } from '@/domain/locale'
import { formatReference } from '@/domain/reference'
import { RowAction, type StaffAction } from '@/features/identity/client/staff-form'
import { formats } from '@/platform/words'
import { Name } from '@/ui/isolate'
import type { CasePage } from '../loaders'
import { clockInWords } from './clock'
import { codeInWords, directionOf, divisionInWords, legInWords } from './codes'

interface CaseHeadProps {
  readonly locale: Locale
  readonly page: CasePage
  readonly holder: string | null
  readonly actions: { readonly claim: StaffAction<unknown>; readonly release: StaffAction<unknown>; readonly releaseOther: StaffAction<unknown> }
}

/** Who and what, until when, and who holds it. */
export async function CaseHead({ locale, page, holder, actions }: CaseHeadProps) {
  const t = await getTranslations('review')
  const { row, clock, neighbors, may } = page
  const fields = { locale, reference: row.reference, seq: String(row.lastSeq) }
  const about = formatReference(row.reference)
  const dueOn = row.legDueOn ?? row.dueOn
  const due = clock.group === 'closed' ? t(`states.${page.state}`) : [
    await clockInWords(clock, page.state),
    ...(dueOn && clock.group !== 'stopped' ? [t('case.dueOn', { date: formats(locale).shortDate(dueOn) })] : []),
    ...(row.leg === null ? [] : [legInWords(locale, row.service, row.leg)]),
    ...(clock.used !== null && clock.total !== null ? [t('case.dayOf', { used: clock.used, total: clock.total })] : []),
  ].join(' · ')
  return (
    <div className="head">
      <p className="back small">
        <a href={`/${locale}/desk/queue`}>{t('case.back')}</a>{' '}
        {neighbors ? (
          <span className="mute">
            {t('case.position', { position: neighbors.position, total: neighbors.total })}
            {neighbors.previous ? <> · <kbd>k</kbd> <a href={`/${locale}/desk/case/${neighbors.previous}`} data-key="k" rel="prev">{t('case.previous')}</a></> : null}
            {neighbors.next ? <> · <kbd>j</kbd> <a href={`/${locale}/desk/case/${neighbors.next}`} data-key="j" rel="next">{t('case.next')}</a></> : null}
          </span>
        ) : null}
      </p>
      <span className="due">{due}{row.dueProvisional ? ` · ${t('case.provisional')}` : ''}</span>
      <h1><Name>{row.headline.name}</Name> · {t('case.title', { matter: codeInWords(locale, row.service, 'situations', row.situation), year: String(row.coverageYear) })}</h1>
      <bdi className="num mono" dir="ltr">{about}</bdi>
      <span>{t('case.language')} <span lang={row.locale} dir={directionOf(row.locale)}>{LANGUAGE_NAMES[row.locale]}</span></span>
      <span>{divisionInWords(locale, row.divisionId)}</span>
      <span>{t(`channels.${row.channel}`)}</span>
      <span className={page.covered ? 'flag' : undefined}>{holder ? t(page.covered ? 'case.coveringFor' : 'case.heldBy', { name: holder }) : t('case.heldByNobody')}</span>
      {may.claim ? <RowAction action={actions.claim} namespace="review.form" fields={fields} label={t('case.claim')} about={about} line shortcut="c" /> : null}
      {may.release ? <RowAction action={actions.release} namespace="review.form" fields={fields} label={t('case.release')} about={about} line /> : null}
      {may.releaseOther ? <RowAction action={actions.releaseOther} namespace="review.form" fields={fields} label={t('case.releaseOther')} about={about} line /> : null}
    </div>
  )
}
