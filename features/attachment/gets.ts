import { openSealed } from '@/platform/files/vault'
import { privateCaching } from '@/platform/headers'
import type { ReadEndpoint, ReadReply, ReadRequest } from '@/platform/posts/read'
import { takeRate } from '@/platform/rate-limit'
import type { DistrictScope } from '@/platform/scope'
import { attachmentInScope, attachmentOf, type AttachmentRow, type Owner } from './data'
import { recordView } from './mutations'
import type { Doors, HeldDraft } from './service'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const types = { jpeg: 'image/jpeg', pdf: 'application/pdf' } as const
const endings = { jpeg: '.jpg', pdf: '.pdf' } as const

/** RFC 8187; the plain part is for old readers and never comes from the person. */
function disposition(row: AttachmentRow, kind: keyof typeof types): string {
  const stem = row.name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || 'document'
  const encoded = encodeURIComponent(`${stem}${endings[kind]}`).replace(/['()*]/g, (symbol) => `%${symbol.charCodeAt(0).toString(16).toUpperCase()}`)
  return `inline; filename="document${endings[kind]}"; filename*=UTF-8''${encoded}`
}

/**
 * Chromium shows no PDF in a sandboxed document, so only pictures get the sandbox; of a PDF the worker left pages alone, and browsers show
 * it in a process of its own. Our own pages may frame either.
 */
const policies = {
  jpeg: "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  pdf: "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
} as const

async function shown(row: AttachmentRow, viewer: DistrictScope | Owner, { headOnly, now }: ReadRequest): Promise<ReadReply> {
  const { file } = row
  if (!file) return { kind: 'problem', code: 'not-found' }
  const headers = {
    ...privateCaching, 'content-type': types[file.kind], 'content-length': String(file.bytes), 'content-disposition': disposition(row, file.kind),
    'content-security-policy': policies[file.kind], 'x-frame-options': 'SAMEORIGIN', vary: 'cookie',
  }
  if (headOnly) return { kind: 'stream', body: null, headers }
  const body = await openSealed(file.id)
  await recordView(viewer, row, now)
  return { kind: 'stream', body, headers }
}

/** Documents as they are kept: for those who gave them, and for the staff whose case they belong to. Each look leaves a trace. */
export function attachmentGets<Draft extends HeldDraft>(doors: Pick<Doors<Draft>, 'owners' | 'staffScope'>): readonly ReadEndpoint[] {
  return [
    {
      method: 'GET', path: '/:locale/casework/file/:id',
      async handle(request) {
        const id = request.params['id'] ?? ''
        const rate = await takeRate('answers', request.caller)
        if (!rate.ok) return { kind: 'problem', code: 'too-many', retryAfter: rate.retryAfterSeconds }
        for (const owner of UUID.test(id) ? await doors.owners(request) : []) {
          const row = await attachmentOf(owner, id)
          if (row) return shown(row, owner, request)
        }
        return { kind: 'problem', code: 'not-found' }
      },
    },
    {
      method: 'GET', path: '/:locale/desk/attachment/:id',
      async handle(request) {
        const scope = await doors.staffScope(request)
        if (scope === 'signed-out') return { kind: 'see-other', location: `/${request.locale}/desk/sign-in` }
        const id = request.params['id'] ?? ''
        const row = scope !== 'not-permitted' && UUID.test(id) ? await attachmentInScope(scope, id) : null
        return row && scope !== 'not-permitted' ? shown(row, scope, request) : { kind: 'problem', code: 'not-found' }
      },
    },
  ]
}
