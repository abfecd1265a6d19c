import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { AbsenceForm } from '@/features/identity/client/absence-form'
import { AbsenceList } from '@/features/identity/components/absence-list'
import { colleagueOptions } from '@/features/identity/components/colleague-options'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { loadAbsences, staffOrSignIn } from '@/features/identity/loaders'
import { Notice } from '@/ui/tell/notice'
import { one, pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('identity.absence'))('page') })

const PATH = '/desk/absence'
const NOTICES = ['entered', 'ended'] as const

export default async function AbsencePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const entry = await staffOrSignIn(locale, 'absence.own', `/${locale}${PATH}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={PATH} wanted="absence.own" />
  const page = await loadAbsences(entry.staff, entry.scope)
  const t = await getTranslations('identity.absence')
  const asked = one((await searchParams)['notice'])
  const notice = NOTICES.find((code) => code === asked)
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="absence" path={PATH} main="main">
      <h1>{t('title')}</h1>
      <p className="small mute">{t('lead')}</p>
      {notice ? <Notice tone="good" announce="status"><p>{t(`notices.${notice}`)}</p></Notice> : null}
      <AbsenceList locale={locale} page={page} own={entry.staff.id} />
      <section aria-labelledby="new-absence">
        <h2 id="new-absence">{t('enterTitle')}</h2>
        <AbsenceForm locale={locale} today={page.today} people={page.people?.map(({ id, name }) => ({ value: id, label: name })) ?? null} deputies={await colleagueOptions(page.deputies, locale)} />
      </section>
    </DeskFrame>
  )
}
