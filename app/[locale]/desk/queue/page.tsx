import { getTranslations } from 'next-intl/server'
import type { Metadata } from 'next'
import { DeskFrame, officeOf } from '@/features/identity/components/desk-frame'
import { NoPermission } from '@/features/identity/components/no-permission'
import { loadStaffNames, staffOrSignIn } from '@/features/identity/loaders'
import { BulkBar } from '@/features/review/components/bulk-bar'
import { HandOvers } from '@/features/review/components/hand-overs'
import { QueueTools } from '@/features/review/components/queue-tools'
import { QueueSide } from '@/features/review/components/queue-side'
import { QueueTable } from '@/features/review/components/queue-table'
import { QueueFoot, QueueHead } from '@/features/review/components/queue-head'
import { queuePath } from '@/features/review/components/queue-path'
import { Keys } from '@/features/review/components/desk-keys-help'
import { loadQueue } from '@/features/review/loaders'
import { claimAction } from '../actions'
import { pageLocale, type PageProps } from '../page-props'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review.queue'))('page') })

export default async function QueuePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const path = queuePath(query)
  const entry = await staffOrSignIn(locale, 'queue.view', `/${locale}${path}`)
  if (!entry.ok) return <NoPermission locale={locale} staff={entry.staff} path={path} wanted="queue.view" />
  const queue = await loadQueue(entry.scope, locale, query)
  const names = await loadStaffNames(entry.scope, [...queue.rows.map((row) => row.claimedBy), ...queue.covering, ...queue.handOvers.flatMap((one) => [one.by, one.to])])
  return (
    <DeskFrame locale={locale} staff={entry.staff} current="queue" path={path} keyHint>
      <div className="desk">
        <QueueSide locale={locale} filter={queue.filter} sidebar={queue.sidebar} />
        <main id="main" tabIndex={-1} className="main">
          <QueueHead locale={locale} queue={queue} office={await officeOf(entry.staff.divisions, locale)} />
          <HandOvers locale={locale} queue={queue} names={names} own={entry.staff.id} />
          <QueueTools locale={locale} queue={queue} />
          <QueueTable locale={locale} queue={queue} names={names} claim={claimAction} />
          <QueueFoot locale={locale} queue={queue} />
          <BulkBar locale={locale} queue={queue} />
          <Keys page="queue" />
        </main>
      </div>
    </DeskFrame>
  )
}
