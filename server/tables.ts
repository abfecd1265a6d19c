/** What the front dispatches: posts, reads and published pages of every room. A new room adds a line here. */
import { attachmentGets } from '@/features/attachment/gets'
import { attachmentPosts } from '@/features/attachment/posts'
import { campaignRevision, currentCampaign } from '@/features/campaign/data'
import { campaignRevisionGet } from '@/features/campaign/gets'
import { caseworkPosts } from '@/features/casework/posts'
import { certificationPosts } from '@/features/chronic-certification/posts'
import { exchangePosts } from '@/features/exchange/posts'
import { identityPosts } from '@/features/identity/posts'
import { lifeEventPosts } from '@/features/life-event/posts'
import { services } from '@/features/services'
import { transferHandlers } from '@/features/transfer/submissions'
import { transferService } from '@/features/transfer/service'
import { chinaDate, now } from '@/platform/clock'
import type { Post, StreamEndpoint } from '@/platform/posts/post'
import type { ReadEndpoint } from '@/platform/posts/read'
import { attachmentDoors } from './attachment-doors'
import type { PublishedRoute } from './published'
import { shellPosts } from './shell-posts'

const doors = attachmentDoors(services)
const attachments = attachmentPosts(doors)

/** Bodies that are read as they arrive. */
export const streams: readonly StreamEndpoint[] = attachments.streams

/** The form of a question may carry the files of its fields. */
const withFiles = (post: Post): Post => (post.name === 'draft.answer' ? { ...post, multipart: attachments.answerWithFiles } : post)

export const posts: readonly Post[] = [...shellPosts, ...caseworkPosts(services).map(withFiles), ...lifeEventPosts(services), ...certificationPosts, ...identityPosts, ...exchangePosts(transferHandlers(transferService))]

export const gets: readonly ReadEndpoint[] = [campaignRevisionGet, ...attachmentGets(doors)]

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
