'use server'

import { z } from 'zod'
import { staffGate } from '@/features/identity/scope'
import { ok } from '@/platform/errors'
import { staffAction } from '@/platform/staff-action'
import { verifyChains } from './data'
import { recordVerification } from './mutations'

/** Most findings sent to the screen: one is reason enough to stop and report. */
const SHOWN = 20

export const verifyAction = staffAction(staffGate)({
  permission: 'audit.verify',
  schema: z.object({}),
  rate: 'staff-action',
  audit: 'audit.verified',
  async run(_input, scope, at) {
    const { entries, findings } = await verifyChains(scope)
    await recordVerification(scope, { entries, findings: findings.length }, at)
    return ok({ entries, count: findings.length, findings: findings.slice(0, SHOWN).map(({ kind, chain, seq }) => ({ kind, chain, seq: String(seq) })) })
  },
})
