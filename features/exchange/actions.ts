/** The write of the message log, made a Server Action in `app/[locale]/desk/exchange/actions.ts`. */
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { installationId } from '@/domain/exchange/envelope'
import { LOCALES } from '@/domain/locale'
import { staffAction } from '@/platform/staff-action'
import { resendMessage } from './mutations'
import { staffGate } from './scope'

export const resend = staffAction(staffGate)({
  permission: 'exchange.resend',
  // `back` is the filter that the log was under.
  schema: z.object({ locale: z.enum(LOCALES), counterpart: installationId, id: z.uuid(), back: z.string().regex(/^(?:\?[\w=&-]{1,200})?$/) }),
  rate: 'staff-action',
  audit: 'exchange.resent',
  async run({ locale, counterpart, id, back }, scope, at) {
    const done = await resendMessage(scope, { counterpart, id }, at)
    return done.ok ? redirect(`/${locale}/desk/exchange${back}${back === '' ? '?' : '&'}notice=resent`) : done
  },
})
