import { isIsoDate, type IsoDate } from '@/domain/calendar/dates'
import { checkCharacter } from './check-character'

/**
 * Area codes that GB/T 2260 never assigned, for demonstration people: Chongqing's own codes run 500101-500156 and
 * 500229-500243, so a number beginning 5099 belongs to nobody, yet passes every check (unknown area codes must be accepted).
 */
export const DEMO_AREA_CODES = ['509901', '509902', '509903'] as const

/**
 * An 18-character citizen number with the right check character, for seeds and tests.
 * @param serial 0 to 999; odd for men
 * @throws RangeError when a part is out of range
 */
export function makeResidentId(areaCode: string, birthDate: IsoDate, serial: number): string {
  if (!/^[1-9]\d{5}$/.test(areaCode)) throw new RangeError(`not an area code: ${areaCode}`)
  if (!isIsoDate(birthDate)) throw new RangeError(`not a date: ${birthDate}`)
  if (!Number.isInteger(serial) || serial < 0 || serial > 999) throw new RangeError(`not a serial: ${serial}`)
  const digits = areaCode + birthDate.replaceAll('-', '') + String(serial).padStart(3, '0')
  return digits + checkCharacter(digits)
}
