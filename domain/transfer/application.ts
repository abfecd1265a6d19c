import type { Answers } from '@/domain/casework/definition'
import { particularsOf } from '@/domain/casework/person-fields'
import { monthIn, monthOf, type Month } from './months'

/** Into Chongqing or out of it. */
export const DIRECTIONS = ['entering', 'leaving'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const SCHEMES = ['resident', 'employee'] as const
export type TransferScheme = (typeof SCHEMES)[number]

/** The four kinds of 医保办发〔2021〕43号, by scheme left and scheme joined (`transfer.types`). */
export type TransferKind = 'emp-emp' | 'res-res' | 'emp-res' | 'res-emp'

const short = (scheme: TransferScheme): 'emp' | 'res' => (scheme === 'employee' ? 'emp' : 'res')
export const kindOf = (from: TransferScheme, to: TransferScheme): TransferKind => `${short(from)}-${short(to)}` as TransferKind

/** What an application for a transfer says. */
export interface TransferApplication {
  readonly direction: Direction
  /** Place code of the other side. */
  readonly counterpart: string
  readonly from: TransferScheme
  /** Null in a case that another bureau's message opened: it does not say which scheme was joined there. */
  readonly to: TransferScheme | null
  readonly retired: boolean
  /** Last month of cover at the place left; null while that cover runs on without an end. */
  readonly lastMonth: Month | null
  /** First month of cover at the place entered; null when it was not joined. */
  readonly firstMonth: Month | null
  /** Insured two years or more without a break before; null when not known or not asked. */
  readonly twoYears: boolean | null
  readonly birthDate: string | null
  /** Opened by another bureau's message: what was asked there is not asked again. */
  readonly letter: boolean
}

const scheme = (value: string | undefined): TransferScheme | null => SCHEMES.find((one) => one === value) ?? null

export function directionOf(answers: Answers): Direction | null {
  const way = answers['letter'] ? answers['letter']['way'] : answers['direction']?.['way']
  return DIRECTIONS.find((one) => one === way) ?? null
}

/** Code of the other side's place. */
export const counterpartIn = (answers: Answers): string | undefined => (answers['letter'] ?? answers['counterpart'])?.['province']

/** Resident cover is paid for the calendar year: while it runs, it runs to December. */
const endOfYear = (today: string): Month => `${today.slice(0, 4)}-12`

/** Last month of cover at the place left, as far as it is answered. Who stays a resident keeps the year that is paid; who joins the employee scheme has to stop first. */
export function lastMonthIn(answers: Answers, today: string): Month | null {
  if (answers['state']?.['old'] === 'ended') return monthIn(answers['ended']?.['year'], answers['ended']?.['month'])
  const { from, to } = answers['schemes'] ?? {}
  return answers['state']?.['old'] === 'runs' && from === 'resident' && to === 'resident' ? endOfYear(today) : null
}

export const firstMonthIn = (answers: Answers): Month | null =>
  answers['state']?.['new'] === 'joined' ? monthIn(answers['joined']?.['year'], answers['joined']?.['month']) : null

/** Birth month of the person, where document or answer say it. */
export function birthMonthIn(answers: Answers, today: string): Month | null {
  const { birthDate } = particularsOf(answers['person'], answers['birth'], today)
  return birthDate === null ? null : monthOf(birthDate)
}

/** Reads answers as an application; null while what decides is missing. */
export function readApplication(answers: Answers, today: string): TransferApplication | null {
  const direction = directionOf(answers)
  const counterpart = counterpartIn(answers)
  const letter = answers['letter']
  const from = scheme((letter ?? {})['scheme'] ?? answers['schemes']?.['from'])
  const to = scheme(answers['schemes']?.['to'])
  if (!direction || !counterpart || !from || (!to && !letter)) return null
  const years = answers['years']?.['two']
  return {
    direction, counterpart, from, to: letter ? null : to,
    retired: answers['state']?.['pension'] === 'yes',
    lastMonth: letter ? null : lastMonthIn(answers, today),
    firstMonth: letter ? null : firstMonthIn(answers),
    twoYears: years === 'yes' ? true : years === 'no' ? false : null,
    birthDate: particularsOf(answers['person'], answers['birth'], today).birthDate,
    letter: letter !== undefined,
  }
}
