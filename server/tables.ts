/** What the front dispatches: posts, reads and published pages of every room. A new room adds a line here. */
import { campaignRevision, currentCampaign } from '@/features/campaign/data'
import { campaignRevisionGet, type ReadEndpoint } from '@/features/campaign/gets'
import { caseworkPosts } from '@/features/casework/posts'
import { identityPosts } from '@/features/identity/posts'
import { services } from '@/features/services'
import { chinaDate, now } from '@/platform/clock'
import type { Post } from '@/platform/posts/post'
import type { PublishedRoute } from './published'
import { shellPosts } from './shell-posts'

export const posts: readonly Post[] = [...shellPosts, ...caseworkPosts(services), ...identityPosts]

export const gets: readonly ReadEndpoint[] = [campaignRevisionGet]

/** Public pages that show the campaign or a service and nothing of the reader. Their loaders may read neither cookies nor headers. */
export const published: readonly PublishedRoute[] = [
  { path: '/:locale', parameters: [] },
  ...services.map((service) => ({ path: `/:locale/${service.id}`, parameters: [] })),
  { path: '/:locale/campaign', parameters: ['year', 'measure', 'group', 'channel', 'division', 'sort'] },
]

/** Changes with the figures, with the campaign's settings, and at midnight in China. */
export async function publishedRevision(): Promise<string> {
  const at = now()
  const campaign = await currentCampaign(at)
  return JSON.stringify([chinaDate(at), campaign, campaign && (await campaignRevision(campaign.coverageYear))])
}
