import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/domain/locale'
import { outboxQuery, readOutboxFilter } from './loaders'
import { mailOf, noticeSubject } from './presentation'

const ORIGIN = 'https://canbao.example'

describe('a mail around a notice', () => {
  it.each(LOCALES)('says in %s what it is about, where to look and why it came', (locale) => {
    const subject = noticeSubject(locale, 'S', 'ABCD-EFGH-JKMN')
    expect(subject).toContain('ABCD-EFGH-JKMN')
    const mail = mailOf({ locale, subject, body: '<b>"one" & two</b>' }, ORIGIN)
    const [body, where, why] = mail.body.trim().split('\n\n')
    expect(body).toBe('<b>"one" & two</b>')
    expect(where).toMatch(new RegExp(`${ORIGIN}/${locale}$`))
    expect(why).toMatch(/12393/)
    expect(mail.html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(mail.html).toContain('&#60;b&#62;&#34;one&#34; &#38; two&#60;/b&#62;')
    expect(mail.html).not.toContain('<b>')
  })
})

describe('the filter of the outbox', () => {
  it('reads what fits and writes it back', () => {
    expect(readOutboxFilter({ state: 'dead', channel: 'sms', page: '3' })).toEqual({ state: 'dead', channel: 'sms', page: 3 })
    expect(readOutboxFilter({ state: ['dead'], channel: 'fax', page: '0' })).toEqual({ state: null, channel: null, page: 1 })
    expect(readOutboxFilter({ state: 'queued' }).state).toBeNull()
    expect(outboxQuery({ state: 'dead', channel: null, page: 2 }, 2)).toBe('?state=dead&page=2')
    expect(outboxQuery({ state: null, channel: null, page: 1 })).toBe('')
  })
})
