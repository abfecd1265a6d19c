import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { Actions, Button, ButtonLink } from '@/ui/actions/button'
import { SubmitOnce } from '@/ui/client/submit-once'
import { CheckboxField } from '@/ui/fields/checkbox-field'
import { ErrorSummary } from '@/ui/fields/error-summary'
import { TextField } from '@/ui/fields/text-field'
import type { Flash } from '../loaders'

type FormProps = { readonly locale: Locale; readonly flash: Flash | null }

async function Problems({ locale, flash, field }: FormProps & { readonly field: string }) {
  if (!flash) return null
  const t = await getTranslations({ locale, namespace: 'casework' })
  return <ErrorSummary title={t('errors.title', { count: 1 })} problems={[{ href: `#${field}`, text: t(`problems.${flash.code}`) }]} />
}

/** Reference and last four characters: all that tracking asks. */
export async function TrackForm({ locale, flash, reference }: FormProps & { readonly reference: string }) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  const atLastFour = flash?.code === 'last-four'
  const problem = flash ? t(`problems.${flash.code}`) : undefined
  return (
    <>
      <Problems locale={locale} flash={flash} field={atLastFour ? 'last-four' : 'reference'} />
      <h1>{t('track.title')}</h1>
      <p className="lead">{t('track.lead')}</p>
      <form method="post" action={`/${locale}/casework/track`} noValidate className="flow">
        <TextField id="reference" name="reference" look="id" dir="ltr" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40}
          label={t('track.reference')} hint={t('track.referenceHint')} value={flash?.typed || reference} problem={atLastFour ? undefined : problem} problemPrefix={t('errors.prefix')} />
        <TextField id="last-four" name="last-four" look="short" dir="ltr" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={12}
          label={t('track.lastFour')} hint={t('track.lastFourHint')} problem={atLastFour ? problem : undefined} problemPrefix={t('errors.prefix')} />
        <Actions><Button>{t('track.button')}</Button></Actions>
        <SubmitOnce sending={t('step.sending')} />
      </form>
      <h2>{t('track.lost')}</h2>
      <p>{t('track.lostText')}</p>
    </>
  )
}

/** The code of a saved form. */
export async function ResumeForm({ locale, flash }: FormProps) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  return (
    <>
      <Problems locale={locale} flash={flash} field="code" />
      <h1>{t('resume.title')}</h1>
      <p className="lead">{t('resume.lead')}</p>
      <form method="post" action={`/${locale}/casework/resume`} noValidate className="flow">
        <TextField id="code" name="code" look="id" dir="ltr" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40}
          label={t('resume.label')} hint={t('resume.hint')} value={flash?.typed} problem={flash ? t(`problems.${flash.code}`) : undefined} problemPrefix={t('errors.prefix')} />
        <Actions><Button>{t('resume.button')}</Button></Actions>
        <SubmitOnce sending={t('step.sending')} />
      </form>
    </>
  )
}

/** Asks once more before a case is taken back. */
export async function WithdrawForm({ locale, flash }: FormProps) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  return (
    <>
      <Problems locale={locale} flash={flash} field="sure" />
      <h1>{t('withdraw.title')}</h1>
      <p className="lead">{t('withdraw.text')}</p>
      <form method="post" action={`/${locale}/casework/case/withdraw`} noValidate className="flow">
        <CheckboxField id="sure" name="sure" label={t('withdraw.sure')} problem={flash ? t(`problems.${flash.code}`) : undefined} problemPrefix={t('errors.prefix')} />
        <Actions>
          <Button>{t('withdraw.button')}</Button>
          <ButtonLink variant="quiet" href={`/${locale}/casework/case`}>{t('withdraw.keep')}</ButtonLink>
        </Actions>
        <SubmitOnce sending={t('step.sending')} />
      </form>
    </>
  )
}

/** Where a case or draft is not open on this device: says so and offers the way in. */
export async function Closed({ locale, kind }: { readonly locale: Locale; readonly kind: 'case' | 'draft' }) {
  const t = await getTranslations({ locale, namespace: 'casework' })
  const shell = await getTranslations({ locale, namespace: 'shell' })
  return (
    <div className="flow">
      <h1>{kind === 'case' ? t('case.gone') : shell('problems.draft-gone.title')}</h1>
      <p className="lead">{kind === 'case' ? t('case.goneText') : shell('problems.draft-gone.text')}</p>
      <Actions>
        {kind === 'case'
          ? <ButtonLink href={`/${locale}/casework/track`}>{t('track.title')}</ButtonLink>
          : <><ButtonLink href={`/${locale}`}>{t('step.home')}</ButtonLink><ButtonLink variant="quiet" href={`/${locale}/casework/resume`}>{t('resume.title')}</ButtonLink></>}
      </Actions>
    </div>
  )
}
