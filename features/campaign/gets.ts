import { now } from '@/platform/clock'
import { logIncident } from '@/platform/log'
import type { ReadEndpoint } from '@/platform/posts/read'
import { campaignRevision, currentCampaign } from './data'

const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } as const

/** A sign that the figures of the current campaign changed: `{"coverageYear":2027,"revision":"1234"}`. Aggregates only, for everybody. */
export const campaignRevisionGet = {
  method: 'GET' as const,
  path: '/api/campaign/revision',
  async handle() {
    try {
      const campaign = await currentCampaign(now())
      if (!campaign) return { status: 404, body: JSON.stringify({ code: 'no-campaign' }), headers }
      const revision = await campaignRevision(campaign.coverageYear)
      return { status: 200, body: JSON.stringify({ coverageYear: campaign.coverageYear, revision }), headers }
    } catch (error) {
      const incident = logIncident(error, { place: 'campaign-revision' })
      return { status: 503, body: JSON.stringify({ code: 'busy', incident }), headers: { ...headers, 'retry-after': '5' } }
    }
  },
} satisfies ReadEndpoint
