import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { Button } from '@/ui/actions/button'
import { SubmitOnce } from '@/ui/client/submit-once'
import { TextField } from '@/ui/fields/text-field'
import { Notice } from '@/ui/tell/notice'

const PROBLEMS = ['refused', 'locked', 'expired'] as const
const isProblem = (value: string | undefined): value is (typeof PROBLEMS)[number] => (PROBLEMS as readonly (string | undefined)[]).includes(value)

/** A plain form to a stable address: works without script, and no Server Function is open before sign-in. */
export async function SignInForm({ locale, problem, notice, returnTo }: { readonly locale: Locale; readonly problem: string | undefined; readonly notice: string | undefined; readonly returnTo: string | null }) {
  const t = await getTranslations('identity.signIn')
  return (
    <div className="sign-in">
      <h1>{t('title')}</h1>
      <p className="small mute">{t('lead')}</p>
      {isProblem(problem) ? <Notice tone={problem === 'expired' ? 'info' : 'bad'} announce="alert"><p>{t(`problems.${problem}`)}</p></Notice> : null}
      {notice === 'signed-out' ? <Notice tone="good" announce="status"><p>{t('signedOut')}</p></Notice> : null}
      <form method="post" action={`/${locale}/desk/session`} noValidate>
        {returnTo ? <input type="hidden" name="returnTo" value={returnTo} /> : null}
        <TextField id="login" name="login" label={t('login')} autoComplete="username" autoCapitalize="none" spellCheck={false} dir="ltr" maxLength={64} required />
        <TextField id="password" name="password" type="password" label={t('password')} autoComplete="current-password" dir="ltr" maxLength={128} required />
        <TextField id="code" name="code" look="code" label={t('code')} hint={t('codeHint')} autoComplete="one-time-code" dir="ltr" maxLength={24} required spellCheck={false} />
        <p className="act"><Button>{t('submit')}</Button><SubmitOnce sending={t('sending')} /></p>
      </form>
      <p className="small mute">{t('help')}</p>
    </div>
  )
}
