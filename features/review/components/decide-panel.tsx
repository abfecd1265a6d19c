import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import type { StaffAction } from '@/features/identity/client/staff-form'
import { formats } from '@/platform/words'
import { Notice } from '@/ui/tell/notice'
import { Decide } from '../client/decide'
import type { CasePage } from '../loaders'
import { codeInWords, directionOf } from './codes'

interface DecidePanelProps {
  readonly locale: Locale
  readonly page: CasePage
  readonly holder: string | null
  readonly actions: { readonly approve: StaffAction<unknown>; readonly refuse: StaffAction<unknown>; readonly request: StaffAction<unknown>; readonly passOn: StaffAction<unknown> }
}

/** The decision, or why there is none to make here: decided, held by a colleague, or not this role's. */
export async function DecidePanel({ locale, page, holder, actions }: DecidePanelProps) {
  const t = await getTranslations('review')
  const { row, may, state, status } = page
  const another = page.ownRefusal ? <Notice><p>{t('form.refused.same-officer')}</p></Notice> : null
  if (!may.approve && !may.passOn && !may.refuse && !may.request) {
    const decided = state !== 'in-review' && state !== 'more-information'
    const why = decided ? t('case.decided', { state: t(`states.${state}`) }) : status.claimedBy !== null && holder ? t('case.heldByOther', { name: holder }) : t('case.notYours')
    return <section aria-label={t('form.decide')}>{another ?? <Notice><p>{why}</p></Notice>}</section>
  }
  const format = formats(locale)
  return (
    <>
      {another}
      <Decide
        locale={locale} reference={row.reference} seq={row.lastSeq} may={{ approve: may.approve, passOn: may.passOn, refuse: may.refuse, request: may.request }} actions={actions}
        resident={{ lang: row.locale, dir: directionOf(row.locale), same: row.locale === locale }}
        open={row.reasons.map((code) => codeInWords(locale, row.service, 'reasons', code)).join(t('found.comma'))}
        approval={page.approval} refusals={page.refusals} requests={page.requests}
        nextLeg={page.nextLeg}
        deadlines={page.deadlines.map(({ on, workingDays }) => ({ value: on, label: t('case.deadline', { date: format.shortDate(on), days: workingDays }) }))}
      />
    </>
  )
}
