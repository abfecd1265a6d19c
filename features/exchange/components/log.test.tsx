import { createTranslator, NextIntlClientProvider, type AbstractIntlMessages } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { LINE_CODES } from '@/domain/exchange/verdict'
import { LOCALES, type Locale } from '@/domain/locale'
import { messages } from '@/messages'
import type { LogRow } from '../data'
import type { LogPage } from '../loaders'
import { LogFilterForm } from './log-filter'
import { LogState } from './log-state'
import { LogTable } from './log-table'

let locale: Locale = 'zh'
const onError = (error: Error): never => { throw error }
vi.mock('next-intl/server', () => ({
  getTranslations: async (namespace: string) => createTranslator({ locale, messages: messages[locale] as AbstractIntlMessages, namespace: namespace as never, timeZone: 'Asia/Shanghai', onError }),
}))
vi.mock('../loaders', async () => ({ logQuery: ({ exchange }: { exchange: string | null }) => (exchange ? `?exchange=${exchange}` : '') }))

const exchangeId = '0193481b-6c00-7000-8000-000000000002'
const row = (over: Partial<LogRow>): LogRow => ({
  id: '0193481b-6c00-7000-8000-000000000001', direction: 'out', counterpart: '510000', exchangeId, seq: 1, kind: 'contact-letter', state: 'waiting', attempts: 1, repeats: 0, code: null,
  createdAt: new Date('2026-11-20T01:00:00Z'), settledAt: null, nextAt: null, ...over,
})
const page = (rows: readonly LogRow[], over: Partial<LogPage> = {}): LogPage => ({
  filter: { direction: null, state: null, counterpart: null, kind: null, exchange: null, page: 1 }, rows, total: rows.length, dead: 0, pages: 1, counterparts: ['510000'], mayResend: true, ...over,
})
const shown = async (element: Promise<React.ReactNode>): Promise<string> =>
  renderToStaticMarkup(<NextIntlClientProvider locale={locale} messages={messages[locale] as AbstractIntlMessages} timeZone="Asia/Shanghai" onError={onError}>{await element}</NextIntlClientProvider>)
const table = (given: LogPage) => shown(LogTable({ locale, page: given, resend: async () => null }))

describe.each(LOCALES)('the message log in %s', (one) => {
  it('has words for every state, kind and code of the line', async () => {
    locale = one
    const rows = [
      ...(['waiting', 'accepted', 'refused', 'dead', 'replaced'] as const).map((state, n) => row({ state, id: `${n}`, attempts: n, nextAt: state === 'waiting' ? new Date() : null, settledAt: state === 'accepted' ? new Date() : null })),
      ...(['contact-letter', 'information-form', 'acknowledgement', 'rejection'] as const).map((kind, n) => row({ kind, direction: 'in', state: 'accepted', id: `k${n}`, repeats: n })),
      ...LINE_CODES.map((code) => row({ code, direction: 'in', state: 'turned-away', id: code, kind: null, counterpart: null, exchangeId: null, seq: null })),
      ...['no-answer', 'answer-too-long', 'answer-unsigned', 'answer-not-genuine', 'answer-not-ours'].map((code) => row({ code, id: code })),
    ]
    const html = await table(page(rows))
    for (const code of [...LINE_CODES, 'no-answer', 'answer-unsigned']) expect(html).not.toContain(`>${code}<`)
    expect(await shown(LogState({ locale, page: page([], { dead: 2 }), notice: 'resent' }))).not.toContain('exchange.')
    expect(await shown(LogState({ locale, page: page([], { counterparts: [] }), notice: null }))).not.toContain('exchange.')
    expect(await shown(LogFilterForm({ locale, page: page([]) }))).toContain('value="510000"')
    expect(await table(page([]))).not.toContain('<table')
  })
})

describe('the message log', () => {
  it('offers to send again what did not get through, to who may, and shows a code of another list as it is', async () => {
    locale = 'en'
    const dead = row({ state: 'dead', code: 'no-answer' })
    expect(await table(page([dead]))).toContain('type="submit"')
    expect(await table(page([dead], { mayResend: false }))).not.toContain('type="submit"')
    for (const other of [row({ state: 'accepted' }), row({ state: 'replaced' }), row({ direction: 'in', state: 'refused', code: 'person-malformed' })]) expect(await table(page([other]))).not.toContain('type="submit"')
    expect(await table(page([row({ state: 'refused', code: 'some-code-of-theirs' })]))).toContain('>some-code-of-theirs<')
  })
})
