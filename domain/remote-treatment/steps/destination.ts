import type { Answers, StepDefinition } from '@/domain/casework/definition'
import { choice } from '@/domain/casework/fields'
import { citiesOf } from '@/domain/division/cities'
import { PROVINCES } from '@/domain/division/provinces'
import type { RemoteFacts } from '../facts'

/** The insured place: anywhere in the city ordinary care needs no filing. */
export const HOME = '500000'

/**
 * The 31 provinces that settle across provinces are the 31 that take part in transfers. The insured place stands among them, so that
 * whoever picks it is told why nothing is to be filed.
 */
const OFFERED = PROVINCES.filter((one) => one.takesPartInTransfer).map((one) => ({ value: one.code, names: one.names }))

export const province: StepDefinition<RemoteFacts> = {
  id: 'province',
  section: 'destination',
  fields: [choice('province', () => OFFERED, { select: true, autocomplete: 'off' })],
  check: (values) => (values['province'] === HOME ? [{ field: 'province', code: 'home' }] : []),
}

export const city: StepDefinition<RemoteFacts> = {
  id: 'city',
  section: 'destination',
  fields: [choice('city', (context) => citiesOf(context.answers['province']?.['province'] ?? '').map((one) => ({ value: one.code, names: one.names })), { select: true, autocomplete: 'off' })],
}

/** Whether a city is asked for: a municipality is filed for as a whole. */
export const asksCity = (answers: Answers): boolean => citiesOf(answers['province']?.['province'] ?? '').length > 0
