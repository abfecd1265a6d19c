import type { Locale } from '@/domain/locale'
import arAudit from './ar/audit.json'
import arCampaign from './ar/campaign.json'
import arCasework from './ar/casework.json'
import arEnrollment from './ar/enrollment.json'
import arIdentity from './ar/identity.json'
import arLifeEvent from './ar/life-event.json'
import arNotice from './ar/notice.json'
import arReview from './ar/review.json'
import arShell from './ar/shell.json'
import enAudit from './en/audit.json'
import enCampaign from './en/campaign.json'
import enCasework from './en/casework.json'
import enEnrollment from './en/enrollment.json'
import enIdentity from './en/identity.json'
import enLifeEvent from './en/life-event.json'
import enNotice from './en/notice.json'
import enReview from './en/review.json'
import enShell from './en/shell.json'
import koAudit from './ko/audit.json'
import koCampaign from './ko/campaign.json'
import koCasework from './ko/casework.json'
import koEnrollment from './ko/enrollment.json'
import koIdentity from './ko/identity.json'
import koLifeEvent from './ko/life-event.json'
import koNotice from './ko/notice.json'
import koReview from './ko/review.json'
import koShell from './ko/shell.json'
import zhAudit from './zh/audit.json'
import zhCampaign from './zh/campaign.json'
import zhCasework from './zh/casework.json'
import zhEnrollment from './zh/enrollment.json'
import zhIdentity from './zh/identity.json'
import zhLifeEvent from './zh/life-event.json'
import zhNotice from './zh/notice.json'
import zhReview from './zh/review.json'
import zhShell from './zh/shell.json'

/** All words of the portal, by language and noun. zh is the source; a guard keeps the four in step. */
export const messages = {
  zh: { audit: zhAudit, campaign: zhCampaign, casework: zhCasework, enrollment: zhEnrollment, identity: zhIdentity, 'life-event': zhLifeEvent, notice: zhNotice, review: zhReview, shell: zhShell },
  ko: { audit: koAudit, campaign: koCampaign, casework: koCasework, enrollment: koEnrollment, identity: koIdentity, 'life-event': koLifeEvent, notice: koNotice, review: koReview, shell: koShell },
  ar: { audit: arAudit, campaign: arCampaign, casework: arCasework, enrollment: arEnrollment, identity: arIdentity, 'life-event': arLifeEvent, notice: arNotice, review: arReview, shell: arShell },
  en: { audit: enAudit, campaign: enCampaign, casework: enCasework, enrollment: enEnrollment, identity: enIdentity, 'life-event': enLifeEvent, notice: enNotice, review: enReview, shell: enShell },
} satisfies Record<Locale, Record<string, unknown>>

export type Namespace = keyof (typeof messages)['zh']
