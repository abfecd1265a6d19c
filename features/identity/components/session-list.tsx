import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formats } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { Name } from '@/ui/isolate'
import type { revokeOwnSessionAction } from '../actions'
import { RowAction } from '../client/staff-form'
import type { SessionRow } from '../data'

interface SessionListProps {
  readonly locale: Locale
  readonly sessions: readonly SessionRow[]
  /** The session of this page: it ends by signing out. */
  readonly present: string
  readonly withOwner: boolean
  readonly action: typeof revokeOwnSessionAction
}

/** Open sessions, the latest first, each with a way to end it. */
export async function SessionList({ locale, sessions, present, withOwner, action }: SessionListProps) {
  const t = await getTranslations('identity.sessions')
  const format = formats(locale)
  const columns = [...(withOwner ? ['owner'] : []), 'lastSeen', 'since', 'until', 'agent', 'act'].map((column) => ({ label: t(`columns.${column}`) }))
  const rows = sessions.map((session) => ({
    id: session.id,
    cells: [
      ...(withOwner ? [<Name key="owner">{session.name}</Name>] : []),
      format.instant(session.lastSeenAt), format.instant(session.createdAt), format.instant(session.expiresAt),
      <bdi key="agent" className="small mute" dir="ltr">{session.agent === '' ? t('noAgent') : session.agent.slice(0, 80)}</bdi>,
      session.id === present ? t('present') : <RowAction key="act" action={action} fields={{ locale, id: session.id }} label={t('end')} about={t('endAbout', { name: session.name, date: format.instant(session.createdAt) })} />,
    ],
  }))
  return <FoldTable caption={t(withOwner ? 'othersCaption' : 'ownCaption')} captionHidden columns={columns} rows={rows} />
}
