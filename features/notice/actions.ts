/** The write of the outbox, made a Server Action in `app/[locale]/desk/outbox/actions.ts`. */
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { LOCALES } from '@/domain/locale'
import { staffAction } from '@/platform/staff-action'
import { resendNotice } from './mutations'
import { staffGate } from './scope'

export const resend = staffAction(staffGate)({
  permission: 'outbox.resend',
  // `back` is the filter that the list was under.
  schema: z.object({ locale: z.enum(LOCALES), id: z.uuid(), back: z.string().regex(/^(?:\?[\w=&-]{1,100})?$/) }),
  rate: 'staff-action',
  audit: 'outbox.resent',
  async run({ locale, id, back }, scope, at) {
    const done = await resendNotice(scope, id, at)
    return done.ok ? redirect(`/${locale}/desk/outbox${back}${back === '' ? '?' : '&'}notice=resent`) : done
  },
})
