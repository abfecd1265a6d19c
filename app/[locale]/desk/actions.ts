'use server'

import { approve, claim, note, openInFull, refuseWithReason, release, releaseOther, requestMore } from '@/features/review/actions'
import { serviceById } from '@/features/services'

export const claimAction = claim
export const releaseAction = release
export const releaseOtherAction = releaseOther
export const noteAction = note
export const approveAction = approve(serviceById)
export const refuseAction = refuseWithReason(serviceById)
export const requestAction = requestMore(serviceById)
export const openInFullAction = openInFull(serviceById)
