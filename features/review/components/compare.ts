import type { Subject } from '@/domain/casework/definition'
import { maskDocument } from '@/domain/identity-document/mask'
import { comparableName, maskName } from '@/domain/person/name'
import type { CaseRow } from '@/features/casework/data'
import type { Particulars, ServiceDay } from '@/features/casework/service'
import type { Match } from '../data'

export type ComparedField = 'document' | 'name' | 'birthDate' | 'sex' | 'division' | 'scheme' | 'state' | 'paid'

/** Values are coded or masked; the screen finds the words. `same` was decided on the whole values. */
export interface Compared {
  readonly field: ComparedField
  readonly here: string | null
  readonly there: string | null
  readonly same: boolean | null
}

export interface Comparison {
  readonly match: Match
  /** 1-based person of the application. */
  readonly item: number
  readonly rows: readonly Compared[]
}

/** Year of birth only: the day is one of the things sign-in at a hospital asks for. */
const maskBirth = (date: string | null): string | null => (date === null ? null : `${date.slice(0, 4)}-**-**`)

const person = (here: Subject, there: Particulars): readonly Compared[] => [
  { field: 'document', here: maskDocument(here.documentNumber), there: maskDocument(there.documentNumber), same: here.documentNumber === there.documentNumber },
  { field: 'name', here: maskName(here.name), there: maskName(there.name), same: comparableName(here.name) === comparableName(there.name) },
  { field: 'birthDate', here: maskBirth(here.birthDate), there: maskBirth(there.birthDate), same: here.birthDate === null || there.birthDate === null ? null : here.birthDate === there.birthDate },
  { field: 'sex', here: here.sex, there: there.sex, same: here.sex === null || there.sex === null ? null : here.sex === there.sex },
]

/** Each other record against the person of the application it may be about, field by field. */
export function comparePeople(day: ServiceDay, row: CaseRow, matches: readonly Match[]): readonly Comparison[] {
  const subjects = day.subjects(row.answers)
  return matches.map((match) => {
    const item = row.subjects.find((one) => one.personId === match.personId)?.item ?? 1
    const subject = subjects.find((one) => one.item === item)
    const division: Compared = { field: 'division', here: row.divisionId, there: match.divisionId, same: row.divisionId === match.divisionId }
    const state: Compared = { field: 'state', here: null, there: match.state, same: null }
    if (!match.within) return { match, item, rows: [division, state] }
    return {
      match, item,
      rows: [
        ...(subject && match.particulars ? person(subject, match.particulars) : []),
        division,
        ...(match.scheme === null ? [] : [{ field: 'scheme', here: null, there: match.scheme, same: null } as const]),
        state,
        ...(match.paidAt === null ? [] : [{ field: 'paid', here: null, there: match.paidAt.toISOString().slice(0, 10), same: null } as const]),
      ],
    }
  })
}
