import type { Contact } from '@/domain/casework/definition'
import type { Locale } from '@/domain/locale'
import type { NoticeChannel, NoticeState } from '@/domain/notice/delivery'
import { seal } from '@/platform/field-crypto'
import { uuidv7 } from '@/platform/tokens'
import { words } from '@/platform/words'
import { noticePlace } from './data'

/** What is told, in finished words. Reference, dates and amounts only: never a name, a number or what someone is ill with. */
export interface Telling {
  readonly personId: string
  readonly caseId: string
  readonly locale: Locale
  readonly template: string
  readonly subject: string
  readonly body: string
  readonly now: Date
}

/** A row of outbound_message, sealed. */
export interface NoticeRow {
  readonly personId: string
  readonly id: string
  readonly caseId: string
  readonly channel: NoticeChannel
  readonly recipient: 'self' | 'helper'
  readonly locale: Locale
  readonly template: string
  readonly addressee: Buffer | null
  readonly subject: Buffer | null
  readonly body: Buffer
  readonly state: NoticeState
  readonly at: Date
}

interface Target {
  readonly channel: NoticeChannel
  readonly recipient: 'self' | 'helper'
  readonly to: string | null
}

/** E.164, as gateways want it. */
const international = (phone: string): string => (phone.startsWith('+') ? phone : `+86${phone}`)

/** Where one of the two can be reached: on the channel that was chosen, or a helper on the other when they gave only that. */
function reach(recipient: 'self' | 'helper', channel: Contact['channel'], at: { readonly phone: string | null; readonly mail: string | null } | null): Target | null {
  if (channel === 'mailbox' || !at) return null
  const [sms, mail] = [at.phone ? { channel: 'sms', recipient, to: international(at.phone) } as const : null, at.mail ? { channel: 'mail', recipient, to: at.mail } as const : null]
  const chosen = channel === 'sms' ? sms : mail
  return chosen ?? (recipient === 'helper' ? (sms ?? mail) : null)
}

function targetsOf(contact: Contact): readonly Target[] {
  const self = reach('self', contact.channel, contact)
  const helper = contact.to === 'self' ? null : reach('helper', contact.channel, contact.helper)
  // A helper who cannot be reached does not leave the person untold.
  const wanted = contact.to === 'helper' && helper ? [helper] : [self, helper]
  const told = wanted.filter((target) => target !== null)
  return told.filter((target, i) => told.findIndex((other) => other.to === target.to) === i)
}

/** Rows to write, sealed: at most one for each recipient, and always one in the mailbox, so that the portal shows it. */
export function notices(contact: Contact, telling: Telling): readonly NoticeRow[] {
  const { personId, caseId, locale, template, now: at } = telling
  return [...targetsOf(contact), { channel: 'mailbox', recipient: 'self', to: null } as const].map(({ channel, recipient, to }) => {
    const id = uuidv7(at)
    return {
      personId, id, caseId, channel, recipient, locale, template, at,
      addressee: to === null ? null : seal(to, noticePlace(id, 'addressee')),
      subject: channel === 'sms' ? null : seal(telling.subject, noticePlace(id, 'subject')),
      body: seal(telling.body, noticePlace(id, 'body')),
      state: channel === 'mailbox' ? 'delivered' : 'waiting',
    }
  })
}

/** Subject of a mail and heading in the mailbox: the service and the reference, and nothing about the person. */
export const noticeSubject = (locale: Locale, service: string, reference: string): string => words(locale, 'notice')('mail.subject', { service, reference })

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** A mail around the words of a notice: plain text, and HTML that carries language and direction, which plain text cannot. */
export function mailOf(notice: { readonly locale: Locale; readonly subject: string; readonly body: string }, origin: string): { readonly subject: string; readonly body: string; readonly html: string } {
  const { locale, subject, body } = notice
  const t = words(locale, 'notice')
  const site = `${origin}/${locale}`
  const [where, why] = [t('mail.where'), t('mail.why')]
  const direction = locale === 'ar' ? 'rtl' : 'ltr'
  const paragraph = (text: string, style: string) => `<p style="margin:0 0 16px;${style}">${text}</p>`
  const link = `<bdi dir="ltr"><a href="${escaped(site)}">${escaped(site)}</a></bdi>`
  return {
    subject,
    body: `${body}\n\n${where} ${site}\n\n${why}\n`,
    html: [
      `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
      `<body style="font:16px/1.6 sans-serif;text-align:start;max-width:40em" dir="${direction}">`,
      paragraph(escaped(body), ''), paragraph(`${escaped(where)} ${link}`, ''), paragraph(escaped(why), 'font-size:14px;color:#595959'), '</body></html>',
    ].join(''),
  }
}
