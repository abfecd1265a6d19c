import type { Locale } from '@/domain/locale'

export const OUTCOMES = ['overdue', 'today', 'soon', 'asked', 'answered', 'approved', 'approved-paid', 'refused', 'withdrawn', 'straight', 'straight-paid', 'straight-withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const TWISTS = ['-', 'name', 'district', 'elsewhere', 'history', 'need', 'unknown', 'foreign'] as const
/** What brings an application to review. A newborn without a register entry, and an agent, need none. */
export type Twist = (typeof TWISTS)[number]

export interface CasePlan {
  readonly outcome: Outcome
  readonly situation: 'self' | 'flexible' | 'student' | 'newborn' | 'household' | 'agent'
  readonly division: string
  readonly locale: Locale
  readonly channel: 'online' | 'booth' | 'counter'
  readonly twist: Twist
  /** Who works on it; '-' leaves it unclaimed. Decisions nobody is named for are the division's reviewer's, or the administrator's. */
  readonly holder: string
}

/** outcome, situation, division, language, channel, twist, holder. Liangjiang becomes Yubei where the demo starts before the change of borders. */
const TABLE = `
overdue            self       500103           zh  online   name       reviewer-yuzhong
overdue            household  500103           ko  online   name       -
overdue            agent      500103           zh  counter  -          -
overdue            self       500106           ar  online   foreign    reviewer-shapingba
overdue            self       500101           zh  booth    history    -
overdue            flexible   liangjiang-2025  en  online   elsewhere  -
today              newborn    500103           zh  online   -          reviewer-yuzhong
today              self       500103           ko  online   elsewhere  -
today              student    500106           zh  online   unknown    -
today              self       500101           ar  booth    need       -
today              self       500107           zh  counter  name       -
soon               newborn    500103           zh  online   -          -
soon               self       500103           ar  online   foreign    -
soon               self       500103           en  online   history    officer-yuzhong
soon               household  500103           zh  booth    name       -
soon               self       500106           ko  online   unknown    -
soon               agent      500106           zh  counter  -          reviewer-shapingba
soon               student    500106           en  online   elsewhere  -
soon               agent      500101           zh  counter  -          reviewer-wanzhou
soon               self       liangjiang-2025  zh  online   district   officer-liangjiang
soon               newborn    liangjiang-2025  ar  online   -          -
soon               self       500108           zh  booth    need       -
soon               self       500153           zh  counter  district   -
asked              self       500103           ko  online   elsewhere  reviewer-yuzhong
asked              self       500103           zh  online   need       officer-yuzhong
asked              agent      500103           ar  booth    -          reviewer-yuzhong
asked              self       500106           en  online   elsewhere  reviewer-shapingba
asked              newborn    500101           zh  counter  -          officer-wanzhou
asked              self       liangjiang-2025  zh  online   unknown    officer-liangjiang
answered           self       500103           ar  online   elsewhere  reviewer-yuzhong
answered           self       500106           zh  online   need       reviewer-shapingba
approved           newborn    500103           zh  online   -          -
approved           self       500103           ko  online   name       -
approved           self       500106           ar  online   foreign    -
approved           agent      500101           zh  counter  -          -
approved-paid      self       500103           zh  online   history    -
approved-paid      newborn    500106           ko  online   -          -
approved-paid      household  500101           zh  booth    name       -
approved-paid      self       liangjiang-2025  en  online   district   -
approved-paid      self       500240           zh  counter  need       -
refused            self       500103           zh  online   elsewhere  officer-yuzhong
refused            self       500106           en  online   unknown    officer-shapingba
refused            agent      500101           ar  counter  -          officer-wanzhou
refused            self       500243           zh  booth    name       -
withdrawn          self       500103           zh  online   elsewhere  -
withdrawn          household  500106           ko  online   name       -
straight           self       500103           zh  online   -          -
straight           household  500103           ko  online   -          -
straight           flexible   500103           en  online   -          -
straight           student    500106           zh  online   -          -
straight           self       500101           ar  booth    -          -
straight           self       liangjiang-2025  zh  online   -          -
straight           self       500109           zh  booth    -          -
straight-paid      self       500103           zh  online   -          -
straight-paid      household  500103           zh  online   -          -
straight-paid      self       500103           ar  online   -          -
straight-paid      student    500106           ko  online   -          -
straight-paid      flexible   500106           zh  online   -          -
straight-paid      self       500101           zh  counter  -          -
straight-paid      household  liangjiang-2025  en  online   -          -
straight-paid      self       500102           zh  booth    -          -
straight-paid      self       500112           zh  online   -          -
straight-withdrawn self       500103           en  online   -          -
straight-withdrawn self       500108           zh  online   -          -
`

export const CASE_PLANS: readonly CasePlan[] = TABLE.trim().split('\n').map((line) => {
  const [outcome, situation, division, locale, channel, twist, holder] = line.trim().split(/\s+/)
  return { outcome, situation, division, locale, channel, twist, holder } as CasePlan
})
