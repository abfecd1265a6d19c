'use server'

import { approve, assign, bulkApprove, bulkAssign, bulkRefuse, bulkRequest, claim, note, openInFull, passOn, reExamine, refuseWithReason, release, releaseOther, requestMore } from '@/features/review/actions'
import { serviceById } from '@/features/services'

export const claimAction = claim
export const releaseAction = release
export const releaseOtherAction = releaseOther
export const noteAction = note
export const approveAction = approve(serviceById)
export const refuseAction = refuseWithReason(serviceById)
export const requestAction = requestMore(serviceById)
export const passOnAction = passOn(serviceById)
export const openInFullAction = openInFull(serviceById)
export const assignAction = assign
export const bulkApproveAction = bulkApprove(serviceById)
export const bulkRefuseAction = bulkRefuse(serviceById)
export const bulkRequestAction = bulkRequest(serviceById)
export const bulkAssignAction = bulkAssign(serviceById)
export const reExamineAction = reExamine(serviceById)
