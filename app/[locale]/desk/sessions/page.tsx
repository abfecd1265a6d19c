import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { revokeOtherSessionAction, revokeOwnSessionAction } from '@/features/identity/actions'
import { PasswordForm } from '@/features/identity/client/password-form'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { SessionList } from '@/features/identity/components/session-list'
import { loadSessions, staffOrSignIn } from '@/features/identity/loaders'
import { EmptyState } from '@/ui/tell/empty-state'
import { Notice } from '@/ui/tell/notice'
import { one, pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('identity.sessions'))('page') })

const PATH = '/desk/sessions'
const NOTICES: Readonly<Record<string, 'good' | 'warn'>> = { 'must-change': 'warn', ended: 'good', 'password-changed': 'good' }

export default async function SessionsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const entry = await staffOrSignIn(locale, 'session.own', `/${locale}${PATH}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={PATH} wanted="session.own" />
  const { staff, scope } = entry
  const { own, others, idleMinutes, hours } = await loadSessions(staff, scope)
  const t = await getTranslations('identity.sessions')
  const notice = staff.mustChange ? 'must-change' : (one((await searchParams)['notice']) ?? '')
  return (
    <DeskFrame locale={locale} staff={staff} current="sessions" path={PATH} main="main">
      <h1>{t('title', { count: own.length })}</h1>
      <p className="small mute">{t('limits', { idle: idleMinutes, hours })}</p>
      {notice in NOTICES ? <Notice tone={NOTICES[notice]} announce="status"><p>{t(`notices.${notice}`)}</p></Notice> : null}
      <SessionList locale={locale} sessions={own} present={staff.sessionId} withOwner={false} action={revokeOwnSessionAction} />
      <section aria-labelledby="password">
        <h2 id="password">{t('passwordTitle')}</h2>
        <PasswordForm locale={locale} />
      </section>
      {others === null ? null : (
        <section aria-labelledby="others">
          <h2 id="others">{t('othersTitle', { count: others.length })}</h2>
          {others.length === 0 ? <EmptyState headingLevel={3} title={t('othersNone')} /> : <SessionList locale={locale} sessions={others} present={staff.sessionId} withOwner action={revokeOtherSessionAction} />}
        </section>
      )}
    </DeskFrame>
  )
}
