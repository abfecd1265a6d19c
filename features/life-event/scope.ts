import { parseReference } from '@/domain/reference'
import { problem, type PostReply, type PostRequest } from '@/platform/posts/post'
import { findBundle, type BundleRow } from './data'

export const BUNDLE_COOKIE = 'bundle'

/** The bundle whose code this device holds, or null. */
export async function ownBundle(code: string | undefined, now: Date): Promise<BundleRow | null> {
  const parsed = code ? parseReference(code) : null
  return parsed?.ok ? findBundle(parsed.value, now) : null
}

/** Gate of posts that act on a bundle. */
export const bundleGate = async (request: PostRequest): Promise<BundleRow | PostReply> => (await ownBundle(request.cookies[BUNDLE_COOKIE], request.now)) ?? problem('draft-gone')
