'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/ui/actions/button'
import { TextField } from '@/ui/fields/text-field'
import { changePasswordAction } from '../actions'
import { Refusal, useStaffForm } from './staff-form'

/** One's own password: the present one, then a new one twice. */
export function PasswordForm({ locale }: { readonly locale: string }) {
  const t = useTranslations('identity.form')
  const { state, pending, form } = useStaffForm(changePasswordAction)
  const field = { type: 'password', dir: 'ltr', maxLength: 128, required: true } as const
  return (
    <form {...form} noValidate className="fld sign-in">
      <Refusal state={state} namespace="identity.form" />
      <input type="hidden" name="locale" value={locale} />
      <TextField {...field} id="present-password" name="present_password" label={t('presentPassword')} autoComplete="current-password" />
      <TextField {...field} id="new-password" name="new_password" label={t('newPassword')} hint={t('newPasswordHint')} autoComplete="new-password" />
      <TextField {...field} id="again-password" name="again_password" label={t('againPassword')} autoComplete="new-password" />
      <p className="act"><Button>{pending ? t('sending') : t('changePassword')}</Button></p>
    </form>
  )
}
