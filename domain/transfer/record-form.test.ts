import { describe, expect, it } from 'vitest'
import { readRecordForm } from './record-form'

const at = { scheme: 'employee', today: '2026-11-20', birthDate: '1990-01-01' } as const
const good = { 'from-1': '2020-01', 'to-1': '2022-12', 'scheme-1': 'employee', 'months-1': '36', 'from-3': '2023/1', 'to-3': '2026.6', 'scheme-3': 'resident', account: '1,234.50', until: '2026-06-30', office: ' 示例市医保中心 ' }

describe('the information form as it is typed', () => {
  it('becomes a record, in order, in fen', () => {
    expect(readRecordForm(good, at)).toEqual({
      ok: true,
      value: {
        scheme: 'employee', accountFen: 123_450, benefitUntil: '2026-06-30', originOffice: '示例市医保中心',
        periods: [{ from: '2020-01', to: '2022-12', scheme: 'employee', months: 36 }, { from: '2023-01', to: '2026-06', scheme: 'resident', months: 42 }],
      },
    })
  })

  it('understands Arabic-Indic and full-width digits, and an empty account', () => {
    expect(readRecordForm({ 'from-1': '٢٠٢٠-٠١', 'to-1': '２０２０-１２', 'scheme-1': 'resident', office: 'x' }, at)).toMatchObject({ ok: true, value: { accountFen: null, benefitUntil: null, periods: [{ months: 12 }] } })
  })

  it.each([
    ['nothing', { 'from-1': '', 'to-1': '', 'months-1': '', 'from-3': '', 'to-3': '' }, 'periods-empty'],
    ['half a line', { 'to-1': '' }, 'period-line'],
    ['a month that is none', { 'from-1': '2020-13' }, 'period-line'],
    ['a scheme that is none', { 'scheme-1': 'none' }, 'period-line'],
    ['an end before the beginning', { 'to-1': '2019-12', 'months-1': '' }, 'period-order'],
    ['too many months', { 'months-1': '37' }, 'period-months'],
    ['no month', { 'months-1': '0' }, 'period-months'],
    ['an overlap', { 'from-3': '2022-12' }, 'period-overlap'],
    ['a year to come', { 'to-3': '2027-01' }, 'period-future'],
    ['a time before birth', { 'from-1': '1980-01', 'to-1': '1980-12', 'months-1': '' }, 'period-before-birth'],
    ['an account with a third decimal', { account: '1.234' }, 'account'],
    ['a debt', { account: '-5' }, 'account'],
    ['a day that is none', { until: '2026-02-30' }, 'until'],
    ['no office', { office: ' \u200b ' }, 'office-empty'],
  ])('refuses %s', (_, over, code) => expect(readRecordForm({ ...good, ...over }, at)).toEqual({ ok: false, code }))
})
