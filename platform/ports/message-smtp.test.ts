import net from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { senderOf, smtpMessages } from '@/platform/ports/message-smtp'
import { TEST_CERTIFICATE, TEST_KEY } from '@/tools/testing/certificate'

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  readonly secure: boolean
  readonly user: unknown
}

const open: (() => Promise<void>)[] = []
afterEach(async () => { await Promise.all(open.splice(0).map((close) => close())) })

const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

/** A real SMTP server on a free port, and what it took. */
async function server(options: SMTPServerOptions = {}): Promise<{ readonly port: number; readonly mails: Received[] }> {
  const mails: Received[] = []
  const smtp = new SMTPServer({
    key: TEST_KEY, cert: TEST_CERTIFICATE, authOptional: true, disableReverseLookup: true, logger: false, closeTimeout: 100,
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        mails.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map((one) => one.address), raw: Buffer.concat(parts).toString('utf8'), secure: session.secure, user: session.user })
        done(null, 'taken')
      })
    },
    ...options,
  })
  smtp.on('error', () => undefined)
  await new Promise<void>((resolve) => { smtp.listen(0, '127.0.0.1', () => resolve()) })
  open.push(() => new Promise((resolve) => { smtp.close(() => resolve()) }))
  return { port: (smtp.server.address() as net.AddressInfo).port, mails }
}

/** A server that speaks no SMTP but what the test makes it say. */
async function rawServer(talk: (socket: net.Socket) => void): Promise<number> {
  const sockets = new Set<net.Socket>()
  const raw = net.createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    talk(socket)
  })
  await new Promise<void>((resolve) => { raw.listen(0, '127.0.0.1', () => resolve()) })
  open.push(() => new Promise((resolve) => {
    for (const socket of sockets) socket.destroy()
    raw.close(() => resolve())
  }))
  return (raw.address() as net.AddressInfo).port
}

const FROM = 'Canbao <notices@canbao.example>'
const message = { key: '0190-a-0', to: 'someone@example.com', locale: 'ar', template: 'approved', subject: 'الاشتراك: ABCD', body: 'قُبل الطلب', html: '<html lang="ar" dir="rtl"><body>قُبل الطلب</body></html>' } as const
const port = (url: string, more: { readonly timeout?: number; readonly ca?: string } = {}) => smtpMessages({ url, from: FROM, timeout: 2_000, ca: TEST_CERTIFICATE, ...more })

/** Decodes the parts of a mail, enough to find words in it. */
const decoded = (raw: string): string =>
  raw.replace(/(?:^|\r\n\r\n)((?:[A-Za-z0-9+/=]{1,76}\r\n)+)/g, (_, block: string) => Buffer.from(block.replaceAll('\r\n', ''), 'base64').toString('utf8'))

