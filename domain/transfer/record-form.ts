import { isIsoDate } from '@/domain/calendar/dates'
import { tidy } from '@/domain/casework/fields'
import { westernDigits } from '@/domain/identity-document/clean'
import { SCHEMES, type TransferScheme } from './application'
import { monthsFrom } from './months'
import { recordProblem, type Period, type RecordProblem, type TransferRecord } from './record'

/** Lines of the form at first, and when more are asked for: forty changes of employer are more than a working life has. */
export const ROWS = { few: 6, many: 40 } as const

export type RecordFormProblem = RecordProblem | 'periods-empty' | 'period-line' | 'account' | 'until' | 'office-empty'

const MONTH = /^(\d{4})[-/.](\d{1,2})$/
const cleaned = (raw: string | undefined): string => westernDigits((raw ?? '').normalize('NFKC')).replaceAll(' ', '')

function monthIn(raw: string): string | null {
  const match = MONTH.exec(raw)
  const month = match && `${match[1]}-${match[2]?.padStart(2, '0')}`
  return month && isIsoDate(`${month}-01`) ? month : null
}

/** One line; undefined when nothing was written into it, null when something is wrong with it. The number of months may be left out: all of them. */
function periodIn(fields: Readonly<Record<string, string>>, row: number): Period | null | undefined {
  const [from, to, months] = ['from', 'to', 'months'].map((name) => cleaned(fields[`${name}-${row}`]))
  if (!from && !to && !months) return undefined
  const [first, last] = [monthIn(from ?? ''), monthIn(to ?? '')]
  const scheme = SCHEMES.find((one) => one === fields[`scheme-${row}`])
  if (!first || !last || !scheme || !/^\d{0,4}$/.test(months ?? '')) return null
  return { from: first, to: last, scheme, months: months ? Number(months) : Math.max(1, last < first ? 1 : monthsFrom(first, last)) }
}

/**
 * Reads the information form that an officer typed from paper: fields `from-1`, `to-1`, `scheme-1`, `months-1` and so on, `account` in yuan,
 * `until`, `office`.
 * @param scheme that was left, as the application says
 */
export function readRecordForm(
  fields: Readonly<Record<string, string>>,
  { scheme, today, birthDate }: { readonly scheme: TransferScheme; readonly today: string; readonly birthDate: string | null },
): { readonly ok: true; readonly value: TransferRecord } | { readonly ok: false; readonly code: RecordFormProblem } {
  const read = Array.from({ length: ROWS.many }, (_, i) => periodIn(fields, i + 1)).filter((one) => one !== undefined)
  if (read.some((one) => one === null)) return { ok: false, code: 'period-line' }
  const periods = read.filter((one) => one !== null).sort((a, b) => (a.from < b.from ? -1 : 1))
  if (periods.length === 0) return { ok: false, code: 'periods-empty' }
  const problem = recordProblem(periods, today, birthDate)
  if (problem) return { ok: false, code: problem }
  const account = cleaned(fields['account']).replaceAll(',', '')
  if (!/^(\d{1,8}(\.\d{1,2})?)?$/.test(account)) return { ok: false, code: 'account' }
  const until = cleaned(fields['until'])
  if (until !== '' && !isIsoDate(until)) return { ok: false, code: 'until' }
  const originOffice = tidy(fields['office'] ?? '').slice(0, 200)
  if (originOffice === '') return { ok: false, code: 'office-empty' }
  return { ok: true, value: { scheme, periods, accountFen: account === '' ? null : Math.round(Number(account) * 100), benefitUntil: until === '' ? null : until, originOffice } }
}
