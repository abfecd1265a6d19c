/**
 * Mail over SMTP, one connection a message. `smtps://` speaks TLS from the start, `smtp://` must be upgraded with STARTTLS unless the
 * server is on this machine. A message whose answer was lost is sent again with the same Message-ID.
 */
import { createTransport } from 'nodemailer'
import { isLoopbackHost } from '@/platform/loopback'
import { refused, tryLater, type Delivery, type MessagePort } from '@/platform/ports/delivery'

export interface SmtpOptions {
  /** smtp://user:password@host:587 or smtps://user:password@host:465; name and password percent-encoded. */
  readonly url: string
  /** `Name <address>` or an address. */
  readonly from: string
  /** Milliseconds for each of connecting, greeting and silence. The whole takes at most three times as long. */
  readonly timeout?: number
  /** Certificate of an authority of one's own, PEM. */
  readonly ca?: string
}

/** One line, without control characters: what a header may hold. nodemailer folds and encodes; this keeps out what is no text. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** An address alone, so that nothing in it can become a second recipient or a header. */
const isAddress = (text: string): boolean => /^[^\s<>()[\]\\,;:"\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u.test(text)

export const senderOf = (from: string): { readonly name: string; readonly address: string } => {
  const [, name = '', address = from] = /^(.*?)\s*<([^<>]+)>$/.exec(from.trim()) ?? []
  return { name: oneLine(name).replace(/^"|"$/g, ''), address: address.trim() }
}

export function smtpMessages({ url, from, timeout = 8_000, ca }: SmtpOptions): MessagePort {
  const server = new URL(url)
  const secure = server.protocol === 'smtps:'
  const sender = senderOf(from)
  const host = server.hostname.replace(/^\[|\]$/g, '')
  const transport = createTransport({
    host, port: Number(server.port) || (secure ? 465 : 587), secure,
    requireTLS: !secure && !isLoopbackHost(host), ...(ca ? { tls: { ca } } : {}),
    ...(server.username ? { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } } : {}),
    connectionTimeout: timeout, greetingTimeout: timeout, socketTimeout: timeout, dnsTimeout: timeout,
    disableFileAccess: true, disableUrlAccess: true,
  }, { textEncoding: 'base64' })
  return {
    channel: 'mail', id: 'smtp',
    async send(message) {
      if (!isAddress(message.to)) return refused('refused-address')
      // Slow answers, byte by byte, reset the silence but not this.
      let late: NodeJS.Timeout | undefined
      const tooLate = new Promise<Delivery>((resolve) => { late = setTimeout(() => resolve(tryLater('timeout')), timeout * 3) })
      const sent = transport
        .sendMail({
          from: sender, to: { name: '', address: message.to }, envelope: { from: sender.address, to: [message.to] },
          subject: oneLine(message.subject ?? ''), text: message.body, ...(message.html ? { html: message.html } : {}),
          messageId: `<${message.key}@${sender.address.split('@').at(-1)}>`,
          // RFC 3834 and the custom of list software: no vacation replies, please.
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.locale },
        })
        .then((info): Delivery => (info.rejected.length > 0 ? refused('refused-address') : { ok: true, providerId: info.messageId }))
        .catch((error: unknown) => failureOf(error))
      return Promise.race([sent, tooLate]).finally(() => clearTimeout(late))
    },
  }
}

/** What an SMTP failure means. Codes after RFC 5321 (4.2) and RFC 4954 (6): a lasting refusal of our account is not one of the message. */
function failureOf(error: unknown): Delivery {
  const { code, responseCode: answer = 0, command = '' } = error as { code?: string; responseCode?: number; command?: string }
  if (code === 'EAUTH' || code === 'ENOAUTH' || [530, 534, 535, 538].includes(answer)) return tryLater('not-authorized')
  if (answer >= 500 && command.startsWith('RCPT')) return refused('refused-address')
  if (answer >= 500 && code === 'EMESSAGE') return refused('refused-content')
  if (answer >= 500 && code === 'EENVELOPE') return refused('refused')
  if (answer >= 400 && answer < 500) return tryLater('busy')
  if (code === 'EENVELOPE') return refused('refused-address')
  if (code === 'ETIMEDOUT') return tryLater('timeout')
  return tryLater(answer >= 500 ? 'malformed' : 'unreachable')
}
