'use server'

import { staffGate } from '@/features/identity/scope'
import { typeRecord } from '@/features/transfer/actions'

export const recordAction = typeRecord(staffGate)
