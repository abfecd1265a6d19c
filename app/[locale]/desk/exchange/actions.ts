'use server'

import { resend } from '@/features/exchange/actions'

export const resendAction = resend
