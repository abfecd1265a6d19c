import { type Fen, fen } from '@/domain/money'
import { type Confidence, find, latestBefore, type Parameter, type ParameterValue, sourcesOf, type SourceRef, valueFor } from './parameters'

/**
 * How far a value may be relied on. `in-force`: an official or agreeing text. `unconfirmed`: low confidence, never to be shown
 * as in force. `demonstration`: last year's value carried over so that the campaign can be shown.
 */
export type Standing = 'in-force' | 'unconfirmed' | 'demonstration'

/** A value with the reasons for it. */
export type Quoted<T> = {
  readonly value: T
  readonly parameterId: string
  readonly source: readonly SourceRef[]
  readonly confidence: Confidence
  readonly standing: Standing
}

/** No source gives the value: the screen says so and quotes nothing. */
export type Unknown = { readonly standing: 'unknown' }

export const UNKNOWN: Unknown = { standing: 'unknown' }

export const isKnown = <T>(quote: Quoted<T> | Unknown): quote is Quoted<T> => quote.standing !== 'unknown'

/** The policy of one coverage year. */
export type Policy = {
  readonly coverageYear: number
  readonly demonstration: boolean
  /** The value under a base name, such as `premium.resident.tier1`. */
  readonly get: (base: string) => Quoted<ParameterValue> | Unknown
  /** The same, for values that must be numbers (months, days, percent). @throws TypeError for another type */
  readonly number: (base: string) => Quoted<number> | Unknown
  /** The same, for amounts in yuan, returned in fen. @throws TypeError for another type */
  readonly amount: (base: string) => Quoted<Fen> | Unknown
}

/** Windows are never carried over: last year's dates are wrong this year, not merely unconfirmed. */
const isWindow = (base: string): boolean => base.startsWith('window.')

const quote = (parameter: Parameter, standing: Standing): Quoted<ParameterValue> => ({
  value: parameter.value,
  parameterId: parameter.id,
  source: sourcesOf(parameter.source),
  confidence: parameter.confidence,
  standing,
})

const standingOf = (confidence: Confidence): Standing => (confidence === 'high' || confidence === 'medium' ? 'in-force' : 'unconfirmed')

/** The same quote with another value: the standing and the sources travel with the figure. */
export const map = <T, U>(quoted: Quoted<T> | Unknown, change: (value: T) => U): Quoted<U> | Unknown =>
  isKnown(quoted) ? { ...quoted, value: change(quoted.value) } : quoted

/** The weaker of two standings, for figures computed from both. */
export function weaker(a: Standing, b: Standing): Standing {
  if (a === 'unconfirmed' || b === 'unconfirmed') return 'unconfirmed'
  return a === 'demonstration' ? a : b
}

/**
 * The policy of a coverage year. With `demonstration`, a value that the year lacks is carried over from the latest earlier year
 * that has one, always as `demonstration`; without it the answer is unknown. Dates of windows are never carried over.
 */
export function createPolicy({ coverageYear, demonstration }: { coverageYear: number; demonstration: boolean }): Policy {
  const kept = new Map<string, Quoted<ParameterValue> | Unknown>()
  const get = (base: string): Quoted<ParameterValue> | Unknown => {
    const known = kept.get(base)
    if (known) return known
    const found = look(base)
    kept.set(base, found)
    return found
  }
  const look = (base: string): Quoted<ParameterValue> | Unknown => {
    const row = valueFor(base, coverageYear)
    if (row && row.confidence !== 'unknown') return quote(row, standingOf(row.confidence))
    const earlier = demonstration && !isWindow(base) ? latestBefore(base, coverageYear) : undefined
    return earlier ? quote(earlier, 'demonstration') : UNKNOWN
  }
  const number = (base: string): Quoted<number> | Unknown =>
    map(get(base), (value) => {
      if (typeof value !== 'number') throw new TypeError(`${base} is not a number`)
      return value
    })
  return { coverageYear, demonstration, get, number, amount: (base) => map(number(base), fen) }
}

/** A figure that needs no source because it follows from the question itself, such as no subsidy without a group. */
export const selfEvident = <T>(value: T, parameterId: string): Quoted<T> => ({
  value,
  parameterId,
  source: sourcesOf(find(parameterId)?.source ?? []),
  confidence: 'high',
  standing: 'in-force',
})
