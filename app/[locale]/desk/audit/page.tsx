import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { Verify } from '@/features/audit/client/verify'
import { AuditFilterForm } from '@/features/audit/components/audit-filter'
import { AuditTable } from '@/features/audit/components/audit-table'
import { auditQuery, loadAudit, readAuditFilter } from '@/features/audit/loaders'
import { DeskFrame } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { loadStaffNames, staffOrSignIn } from '@/features/identity/loaders'
import { pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('audit'))('page') })

export default async function AuditPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const path = `/desk/audit${auditQuery(readAuditFilter(query))}`
  const entry = await staffOrSignIn(locale, 'audit.view', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="audit.view" />
  const page = await loadAudit(entry.scope, query)
  const names = await loadStaffNames(entry.scope, page.rows.flatMap((row) => [row.actorKind === 'staff' ? row.actorId : null, row.subjectKind === 'staff' ? row.subjectId : null]))
  const t = await getTranslations('audit')
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="audit" path={path} main="main">
      <h1>{t('title', { count: page.total })}</h1>
      <p className="small mute">{t('lead')}</p>
      <AuditFilterForm locale={locale} filter={page.filter} />
      <AuditTable locale={locale} page={page} names={names} />
      <section aria-labelledby="verify">
        <h2 id="verify">{t('verifyTitle')}</h2>
        <p className="small mute">{t('verifyLead')}</p>
        <Verify />
      </section>
    </DeskFrame>
  )
}
