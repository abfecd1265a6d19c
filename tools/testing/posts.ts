/** Posts of casework as the front hands them over, and what they answer, for the database tests. */
import { caseworkPosts } from '@/features/casework/posts'
import { enrollmentService } from '@/features/enrollment/service'
import type { PostReply, PostRequest } from '@/platform/posts/post'
import { NOW } from './register'

const posts = caseworkPosts([enrollmentService])

export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** One post, with what a test sets. */
export function post(name: string, over: Partial<PostRequest> = {}): Promise<PostReply> {
  const found = posts.find((one) => one.name === name)
  if (!found) throw new Error(`no post ${name}`)
  return found.handle({ locale: 'zh', path: '', form: {}, body: Buffer.alloc(0), headers: {}, cookies: {}, caller: '192.0.2.1', now: NOW, ...over, params: { locale: 'zh', service: 'enrollment', ...over.params } })
}

export const to = (reply: PostReply): string => (reply.kind === 'see-other' ? reply.location : reply.kind === 'problem' ? `problem ${reply.code}` : `${reply.status} ${JSON.stringify(reply.value)}`)
export const cookieOf = (reply: PostReply, name: string) => (reply.kind === 'problem' ? undefined : reply.cookies?.find((one) => one.name === name))
/** What a flash cookie says; its payload is readable by design. */
export const flashOf = (reply: PostReply): unknown => {
  const [body] = cookieOf(reply, 'flash')?.value.split('.') ?? []
  return body ? (JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as unknown[])[1] : null
}
