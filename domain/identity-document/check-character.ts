/** Weights and row of ISO 7064 MOD 11-2 as printed in GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ROW = '10X98765432'

/**
 * The 18th character that belongs to 17 digits (GB 11643-1999, ISO 7064 MOD 11-2).
 * @throws RangeError unless the input is exactly 17 digits
 */
export function checkCharacter(digits17: string): string {
  if (!/^\d{17}$/.test(digits17)) throw new RangeError('17 digits expected')
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits17[i]), 0)
  return ROW.charAt(sum % 11)
}

/**
 * The check digit of the older permanent-resident card: weights 7, 3, 1 over 14 characters with A=10 ... Z=35, rest by 10
 * (as in ICAO 9303; confidence medium, so callers warn and do not refuse).
 */
export function checkDigit731(characters14: string): string {
  const sum = [...characters14].reduce((total, character, i) => total + Number.parseInt(character, 36) * ([7, 3, 1][i % 3] ?? 0), 0)
  return String(sum % 10)
}
