import { z } from 'zod'
import { addWorkingDays } from '@/domain/calendar/working-days'
import type { IsoDate } from '@/domain/calendar/dates'
import type { LegDefinition } from '@/domain/casework/definition'
import { find } from '@/domain/policy/parameters'
import type { Direction } from './application'

/** Working days of either office and of both (`transfer.days`). */
export const DAYS = z.object({ out: z.int().positive(), in: z.int().positive(), total: z.int().positive() }).parse(find('transfer.days')?.value)

export const LEG_IDS = ['out', 'in'] as const
export type LegId = (typeof LEG_IDS)[number]

/**
 * The two parts of the clock: the place left gives the record, then the place entered takes it over. Whose desk is this one depends on the
 * direction. `fromForm`: the record came before anybody asked for it, so that only the second part is left.
 */
export function legsOf(direction: Direction, fromForm = false): readonly LegDefinition[] {
  const legs: readonly LegDefinition[] = [
    { id: 'out', workingDays: DAYS.out, holder: direction === 'leaving' ? 'here' : 'elsewhere' },
    { id: 'in', workingDays: DAYS.in, holder: direction === 'entering' ? 'here' : 'elsewhere' },
  ]
  return fromForm ? legs.slice(1) : legs
}

export interface RoadStep {
  readonly leg: LegId
  readonly holder: LegDefinition['holder']
  readonly workingDays: number
  readonly state: 'done' | 'now' | 'next'
  /** The day it was ended on, or the day it ends by; null past the calendar's end. */
  readonly on: IsoDate | null
}

/** Where a transfer stands, as far as a case knows it. */
export interface RoadInput {
  readonly legs: readonly LegDefinition[]
  readonly acceptedOn: IsoDate
  /** The leg worked now; null once decided. */
  readonly leg: string | null
  readonly legDueOn: IsoDate | null
  /** Day on which each ended leg ended. */
  readonly endedOn: Readonly<Record<string, IsoDate>>
  readonly decided: boolean
}

const after = (day: IsoDate, days: number): IsoDate | null => {
  const due = addWorkingDays(day, days)
  return due.ok ? due.dueOn : null
}

/** The legs with their days: ended ones with the day they ended, the present one with its limit, later ones with the limit counted on from there. */
export function roadOf({ legs, acceptedOn, leg, legDueOn, endedOn, decided }: RoadInput): readonly RoadStep[] {
  let reached: IsoDate | null = acceptedOn
  return legs.map((one) => {
    const ended = endedOn[one.id] ?? null
    const now = !decided && leg === one.id
    const on: IsoDate | null = ended ?? (now ? legDueOn : reached && after(reached, one.workingDays))
    reached = on
    return { leg: one.id as LegId, holder: one.holder, workingDays: one.workingDays, state: ended ? 'done' : now ? 'now' : 'next', on }
  })
}
