'use server'

import { resend } from '@/features/notice/actions'

export const resendAction = resend
