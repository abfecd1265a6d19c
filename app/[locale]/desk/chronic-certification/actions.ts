'use server'

import { prolongRegistration, replaceRegistration } from '@/features/chronic-certification/actions'
import { staffGate } from '@/features/identity/scope'

export const replaceDrugAction = replaceRegistration(staffGate)
export const prolongDrugAction = prolongRegistration(staffGate)
