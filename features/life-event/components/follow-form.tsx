import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import type { Flash } from '@/features/casework/loaders'
import { words } from '@/platform/words'
import { Actions, Button } from '@/ui/actions/button'
import { SubmitOnce } from '@/ui/client/submit-once'
import { ErrorSummary } from '@/ui/fields/error-summary'
import { TextField } from '@/ui/fields/text-field'

/** The code of a bundle: opens it on another device. */
export async function FollowForm({ locale, flash }: { readonly locale: Locale; readonly flash: Flash | null }) {
  const t = words(locale, 'life-event')
  const general = await getTranslations({ locale, namespace: 'casework' })
  const problem = flash ? (flash.code === 'unknown-code' ? t('follow.unknown') : general(`problems.${flash.code}`)) : undefined
  return (
    <>
      {problem ? <ErrorSummary title={general('errors.title', { count: 1 })} problems={[{ href: '#code', text: problem }]} /> : null}
      <h1>{t('follow.title')}</h1>
      <p className="lead">{t('follow.lead')}</p>
      <form method="post" action={`/${locale}/life-event/resume`} noValidate className="flow">
        <TextField id="code" name="code" look="id" dir="ltr" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40}
          label={t('follow.label')} hint={general('resume.hint')} value={flash?.typed} problem={problem} problemPrefix={general('errors.prefix')} />
        <Actions><Button>{t('follow.button')}</Button></Actions>
        <SubmitOnce sending={general('step.sending')} />
      </form>
    </>
  )
}
