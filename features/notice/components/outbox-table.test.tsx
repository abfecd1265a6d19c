import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { LOCALES, type Locale } from '@/domain/locale'
import { messages } from '@/messages'
import { words } from '@/platform/words'
import type { OutboxRow } from '../data'
import type { OutboxPage } from '../loaders'
import { OutboxState } from './outbox-state'
import { OutboxTable } from './outbox-table'

const asked = vi.hoisted(() => ({ locale: 'en' as Locale }))
vi.mock('next-intl/server', () => ({
  getTranslations: async (space: string) => {
    const [noun = '', ...rest] = space.split('.')
    const t = words(asked.locale, noun)
    const full = (key: string) => [...rest, key].join('.')
    return Object.assign((key: string, values?: Record<string, string | number>) => t(full(key), values), { has: (key: string) => t.has(full(key)) })
  },
}))

const row = (over: Partial<OutboxRow>): OutboxRow => ({
  id: '0', reference: 'ABCDEFGHJKMN', channel: 'sms', recipient: 'self', locale: 'ar', template: 'received', addressee: '+8613812345678', body: 'نص', state: 'sent',
  attempts: 1, round: 0, provider: 'gateway', createdAt: new Date('2026-11-20T02:00:00Z'), sentAt: null, failedAt: null, failureCode: null, ...over,
})
const page = (rows: readonly OutboxRow[], over: Partial<OutboxPage> = {}): OutboxPage => ({
  filter: { state: null, channel: null, page: 1 }, rows, found: rows.length, counts: { total: rows.length, waiting: 0, dead: 1 }, pages: 1, mayResend: true, unconnected: [], ...over,
})

async function shown(locale: Locale, what: OutboxPage): Promise<string> {
  asked.locale = locale
  const [state, table] = [await OutboxState({ page: what, notice: 'resent' }), await OutboxTable({ locale, page: what, resend: async () => null })]
  return renderToStaticMarkup(<NextIntlClientProvider locale={locale} timeZone="Asia/Shanghai" messages={{ identity: { form: messages[locale].identity.form }, notice: { form: messages[locale].notice.form } }}>{state}{table}</NextIntlClientProvider>)
}

describe('the outbox', () => {
  it.each(LOCALES)('shows every state and channel in %s', async (locale) => {
    const rows = [
      row({ id: '1', state: 'dead', failureCode: 'refused-address', failedAt: new Date(), attempts: 3 }), row({ id: '2', state: 'queued', failureCode: 'busy', attempts: 2 }),
      row({ id: '3', state: 'sent', provider: 'local', channel: 'mail', addressee: 'someone@example.com', round: 2 }),
      row({ id: '4', state: 'delivered', channel: 'mailbox', addressee: null, recipient: 'helper', template: 'new-kind', reference: null, failureCode: 'unheard-of' }),
    ]
    const html = await shown(locale, page(rows, { unconnected: ['mail'] }))
    expect(html).toContain('138****5678')
    expect(html).toContain('s***@example.com')
    expect(html).not.toMatch(/13812345678|someone@/)
    expect(html.match(/<form/g)).toHaveLength(2)
    expect(html).toContain(words(locale, 'notice')('outbox.states.local'))
  })

  it('offers nothing to those who may not send again', async () => {
    expect(await shown('en', page([row({ state: 'dead' })], { mayResend: false }))).not.toContain('<form')
  })
})