describe('mail over SMTP', () => {
  it('arrives as text and HTML, with a Message-ID that a repeat shares', async () => {
    const { port: at, mails } = await server()
    const smtp = port(`smtp://127.0.0.1:${at}`)
    expect(await smtp.send(message)).toEqual({ ok: true, providerId: '<0190-a-0@canbao.example>' })
    expect(await smtp.send(message)).toMatchObject({ ok: true, providerId: '<0190-a-0@canbao.example>' })
    expect(mails).toHaveLength(2)
    const [mail] = mails
    expect(mail).toMatchObject({ from: 'notices@canbao.example', to: ['someone@example.com'] })
    expect(mail?.raw).toContain('Message-ID: <0190-a-0@canbao.example>')
    expect(mail?.raw).toMatch(/Auto-Submitted: auto-generated/i)
    expect(mail?.raw).toMatch(/Content-Language: ar/i)
    expect(decoded(mail?.raw ?? '')).toContain('<html lang="ar" dir="rtl">')
    expect(decoded(mail?.raw ?? '').match(/قُبل الطلب/g)).toHaveLength(2)
  })

  it('is upgraded with STARTTLS and signed in with percent-encoded words', async () => {
    const { port: at, mails } = await server({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) => done(null, username === 'a@b' && password === 'p:/ss' ? { user: username } : undefined),
    })
    expect(await port(`smtp://a%40b:p%3A%2Fss@localhost:${at}`).send(message)).toMatchObject({ ok: true })
    expect(mails).toMatchObject([{ secure: true, user: 'a@b' }])
  })

  it('speaks TLS from the start with smtps', async () => {
    const { port: at, mails } = await server({ secure: true })
    expect(await port(`smtps://localhost:${at}`).send(message)).toMatchObject({ ok: true })
    expect(mails).toMatchObject([{ secure: true }])
  })

  it('goes to no server whose certificate it does not know', async () => {
    const { port: at, mails } = await server({ secure: true })
    expect(await smtpMessages({ url: `smtps://localhost:${at}`, from: FROM, timeout: 2_000 }).send(message)).toEqual({ ok: false, code: 'try-later', reason: 'unreachable' })
    expect(mails).toEqual([])
  })

  it('waits when the server does not take our account', async () => {
    const { port: at } = await server({ onAuth: (_auth, _session, done) => done(answer(535, 'no')) })
    expect(await port(`smtp://a:b@localhost:${at}`).send(message)).toEqual({ ok: false, code: 'try-later', reason: 'not-authorized' })
  })

  it.each([
    ['recipient put off', 450, 'onRcptTo', 'try-later', 'busy'],
    ['sender put off', 421, 'onMailFrom', 'try-later', 'busy'],
    ['recipient unknown', 550, 'onRcptTo', 'refused', 'refused-address'],
    ['sender refused', 553, 'onMailFrom', 'refused', 'refused'],
    ['sign-in demanded', 530, 'onMailFrom', 'try-later', 'not-authorized'],
  ] as const)('%s (%d): %s', async (_, code, where, outcome, reason) => {
    const { port: at } = await server({ [where]: (_address: unknown, _session: unknown, done: (error: Error) => void) => done(answer(code, 'told')) })
    expect(await port(`smtp://127.0.0.1:${at}`).send(message)).toEqual({ ok: false, code: outcome, reason })
  })

  it.each([[554, 'refused', 'refused-content'], [451, 'try-later', 'busy']] as const)('an answer of %d to the text: %s', async (code, outcome, reason) => {
    const { port: at } = await server({ onData: (stream, _session, done) => { stream.on('end', () => done(answer(code, 'told'))).resume() } })
    expect(await port(`smtp://127.0.0.1:${at}`).send(message)).toEqual({ ok: false, code: outcome, reason })
  })

  it('waits when the line is cut in the middle of the text', async () => {
    const at = await rawServer((socket) => {
      socket.write('220 here\r\n')
      socket.on('data', (part) => {
        const said = part.toString()
        if (/^(EHLO|HELO)/.test(said)) socket.write('250 here\r\n')
        else if (/^(MAIL|RCPT)/.test(said)) socket.write('250 yes\r\n')
        else if (said.startsWith('DATA')) socket.write('354 go on\r\n')
        else socket.destroy()
      })
    })
    expect(await port(`smtp://127.0.0.1:${at}`).send(message)).toEqual({ ok: false, code: 'try-later', reason: 'unreachable' })
  })

  it('gives up on a server that is silent, and on one that speaks without end', async () => {
    const silent = await rawServer(() => undefined)
    expect(await port(`smtp://127.0.0.1:${silent}`, { timeout: 100 }).send(message)).toEqual({ ok: false, code: 'try-later', reason: 'timeout' })
    const endless = await rawServer((socket) => {
      const timer = setInterval(() => socket.write('220-and\r\n'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    expect(await port(`smtp://127.0.0.1:${endless}`, { timeout: 100 }).send(message)).toEqual({ ok: false, code: 'try-later', reason: 'timeout' })
  })

  it('waits when nobody listens', async () => {
    const at = await rawServer(() => undefined)
    await Promise.all(open.splice(0).map((close) => close()))
    expect(await port(`smtp://127.0.0.1:${at}`).send(message)).toEqual({ ok: false, code: 'try-later', reason: 'unreachable' })
  })

  it('lets nothing break out of a header', async () => {
    const { port: at, mails } = await server()
    const smtp = port(`smtp://127.0.0.1:${at}`)
    expect(await smtp.send({ ...message, subject: 'a\r\nBcc: thief@example.com\r\n\r\nb\u2028c' })).toMatchObject({ ok: true })
    expect(mails[0]?.to).toEqual(['someone@example.com'])
    expect(mails[0]?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m)
    for (const to of ['a@b.example, thief@example.com', 'a@b.example\r\nBcc: thief@example.com', '<a@b.example>', '"x" <a@b.example>', 'a@b@c.example', 'nobody', '']) {
      expect(await smtp.send({ ...message, to })).toEqual({ ok: false, code: 'refused', reason: 'refused-address' })
    }
    expect(mails).toHaveLength(1)
  })

  it.each([['Canbao <a@b.example>', 'Canbao', 'a@b.example'], ['"参保" <a@b.example>', '参保', 'a@b.example'], ['a@b.example', '', 'a@b.example']])('reads %s as sender', (from, name, address) => {
    expect(senderOf(from)).toEqual({ name, address })
  })
})
