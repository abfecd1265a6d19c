import { ageOn, isIsoDate, type IsoDate } from '@/domain/calendar/dates'
import { checkCharacter, checkDigit731 } from './check-character'
import { cleanDocumentNumber } from './clean'
import { detectKind } from './detect'
import { type DocumentKind, isEighteen } from './kinds'

export type Sex = 'female' | 'male'

export type DocumentFault =
  | 'empty'
  | 'character'
  | 'length'
  | 'pattern'
  | 'date'
  | 'future'
  | 'too-old'
  | 'check-digit'
  | 'other-document'
  | 'letter'

export type DocumentWarning = 'check-digit'

export type DocumentCheck =
  | {
      readonly ok: true
      readonly value: string
      readonly birthDate?: IsoDate
      readonly sex?: Sex
      readonly warnings: readonly DocumentWarning[]
    }
  | { readonly ok: false; readonly code: DocumentFault; readonly detail?: string }

/** Oldest age a form accepts, in years (GB 11643 entry of id-documents.json: "not more than about 130 years ago"). */
export const OLDEST_AGE = 130

const LENGTHS: Readonly<Record<DocumentKind, readonly number[]>> = {
  'resident-id': [18],
  'residence-permit-cn': [18],
  'foreign-pr-2023': [18],
  'hk-residence': [18],
  'macao-residence': [18],
  'taiwan-residence': [18],
  'foreign-pr-old': [15],
  'hk-macao-travel': [9, 11],
  'taiwan-travel': [8, 10, 11],
  'passport-cn': [9, 10],
  'passport-foreign': [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  'birth-certificate': [10],
}

const PATTERNS: Readonly<Record<DocumentKind, RegExp>> = {
  'resident-id': /^[1-9]\d{16}[\dX]$/,
  'residence-permit-cn': /^[1-9]\d{16}[\dX]$/,
  'foreign-pr-2023': /^9\d{16}[\dX]$/,
  'hk-residence': /^810000\d{11}[\dX]$/,
  'macao-residence': /^820000\d{11}[\dX]$/,
  'taiwan-residence': /^830000\d{11}[\dX]$/,
  'foreign-pr-old': /^[A-Z]{3}\d{12}$/,
  'hk-macao-travel': /^[HM]\d{8}(?:\d{2})?$/,
  'taiwan-travel': /^\d{8}(?:\d{2}[A-Z\d]?)?$/,
  'passport-cn': /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[DSP][A-Z]?\d{7,8})$/,
  'passport-foreign': /^[A-Z\d]{5,15}$/,
  'birth-certificate': /^[A-Z]\d{9}$/,
}

/** Letters a Chinese passport never uses after E, because they read as 1 and 0. */
const UNUSED_PASSPORT_LETTER = /^E([IO])\d{7}$/

const faultOf = (code: DocumentFault, detail?: string): DocumentCheck =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail }

const sexOf = (digit: string): Sex => (Number(digit) % 2 === 1 ? 'male' : 'female')

const dateFault = (birthDate: string, today: IsoDate): DocumentFault | null => {
  if (!isIsoDate(birthDate)) return 'date'
  if (birthDate > today) return 'future'
  return ageOn(birthDate, today) > OLDEST_AGE ? 'too-old' : null
}

function checkEighteen(value: string, today: IsoDate): DocumentCheck {
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
  const fault = dateFault(birthDate, today)
  if (fault) return faultOf(fault)
  if (checkCharacter(value.slice(0, 17)) !== value.charAt(17)) return faultOf('check-digit')
  return { ok: true, value, birthDate, sex: sexOf(value.charAt(16)), warnings: [] }
}

/** Two-digit years of the old card are read as the latest century that is not in the future. */
function checkOldResident(value: string, today: IsoDate): DocumentCheck {
  const [yy, mm, dd] = [value.slice(7, 9), value.slice(9, 11), value.slice(11, 13)]
  const candidates = ['20', '19'].map((century) => `${century}${yy}-${mm}-${dd}`).filter(isIsoDate)
  const birthDate = candidates.find((date) => date <= today)
  if (!birthDate) return faultOf(candidates.length > 0 ? 'future' : 'date')
  const warnings: DocumentWarning[] = checkDigit731(value.slice(0, 14)) === value.charAt(14) ? [] : ['check-digit']
  return { ok: true, value, birthDate, sex: sexOf(value.charAt(13)), warnings }
}

/** The kind a number clearly belongs to when that is not the one chosen; null where two kinds share a shape. */
function otherKind(kind: DocumentKind, value: string): DocumentKind | null {
  const detected = detectKind(value)
  if (!detected || detected === kind) return null
  if (kind === 'passport-foreign') return isEighteen(detected) ? detected : null
  if (kind === 'residence-permit-cn' && detected === 'resident-id') return null
  // Eight or ten bare digits are more often a number typed short than a Taiwan permit.
  if (detected === 'taiwan-travel' && !/^(?:hk|macao|taiwan)-/.test(kind)) return null
  return detected
}

/**
 * Checks a typed number against the rules of the document chosen: characters, length, pattern, birth date, check character.
 * @param today the day in China Standard Time, for dates in the future and ages above 130 years
 * @returns the cleaned value with what it says about the person, or the first fault. `detail` holds the character for
 * `character` and `letter`, and the kind the number looks like for `other-document`.
 * A wrong check digit on the older permanent-resident card is only a warning, since that rule has medium confidence.
 * Source: GB 11643-1999 and id-documents.json.
 */
export function checkDocument(kind: DocumentKind, raw: string, today: IsoDate): DocumentCheck {
  const cleaned = cleanDocumentNumber(raw)
  if (!cleaned.ok) return faultOf('character', cleaned.character)
  const { value } = cleaned
  if (value === '') return faultOf('empty')
  const other = otherKind(kind, value)
  if (!PATTERNS[kind].test(value) || (other && isEighteen(other))) {
    if (other) return faultOf('other-document', other)
    if (!LENGTHS[kind].includes(value.length)) return faultOf('length')
    const letter = kind === 'passport-cn' ? UNUSED_PASSPORT_LETTER.exec(value)?.[1] : undefined
    return letter ? faultOf('letter', letter) : faultOf('pattern')
  }
  if (isEighteen(kind)) return checkEighteen(value, today)
  if (kind === 'foreign-pr-old') return checkOldResident(value, today)
  return { ok: true, value, warnings: [] }
}
