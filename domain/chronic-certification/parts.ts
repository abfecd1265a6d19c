import type { Condition } from './conditions'

/**
 * The part of the body or kind of illness under which a long list is folded, so that nobody reads 53 names. An order for reading, ours and not
 * the bureau's: nothing is decided by it.
 */
export const PARTS = ['heart', 'metabolism', 'mind', 'brain', 'lungs', 'liver', 'kidney', 'joints', 'blood', 'tumor', 'eyes'] as const
export type Part = (typeof PARTS)[number]

/** Numbers of the list by part: class I, then class II. */
const NUMBERS: Readonly<Record<Part, readonly [special: readonly number[], chronic: readonly number[]]>> = {
  heart: [[7, 8], [5, 8, 9, 16]],
  metabolism: [[12, 13, 14], [4, 6, 7]],
  mind: [[], [31, 32, 33, 34, 35, 36, 37, 38, 39]],
  brain: [[9], [11, 12, 13, 26]],
  lungs: [[11], [14, 15, 17]],
  liver: [[], [3, 10, 18, 19]],
  kidney: [[1], [2, 27, 29]],
  joints: [[], [1, 23, 24, 25, 28]],
  blood: [[4, 5, 6], [20, 21, 22]],
  tumor: [[2, 3, 10], []],
  eyes: [[], [30]],
}

const idOf = (series: 'I' | 'II', number: number) => `CQ-${series}-${String(number).padStart(2, '0')}`

const byId: ReadonlyMap<string, Part> = new Map(PARTS.flatMap((part) => [
  ...NUMBERS[part][0].map((number) => [idOf('I', number), part] as const),
  ...NUMBERS[part][1].map((number) => [idOf('II', number), part] as const),
]))

/** Where a disease stands in the folded list; undefined for one that this list does not know yet, which then stands open. */
export const partOf = (condition: Condition): Part | undefined => byId.get(condition.id)
