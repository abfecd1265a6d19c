/**
 * The one write of the workbench, built here and made a Server Action in `app/[locale]/desk/transfer/actions.ts`, which brings the gate of
 * the desk: a service does not lean on the room that knows sessions.
 */
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { LOCALES } from '@/domain/locale'
import { parseReference } from '@/domain/reference'
import { readRecordForm } from '@/domain/transfer/record-form'
import { chinaDate } from '@/platform/clock'
import { refuse } from '@/platform/errors'
import type { DistrictScope } from '@/platform/scope'
import { staffAction, type StaffGate } from '@/platform/staff-action'
import { findTransfer } from './data'
import { keepRecord } from './mutations'
import { subjectOf } from '@/domain/casework/person-steps'

const form = z.object({
  locale: z.enum(LOCALES),
  reference: z.string().max(40).transform((raw) => {
    const parsed = parseReference(raw)
    return parsed.ok ? parsed.value : ''
  }),
  /** Last event the screen showed. */
  seq: z.string().regex(/^\d{1,6}$/, 'invalid').transform(Number),
}).catchall(z.string().max(400))

/** Keeps an information form that came on paper, for whoever may decide the case. */
export const typeRecord = (staffGate: StaffGate<DistrictScope, 'case.approve'>) =>
  staffAction(staffGate)({
    permission: 'case.approve', schema: form, rate: 'staff-action', audit: 'case.evidence-added',
    async run({ locale, reference, seq, ...fields }, scope, at) {
      const found = reference === '' ? null : await findTransfer(scope, reference)
      if (!found) return refuse('not-found')
      const { file, transfer } = found
      const read = readRecordForm(fields, { scheme: transfer.schemeFrom, today: chinaDate(at), birthDate: subjectOf(file.answers, chinaDate(file.submittedAt))?.birthDate ?? null })
      if (!read.ok) return refuse(read.code)
      const kept = await keepRecord(scope, file, { record: read.value, expectedSeq: seq, now: at })
      return kept.ok ? redirect(`/${locale}/desk/transfer/${reference}?notice=kept`) : kept
    },
  })
