import { describe, expect, it } from 'vitest'
import { checkMail } from './mail'

describe('an e-mail address', () => {
  it.each([
    ['someone@example.com', 'someone@example.com'],
    ['  Some.One+tag@Example.COM ', 'Some.One+tag@example.com'],
    ['ｓomeone＠example.com', 'someone@example.com'],
    ['李雷@例子.测试', '李雷@例子.测试'],
  ])('takes %s', (raw, value) => expect(checkMail(raw)).toEqual({ ok: true, value }))

  it.each([
    '', 'someone', 'someone@', '@example.com', 'a@b', 'a@@example.com', 'a b@example.com', '.a@example.com', 'a.@example.com', 'a..b@example.com', 'a@-example.com', 'a@example-.com',
    'a@exa mple.com', 'a@example.com\nBcc: b@example.com', 'a@example.com,b@example.com', '"a b"@example.com', `${'a'.repeat(65)}@example.com`, `a@${'b'.repeat(64)}.com`, 'a@example..com',
  ])('refuses %j', (raw) => expect(checkMail(raw)).toEqual({ ok: false, code: 'mail' }))
})
