/**
 * The writes of the page of drugs, built here and made Server Actions in `app/[locale]/desk/chronic-certification/actions.ts`, which brings the
 * gate: a service does not lean on the room of sessions.
 */
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { tidy } from '@/domain/casework/fields'
import { LOCALES } from '@/domain/locale'
import { checkName } from '@/domain/person/name'
import { parseReference } from '@/domain/reference'
import { chinaDate } from '@/platform/clock'
import { refuse } from '@/platform/errors'
import type { DistrictScope } from '@/platform/scope'
import { staffAction, type StaffGate } from '@/platform/staff-action'
import { findCertificationCase } from './data'
import { prolongDrug, replaceDrug } from './mutations'
import { chronicCertificationService } from './service'

type Gate = StaffGate<DistrictScope, 'drug.change'>

const line = (empty: string) => z.string().max(400).default('').transform((raw) => tidy(raw)).pipe(z.string().min(1, empty).max(120, 'too-long'))

/** The responsible physician's name, by the rules for names. */
const physician = z.string().max(400).default('').transform((raw, context): string => {
  const checked = checkName(raw)
  if (checked.ok) return checked.value
  context.addIssue({ code: 'custom', message: 'physician-empty' })
  return z.NEVER
})

const common = {
  locale: z.enum(LOCALES),
  reference: z.string().max(40).transform((raw) => {
    const parsed = parseReference(raw)
    return parsed.ok ? parsed.value : ''
  }),
  registration: z.uuid(),
  physician,
  review: z.iso.date('review-empty'),
  /** The responsible physician signed it: the grade is at least the middle one (measure 13). */
  grade: z.enum(['senior', 'intermediate'], 'grade-low'),
}

export const replaceRegistration = (staffGate: Gate) =>
  staffAction(staffGate)({
    permission: 'drug.change', schema: z.object({ ...common, drug: line('drug-empty'), hospital: line('hospital-empty') }), rate: 'staff-action', audit: 'drug.replaced',
    async run({ locale, reference, registration, review, drug, ...rest }, scope, at) {
      const file = await findCertificationCase(scope, reference)
      if (!file) return refuse('not-found')
      if (review <= chinaDate(at)) return refuse('review-not-later')
      const { physician: name, grade, hospital } = rest
      const done = await replaceDrug(scope, file, { service: chronicCertificationService, registrationId: registration, now: at, drug: { name: drug, physician: name, grade, hospital, reviewOn: review } })
      return done.ok ? redirect(`/${locale}/desk/chronic-certification/${reference}?notice=replaced`) : done
    },
  })

export const prolongRegistration = (staffGate: Gate) =>
  staffAction(staffGate)({
    permission: 'drug.change', schema: z.object(common), rate: 'staff-action', audit: 'drug.prolonged',
    async run({ locale, reference, registration, physician: name, review }, scope, at) {
      const file = await findCertificationCase(scope, reference)
      if (!file) return refuse('not-found')
      const done = await prolongDrug(scope, file, { service: chronicCertificationService, registrationId: registration, physician: name, reviewOn: review, now: at })
      return done.ok ? redirect(`/${locale}/desk/chronic-certification/${reference}?notice=prolonged`) : done
    },
  })
