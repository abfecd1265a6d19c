import { describe, expect, it } from 'vitest'
import { contactOf, contactStep } from './contact'
import type { Answers, StepContext, Values } from './definition'
import { isHelped } from './person-steps'
import { fieldsOf, readStep } from './walk'

const step = contactStep<null>(isHelped)
const context = (answers: Answers = {}): StepContext<null> => ({ today: '2026-11-20', facts: null, answers, item: 0 })
const HELPED: Answers = { who: { for: 'other' } }
const withHelper = (helper: Values): Answers => ({ ...HELPED, helper })
const wrong = (posted: Values, answers: Answers = {}) => readStep(step, posted, context(answers)).problems.map((one) => `${one.field} ${one.code}`)

describe('the question how to be told', () => {
  it('asks whom to tell only where somebody helps', () => {
    expect(fieldsOf(step, context()).map((field) => field.name)).toEqual(['notify', 'phone', 'mail'])
    expect(fieldsOf(step, context(HELPED)).map((field) => field.name)).toEqual(['notify', 'phone', 'mail', 'to'])
    expect(readStep(step, { notify: 'mailbox', to: 'helper' }, context()).values).toEqual({ notify: 'mailbox' })
  })

  it.each([
    ['nothing', {}, {}, ['notify empty']],
    ['an unknown road', { notify: 'pigeon' }, {}, ['notify choice']],
    ['messages without a number', { notify: 'sms' }, {}, ['phone empty']],
    ['messages with a number', { notify: 'sms', phone: '138 0000 0000' }, {}, []],
    ['mail with only a number', { notify: 'mail', phone: '13800000000' }, {}, ['mail empty']],
    ['mail without a place', { notify: 'mail', mail: 'me@' }, {}, ['mail mail']],
    ['mail', { notify: 'mail', mail: 'me@example.com' }, {}, []],
    ['the mailbox alone', { notify: 'mailbox' }, {}, []],
    ['helped, and not whom to tell', { notify: 'mailbox' }, HELPED, ['to empty']],
    ['a helper who gave a number', { notify: 'sms', to: 'helper' }, withHelper({ phone: '13900000000' }), []],
    ['a helper who gave a number, by mail', { notify: 'mail', to: 'helper' }, withHelper({ phone: '13900000000' }), []],
    ['a helper whom nothing reaches', { notify: 'sms', to: 'helper' }, withHelper({}), ['phone empty']],
    ['both, without a number of one’s own', { notify: 'sms', to: 'both' }, withHelper({ phone: '13900000000' }), ['phone empty']],
  ] satisfies [string, Values, Answers, string[]][])('%s', (_, posted, answers, problems) => expect(wrong(posted, answers)).toEqual(problems))
})

describe('what it means', () => {
  const [PHONE, MAIL, HELPER] = ['13800000000', 'me@example.com', { phone: '13900000000', mail: 'son@example.com' }]
  const values = (notify: string, over: Values = {}): Values => ({ notify, phone: PHONE, mail: MAIL, ...over })

  it('writes to the person only where they chose it', () => {
    expect(contactOf(values('sms'))).toEqual({ channel: 'sms', phone: PHONE, mail: null, helper: null, to: 'self' })
    expect(contactOf(values('mail'))).toEqual({ channel: 'mail', phone: null, mail: MAIL, helper: null, to: 'self' })
    expect(contactOf(values('mailbox'))).toEqual({ channel: 'mailbox', phone: null, mail: null, helper: null, to: 'self' })
  })

  it('writes to a helper where they can be reached, and to nobody but one who is there', () => {
    expect(contactOf(values('mail', { to: 'both' }), { phone: HELPER.phone })).toMatchObject({ helper: { phone: HELPER.phone, mail: null }, to: 'both' })
    expect(contactOf(values('sms', { to: 'helper' }), HELPER)).toMatchObject({ helper: HELPER, to: 'helper' })
    expect(contactOf(values('mailbox', { to: 'both' }), HELPER)).toMatchObject({ phone: null, mail: null, helper: { phone: null, mail: null } })
    expect(contactOf(values('sms', { to: 'helper' }))).toMatchObject({ helper: null, to: 'self' })
  })

  it('is the mailbox for whatever it does not know', () => {
    const silent = { channel: 'mailbox', phone: null, mail: null, helper: null, to: 'self' }
    expect(contactOf(undefined)).toEqual(silent)
    expect(contactOf({ notify: 'constructor', to: 'everybody', phone: PHONE })).toEqual(silent)
  })
})
