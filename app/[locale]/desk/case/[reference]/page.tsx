import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { Metadata } from 'next'
import { caseAttachments } from '@/features/attachment/loaders'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { colleagueOptions } from '@/features/identity/components/colleague-options'
import { loadColleagues, loadStaffNames, staffOrSignIn } from '@/features/identity/loaders'
import { AssignForm } from '@/features/review/client/assign-form'
import { OpenInFull } from '@/features/review/client/open-in-full'
import { ReExamineForm } from '@/features/review/client/re-examine-form'
import { CaseHead } from '@/features/review/components/case-head'
import { CaseNotice } from '@/features/review/components/case-notice'
import { DecidePanel } from '@/features/review/components/decide-panel'
import { Keys } from '@/features/review/components/desk-keys-help'
import { EvidencePanel } from '@/features/review/components/evidence-panel'
import { FoundPanel } from '@/features/review/components/found-panel'
import { History } from '@/features/review/components/history'
import { Notes } from '@/features/review/components/notes'
import { SaidSections } from '@/features/review/components/said-sections'
import { fullReasons, loadCase } from '@/features/review/loaders'
import { serviceById } from '@/features/services'
import { approveAction, assignAction, claimAction, noteAction, openInFullAction, passOnAction, reExamineAction, refuseAction, releaseAction, releaseOtherAction, requestAction } from '../../actions'
import { one, pageLocale, type PageProps } from '../../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review.case'))('page') })

export default async function CasePage({ params, searchParams }: PageProps<{ reference: string }>) {
  const locale = await pageLocale(params)
  const { reference } = await params
  const path = `/desk/case/${reference}`
  const entry = await staffOrSignIn(locale, 'case.view', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="case.view" />
  const page = await loadCase(entry.scope, locale, reference, serviceById)
  if (!page) notFound()
  const names = await loadStaffNames(entry.scope, [page.status.claimedBy, ...page.row.events.flatMap((event) => [event.actorId, typeof event.data['to'] === 'string' ? event.data['to'] : null])])
  const holder = page.status.claimedBy ? (names.get(page.status.claimedBy) ?? '—') : null
  const colleagues = page.may.assign ? await colleagueOptions(await loadColleagues(entry.scope, [page.row.divisionId]), locale) : []
  const files = await caseAttachments(entry.scope, page.row, locale, page.labelOf)
  const t = await getTranslations('review.case')
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="queue" path={path} main="case" keyHint>
      <CaseHead locale={locale} page={page} holder={holder} actions={{ claim: claimAction, release: releaseAction, releaseOther: releaseOtherAction }} />
      {files.length === 0 ? null : (
        <div className="beside">
          <SaidSections locale={locale} page={page} />
          <EvidencePanel files={files} />
        </div>
      )}
      <div>
        <CaseNotice notice={one((await searchParams)['notice'])} />
        <FoundPanel locale={locale} page={page} />
        {page.panel}
        {files.length === 0 ? <SaidSections locale={locale} page={page} /> : null}
        <Notes locale={locale} page={page} names={names} action={noteAction} />
      </div>
      <div>
        <DecidePanel locale={locale} page={page} holder={holder} actions={{ approve: approveAction, refuse: refuseAction, request: requestAction, passOn: passOnAction }} />
        {page.may.reExamine ? (
          <section aria-labelledby="re-examine">
            <h2 id="re-examine">{t('reExamine')}</h2>
            <ReExamineForm action={reExamineAction} locale={locale} reference={page.row.reference} seq={page.row.lastSeq} />
          </section>
        ) : null}
        {page.may.assign ? (
          <section aria-labelledby="assign">
            <h2 id="assign">{t('assign')}</h2>
            <AssignForm action={assignAction} locale={locale} reference={page.row.reference} seq={page.row.lastSeq} colleagues={colleagues} />
          </section>
        ) : null}
        <History locale={locale} page={page} names={names} />
        <section aria-labelledby="applicant">
          <h2 id="applicant">{t('applicant')}</h2>
          <p className="small"><bdi>{page.row.headline.name}</bdi> · <bdi dir="ltr">{page.row.headline.document}</bdi></p>
          {page.may.openInFull ? <OpenInFull action={openInFullAction} locale={locale} reference={page.row.reference} reasons={fullReasons} /> : <p className="small mute">{t('masked')}</p>}
        </section>
        <Keys page="case" />
      </div>
    </DeskFrame>
  )
}
