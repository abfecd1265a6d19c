import { z } from 'zod'
import { chronicCertification, SERVICE_ID } from '@/domain/chronic-certification/service'
import { conditionOf } from '@/domain/chronic-certification/steps'
import { isRenewable } from '@/domain/chronic-certification/validity'
import type { Answers } from '@/domain/casework/definition'
import { readOwnCase } from '@/features/casework/data'
import { submitApplication } from '@/features/casework/submissions'
import { CASE_COOKIE_SECONDS, caseGate, caseToken } from '@/features/casework/scope'
import { chinaDate } from '@/platform/clock'
import { cookieNames } from '@/platform/cookies'
import { digest } from '@/platform/digest'
import { residentPost } from '@/platform/posts/build'
import { problem, seeOther, type Post } from '@/platform/posts/post'
import { readGranted } from './data'
import { chronicCertificationService } from './service'

/** One key for one certification: two presses are one renewal. Shaped as a UUID, which keys of submissions are. */
function renewalKey(certification: string): string {
  const hex = digest('submission', `renewal:${certification}`).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The answers of the case without what a renewal does not ask again. */
function renewed(answers: Answers): Answers {
  const { evidence: _evidence, drugs: _drugs, drug: _drug, where: _where, ...kept } = answers
  return { ...kept, matter: { kind: 'renew' } }
}

/** "Nothing has changed": a new case of its own, from the tracked case. */
export const certificationPosts: readonly Post[] = [
  residentPost(caseGate, {
    name: 'certification.renew', path: `/:locale/${SERVICE_ID}/renewal`, rate: 'submission', schema: z.record(z.string(), z.string()), audit: 'case.submitted',
    async run(posted, own, request) {
      const file = await readOwnCase(own)
      const granted = file?.service === SERVICE_ID ? await readGranted(file) : null
      const { certification } = granted ?? { certification: null }
      if (!file || !certification || !conditionOf(file.answers)) return problem('case-gone')
      const back = `/${request.locale}/casework/case`
      if (posted['unchanged'] !== 'yes' || certification.state !== 'in-force' || !isRenewable(certification.validUntil, chinaDate(request.now))) return seeOther(back)
      const answers = renewed(file.answers)
      const consents = chronicCertification.consents(answers, { today: chinaDate(request.now), facts: (await chronicCertificationService.on(request.now)).facts as never }).map((one) => one.id)
      const sent = await submitApplication({
        service: chronicCertificationService, answers, consents, locale: request.locale, channel: 'online', key: renewalKey(certification.id), draft: null, now: request.now,
      })
      if (!sent.ok) return problem('changed-elsewhere')
      return seeOther(`/${request.locale}/casework/receipt`, [{ name: cookieNames.ownCase, value: caseToken(sent.value, request.now), maxAge: CASE_COOKIE_SECONDS }])
    },
  }),
]
