import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/domain/locale'
import { formats } from '@/platform/words'
import { FoldTable } from '@/ui/answers/fold-table'
import { Name, Num } from '@/ui/isolate'
import { divisionsOf } from '@/domain/identity/permissions'
import { suspendStaffAction } from '../actions'
import { RowAction } from '../client/staff-form'
import { SecondStep } from '../client/second-step'
import type { StaffRow } from '../data'
import { officeOf } from './desk-frame'

/** Accounts, those in use first, with what can be done to each. Nobody suspends or resets themselves. */
export async function StaffList({ locale, people, own }: { readonly locale: Locale; readonly people: readonly StaffRow[]; readonly own: string }) {
  const t = await getTranslations('identity')
  const format = formats(locale)
  const rows = await Promise.all(people.map(async (person) => ({
    id: person.id,
    cells: [
      <><Name>{person.name}</Name> <span className="mute"><Num ltr>{person.login}</Num></span></>,
      t(`roles.${person.role}.name`),
      await officeOf(divisionsOf(person.divisions), locale, person.role === 'institution'),
      person.disabledAt ? t('staff.suspendedOn', { date: format.instant(person.disabledAt) }) : person.lastSeenAt ? format.instant(person.lastSeenAt) : t('staff.never'),
      <Num key="codes">{format.number(person.recoveryCodesLeft)}</Num>,
      person.disabledAt || person.id === own ? null : (
        <>
          <SecondStep locale={locale} id={person.id} login={person.login} />
          <RowAction action={suspendStaffAction} fields={{ locale, id: person.id }} label={t('staff.suspend')} about={person.login} />
        </>
      ),
    ],
  })))
  const columns = (['person', 'role', 'office', 'lastSeen', 'codes', 'acts'] as const).map((column) => ({ label: t(`staff.columns.${column}`), numeric: column === 'codes' }))
  return <FoldTable caption={t('staff.caption')} captionHidden columns={columns} rows={rows} />
}
