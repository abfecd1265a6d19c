import type { BasisPoints } from './rates'

/** Widths of a step that read well. */
const WIDTHS: readonly BasisPoints[] = [10, 20, 50, 100, 200, 500, 1000, 1500]
const STEPS = 7

export type RateScale = {
  /** Lower bound of step 1. */
  readonly from: BasisPoints
  readonly width: BasisPoints
}

/**
 * Seven equal steps that hold all given rates from `floor` up: from today's pace line where there is one (what lies below it is marked
 * apart), else from the lowest rate.
 */
export function rateScale(rates: readonly BasisPoints[], floor: BasisPoints | null): RateScale {
  const highest = Math.max(...rates, floor ?? 0)
  const lowest = floor ?? (rates.length > 0 ? Math.min(...rates) : 0)
  for (const width of WIDTHS) {
    const from = floor ?? Math.floor(lowest / width) * width
    if (from + STEPS * width > highest) return { from, width }
  }
  return { from: lowest, width: WIDTHS.at(-1) ?? 1500 }
}

/** The step of a rate, 1 to 7; rates outside the scale take the nearest. */
export function stepOf(rate: BasisPoints, scale: RateScale): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const step = Math.floor((rate - scale.from) / scale.width) + 1
  return Math.min(STEPS, Math.max(1, step)) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** The end of a bar axis from zero: 10 % where all bars fit, wider where one does not. */
export const axisEnd = (values: readonly BasisPoints[]): BasisPoints => [1000, 2000, 3000, 5000].find((end) => values.every((value) => value <= end)) ?? 10_000
