'use client'

import { useTranslations } from 'next-intl'
import { ROLES } from '@/domain/identity/permissions'
import { Button } from '@/ui/actions/button'
import { ChoiceField } from '@/ui/fields/choice-field'
import { SelectField } from '@/ui/fields/select-field'
import { TextField } from '@/ui/fields/text-field'
import { createStaffAction } from '../actions'
import { ShownOncePanel } from './shown-once'
import { Refusal, useStaffForm } from './staff-form'

interface CreateStaffProps {
  readonly locale: string
  readonly divisions: readonly { readonly id: string; readonly name: string }[]
  /** Whether this administrator may give the whole city. */
  readonly city: boolean
  readonly languages: readonly { readonly value: string; readonly label: string }[]
}

/** A new account. The role's hint says what it may do, so that nobody is given more than the work needs. */
export function CreateStaff({ locale, divisions, city, languages }: CreateStaffProps) {
  const t = useTranslations('identity.form')
  const { state, pending, typed, wrong, form } = useStaffForm(createStaffAction)
  const problem = (name: string) => (wrong(name) && state?.status === 'refused' ? t(`refused.${state.code}`) : undefined)
  const picked = new Set((typed('divisions') ?? '').split(','))
  const field = { problemPrefix: t('problem'), required: true }
  return (
    <>
      {state?.status === 'done' ? <ShownOncePanel value={state.value} /> : null}
      <form {...form} noValidate className="fld">
        <Refusal state={state} namespace="identity.form" />
        <input type="hidden" name="locale" value={locale} />
        <TextField {...field} id="new-login" name="login" label={t('login')} hint={t('loginHint')} value={typed('login')} problem={problem('login')} dir="ltr" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={40} />
        <TextField {...field} id="new-name" name="name" label={t('name')} value={typed('name')} problem={problem('name')} dir="auto" autoComplete="off" maxLength={60} />
        <ChoiceField
          {...field} id="new-role" name="role" label={t('role')} value={typed('role')} problem={problem('role')}
          choices={ROLES.map((role) => ({
            value: role, label: t(`roles.${role}.name`), hint: t(`roles.${role}.may`),
            inside: role === 'institution'
              ? <TextField id="new-institution" name="institution" label={t('institution')} hint={t('institutionHint')} value={typed('institution')} dir="ltr" autoComplete="off" spellCheck={false} maxLength={64} />
              : undefined,
          }))}
        />
        <ChoiceField
          {...field} id="new-reach" name="reach" label={t('reach')} value={typed('reach')} problem={problem('reach')}
          choices={[
            ...(city ? [{ value: 'city', label: t('reachCity') }] : []),
            {
              value: 'divisions', label: t('reachDivisions'),
              inside: (
                <fieldset className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
                  <legend className="vh">{t('reachDivisions')}</legend>
                  {divisions.map(({ id, name }) => (
                    <label key={id} className="chk"><input type="checkbox" name="divisions" value={id} defaultChecked={picked.has(id)} /><span>{name}</span></label>
                  ))}
                </fieldset>
              ),
            },
          ]}
        />
        <SelectField {...field} id="new-language" name="language" label={t('language')} value={typed('language') ?? locale} options={languages} />
        <p className="act"><Button>{pending ? t('sending') : t('create')}</Button></p>
      </form>
    </>
  )
}
