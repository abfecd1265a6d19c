'use client'

import { useRouter } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Refusal, useStaffForm, type StaffAction } from '@/features/identity/client/staff-form'
import { ChoiceField } from '@/ui/fields/choice-field'
import { SelectField } from '@/ui/fields/select-field'
import { TextArea } from '@/ui/fields/text-area'
import type { Outcome } from '../loaders'

interface DecideProps {
  readonly locale: string
  readonly reference: string
  readonly seq: number
  readonly resident: { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly same: boolean }
  readonly may: { readonly approve: boolean; readonly passOn: boolean; readonly refuse: boolean; readonly request: boolean }
  readonly actions: { readonly approve: StaffAction<unknown>; readonly refuse: StaffAction<unknown>; readonly request: StaffAction<unknown>; readonly passOn: StaffAction<unknown> }
  /** The leg that passing on begins. */
  readonly nextLeg: { readonly title: string; readonly office: string; readonly workingDays: number; readonly byHand: boolean } | null
  /** Reasons still open, in words: an approval says on what ground. */
  readonly open: string
  readonly approval: Pick<Outcome, 'resident' | 'staff'>
  readonly refusals: readonly Outcome[]
  readonly requests: readonly Outcome[]
  readonly deadlines: readonly { readonly value: string; readonly label: string }[]
}

/**
 * Three ways to decide. Each opens its own form by `:has(:checked)`, without script, and each button names its act. The choice itself stands
 * outside the forms: Enter on it sends nothing.
 */
export function Decide(props: DecideProps) {
  const t = useTranslations('review.form')
  const approve = useDecision(props.actions.approve)
  const refuse = useDecision(props.actions.refuse)
  const request = useDecision(props.actions.request)
  const passOn = useDecision(props.actions.passOn)
  const chosen = passOn.state ? 'pass-on' : refuse.state ? 'refuse' : request.state ? 'request' : approve.state ? 'approve' : undefined
  const hidden = (
    <>
      <input type="hidden" name="locale" value={props.locale} />
      <input type="hidden" name="reference" value={props.reference} />
      <input type="hidden" name="seq" value={props.seq} />
    </>
  )
  const told = (outcome: Pick<Outcome, 'resident' | 'staff'>) => <Told resident={props.resident} outcome={outcome} />
  const problem = (decision: ReturnType<typeof useDecision>, name: string) => (decision.wrong(name) && decision.state?.status === 'refused' ? t(`refused.${decision.state.code}`) : undefined)
  const send = (decision: ReturnType<typeof useDecision>, label: string) => (
    <p className="acts"><button className="btn pri" type="submit" aria-disabled={decision.pending || undefined}>{decision.pending ? t('sending') : label}</button></p>
  )
  return (
    <section className="decide" aria-label={t('decide')}>
      <ChoiceField
        id="decision" name="decision" label={t('decide')} value={chosen}
        choices={[
          ...(props.may.approve ? [{
            value: 'approve', label: t('approve'), shortcut: 'a',
            inside: (
              <form {...approve.form} noValidate>
                {hidden}
                <Refusal state={approve.state} namespace="review.form" />
                {props.open ? <p className="small">{t('openReasons', { reasons: props.open })}</p> : null}
                <TextArea id="basis" name="basis" rows={2} label={t('basis')} hint={t('basisHint')} value={approve.typed('basis')} problem={problem(approve, 'basis')} problemPrefix={t('problem')} maxLength={2000} required />
                {told(props.approval)}
                {send(approve, t('approveNow'))}
              </form>
            ),
          }] : []),
          ...(props.may.passOn && props.nextLeg ? [{
            value: 'pass-on', label: props.nextLeg.byHand ? t('passOnByHand', { office: props.nextLeg.office }) : t('passOn'), shortcut: 'p',
            inside: (
              <form {...passOn.form} noValidate>
                {hidden}
                <Refusal state={passOn.state} namespace="review.form" />
                <p className="small">{t('passOnText', { next: props.nextLeg.title, days: props.nextLeg.workingDays })}</p>
                {send(passOn, t('passOnNow'))}
              </form>
            ),
          }] : []),
          ...(props.may.refuse ? [{
            value: 'refuse', label: t('refuse'), shortcut: 'r',
            inside: (
              <form {...refuse.form} noValidate>
                {hidden}
                <Refusal state={refuse.state} namespace="review.form" />
                <ChoiceField
                  id="refusal" name="refusal" label={t('refusalReason')} value={refuse.typed('refusal')} problem={problem(refuse, 'refusal')} problemPrefix={t('problem')} required
                  choices={props.refusals.map((outcome) => ({ value: outcome.code, label: outcome.label, inside: told(outcome) }))}
                />
                {send(refuse, t('refuseNow'))}
              </form>
            ),
          }] : []),
          ...(props.may.request ? [{
            value: 'request', label: t('request'), shortcut: 'm',
            inside: (
              <form {...request.form} noValidate>
                {hidden}
                <Refusal state={request.state} namespace="review.form" />
                <ChoiceField
                  id="request" name="request" label={t('requestWhat')} value={request.typed('request')} problem={problem(request, 'request')} problemPrefix={t('problem')} required
                  choices={props.requests.map((outcome) => ({ value: outcome.code, label: outcome.label, inside: told(outcome) }))}
                />
                <SelectField id="answerBy" name="answerBy" label={t('answerBy')} value={request.typed('answerBy') ?? props.deadlines[0]?.value} problem={problem(request, 'answerBy')} problemPrefix={t('problem')} options={props.deadlines} required />
                {send(request, t('requestNow'))}
              </form>
            ),
          }] : []),
        ]}
      />
    </section>
  )
}

/** A decision's form; when the case changed meanwhile, the page is read again around what was typed. */
function useDecision(action: StaffAction<unknown>) {
  const decision = useStaffForm(action)
  const { refresh } = useRouter()
  const stale = decision.state?.status === 'refused' && (decision.state.code === 'changed' || decision.state.code === 'held-by-other')
  useEffect(() => {
    if (stale) refresh()
  }, [stale, refresh])
  return decision
}

/** What the resident will read, in their language and in the desk's. Tinted, and never in one box with internal words. */
function Told({ resident, outcome }: { readonly resident: DecideProps['resident']; readonly outcome: Pick<Outcome, 'resident' | 'staff'> }): ReactNode {
  const t = useTranslations('review.form')
  return (
    <div className="public">
      <h3>{t('willRead')}</h3>
      <p lang={resident.lang} dir={resident.dir}>{outcome.resident.join(' ')}</p>
      {resident.same ? null : <p>{outcome.staff.join(' ')}</p>}
    </div>
  )
}
