import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { divisionById } from '@/domain/division/divisions'
import { mayAct, type Permission } from '@/domain/identity/permissions'
import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/domain/locale'
import { env } from '@/platform/env'
import { DeskShell } from '@/ui/shell/desk-shell'
import type { Staff } from '../scope'

export type DeskPage = 'queue' | 'breaches' | 'absence' | 'campaign' | 'outbox' | 'exchange' | 'audit' | 'staff' | 'sessions'

const PAGES: readonly { readonly page: DeskPage; readonly path: string; readonly needs: Permission }[] = [
  { page: 'queue', path: '/desk/queue', needs: 'queue.view' },
  { page: 'breaches', path: '/desk/breaches', needs: 'breach.view' },
  { page: 'campaign', path: '/campaign', needs: 'campaign.view' },
  { page: 'outbox', path: '/desk/outbox', needs: 'outbox.view' },
  { page: 'exchange', path: '/desk/exchange', needs: 'exchange.view' },
  { page: 'audit', path: '/desk/audit', needs: 'audit.view' },
  { page: 'absence', path: '/desk/absence', needs: 'absence.own' },
  { page: 'staff', path: '/desk/staff', needs: 'staff.manage' },
]

interface DeskFrameProps {
  readonly locale: Locale
  /** Null on the sign-in page. */
  readonly staff: Staff | null
  readonly current?: DeskPage | undefined
  /** This page without its language: `/desk/queue?view=mine`. */
  readonly path: string
  readonly main?: 'wrap' | 'main' | 'case' | undefined
  readonly keyHint?: boolean | undefined
  readonly children: ReactNode
}

/** The desk around a page: only what this member of staff may open is in its navigation. */
export async function DeskFrame({ locale, staff, current, path, main, keyHint, children }: DeskFrameProps) {
  const t = await getTranslations('identity.frame')
  const nav = staff && !staff.mustChange ? PAGES.filter(({ needs }) => mayAct(staff.role, staff.divisions, needs)) : []
  return (
    <DeskShell
      locale={locale}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      homeHref={`/${locale}/desk/queue`}
      words={{ skip: t('skip'), brand: t('brand'), mainNavigation: t('navigation'), chooseLanguage: t('chooseLanguage') }}
      nav={nav.map(({ page, path: to }) => ({ href: `/${locale}${to}`, label: t(`pages.${page}`), current: page === current }))}
      languages={LOCALES.map((one) => ({ locale: one, href: `/${one}${path}`, name: LANGUAGE_NAMES[one] }))}
      demo={env().CANBAO_DEMO ? t('demo') : undefined}
      keyHint={keyHint ? <>{t('keys')} <kbd>?</kbd></> : undefined}
      person={staff ? <a href={`/${locale}/desk/sessions`} aria-current={current === 'sessions' ? 'page' : undefined}>{t('person', { name: staff.name, office: await officeOf(staff.divisions, locale, staff.institution !== null) })}</a> : undefined}
      signOut={staff ? <form method="post" action={`/${locale}/desk/session/end`}><button className="btn quiet-btn" type="submit">{t('signOut')}</button></form> : undefined}
      main={main}
    >
      {children}
    </DeskShell>
  )
}

/** Where someone works, in words: a designated institution, the city, one division by name, or how many. */
export async function officeOf(divisions: readonly string[] | 'all', locale: Locale, institution = false): Promise<string> {
  const t = await getTranslations('identity.office')
  if (institution) return t('institution')
  if (divisions === 'all') return t('city')
  const [only, ...rest] = divisions
  return only !== undefined && rest.length === 0 ? (divisionById(only)?.shortNames[locale] ?? only) : t('several', { count: divisions.length })
}
