import { getTranslations } from 'next-intl/server'
import { Notice } from '@/ui/tell/notice'

const NOTICES = ['claimed', 'released', 'noted', 'approved', 'refused', 'requested', 'assigned', 'passed-on', 're-examined'] as const

/** What was just done, once, after the redirect. */
export async function CaseNotice({ notice }: { readonly notice: string | undefined }) {
  const t = await getTranslations('review.notices')
  const known = NOTICES.find((one) => one === notice)
  return known ? <Notice tone="good" announce="status"><p>{t(known)}</p></Notice> : null
}
