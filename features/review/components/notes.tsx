import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import type { StaffAction } from '@/features/identity/client/staff-form'
import { formats } from '@/platform/words'
import { Name } from '@/ui/isolate'
import { NoteForm } from '../client/note-form'
import type { CasePage } from '../loaders'

/** What staff tell each other. Dashed and grey, and never in one box with words the resident reads. */
export async function Notes({ locale, page, names, action }: { readonly locale: Locale; readonly page: CasePage; readonly names: ReadonlyMap<string, string>; readonly action: StaffAction<unknown> }) {
  const t = await getTranslations('review.notes')
  const notes = page.row.events.filter((event) => (event.kind === 'note-added' || event.kind === 'approved') && event.words)
  return (
    <section aria-labelledby="notes" className="private">
      <h2 id="notes">{t('title')} <span className="small mute">{t('unseen')}</span></h2>
      {notes.length === 0 ? <p className="small mute">{t('none')}</p> : (
        <ul role="list">
          {notes.map((event) => (
            <li key={event.seq}>
              <b><Name>{(event.actorId && names.get(event.actorId)) ?? t('someone')}</Name></b> <time className="small mute" dateTime={event.at}>{formats(locale).instant(new Date(event.at))}</time>{' '}
              {event.kind === 'approved' ? <span className="small">{t('basis')} </span> : null}<span dir="auto">{event.words}</span>
            </li>
          ))}
        </ul>
      )}
      {page.may.note ? <NoteForm key={page.row.lastSeq} action={action} locale={locale} reference={page.row.reference} seq={page.row.lastSeq} /> : null}
    </section>
  )
}
