/** An amount of money in fen, 1/100 yuan; always an integer. */
export type Fen = number

/**
 * Yuan as fen, rounded to the nearest fen (policy values are whole yuan; ratios of them may not be).
 * @throws RangeError when the amount is not finite or too large to be exact
 */
export function fen(yuan: number): Fen {
  const value = Math.round(yuan * 100)
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an amount in yuan: ${yuan}`)
  return value
}
