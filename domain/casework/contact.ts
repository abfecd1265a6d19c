import type { Contact, StepDefinition, Values } from './definition'
import { checkMail } from '@/domain/person/mail'
import { checkPhone } from '@/domain/person/phone'
import { choice, fixed, ruled } from './fields'

/**
 * How to reach the applicant: asked alike by every service. A number or an address is needed only when messages are wanted there; who
 * wants none finds every message in the portal's mailbox. `helped` says whether somebody acts for the person and may be told instead.
 */
export function contactStep<Facts>(helped: (answers: Parameters<NonNullable<StepDefinition<Facts>['fields'][number]['when']>>[0]['answers']) => boolean): StepDefinition<Facts> {
  return {
    id: 'contact',
    section: 'contact',
    fields: [
      choice('notify', fixed('sms', 'mail', 'mailbox')),
      ruled('phone', 'tel', checkPhone, { optional: true, private: 'phone', autocomplete: 'tel', inputMode: 'tel', direction: 'ltr' }),
      ruled('mail', 'text', checkMail, { optional: true, private: 'text', autocomplete: 'email', direction: 'ltr' }),
      choice('to', fixed('self', 'helper', 'both'), { when: (context) => helped(context.answers) }),
    ],
    check: (values, context) => {
      const wanted = values['notify'] === 'sms' ? 'phone' : values['notify'] === 'mail' ? 'mail' : null
      // Where only the helper is told, the helper's own number counts, if they gave one.
      const helper = values['to'] === 'helper' ? context.answers['helper'] : undefined
      return wanted !== null && !values[wanted] && !helper?.['phone'] && !helper?.['mail'] ? [{ field: wanted, code: 'empty' }] : []
    },
  }
}

/** The contact that answers of `contactStep` mean. `helper` are the answers of the step that names who helps. */
export function contactOf(values: Values | undefined, helper?: Values): Contact {
  const channel = values?.['notify'] === 'sms' || values?.['notify'] === 'mail' ? values['notify'] : 'mailbox'
  const to = values?.['to'] === 'helper' || values?.['to'] === 'both' ? values['to'] : 'self'
  return {
    channel,
    // The person is written to on no road they did not choose; a helper where they said they can be reached, unless nobody wants messages.
    phone: channel === 'sms' ? (values?.['phone'] ?? null) : null,
    mail: channel === 'mail' ? (values?.['mail'] ?? null) : null,
    helper: helper ? { phone: channel === 'mailbox' ? null : (helper['phone'] ?? null), mail: channel === 'mailbox' ? null : (helper['mail'] ?? null) } : null,
    to: helper ? to : 'self',
  }
}
