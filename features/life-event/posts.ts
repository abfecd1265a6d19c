import { z } from 'zod'
import { parseReference } from '@/domain/reference'
import { findDraft } from '@/features/casework/data'
import { DRAFT_COOKIE_SECONDS, flashCookie, placeOf } from '@/features/casework/posts'
import { draftCookie } from '@/features/casework/scope'
import type { Service } from '@/features/casework/service'
import { openPost, residentPost } from '@/platform/posts/build'
import { problem, seeOther, type Post } from '@/platform/posts/post'
import { findBundle, type BundleRow } from './data'
import { BUNDLE_COOKIE, bundleGate } from './scope'

const form = z.record(z.string(), z.string())

/** Posts of bundles: open one by its code, and go on with one of its forms. */
export function lifeEventPosts(services: readonly Service[]): readonly Post[] {
  const resume = openPost({
    name: 'bundle.resume', path: '/:locale/life-event/resume', rate: 'resume', schema: form, audit: null,
    run: async (posted, _, request) => {
      const code = parseReference(posted['code'] ?? '')
      const bundle = code.ok ? await findBundle(code.value, request.now) : null
      if (bundle) return seeOther(`/${request.locale}/life-event/bundle`, [{ name: BUNDLE_COOKIE, value: bundle.code, maxAge: DRAFT_COOKIE_SECONDS }])
      const why = code.ok ? 'unknown-code' : `code-${code.code}`
      return seeOther(`/${request.locale}/life-event/follow#error-summary`, [flashCookie({ at: 'follow', code: why, typed: (posted['code'] ?? '').slice(0, 40) }, request.now)])
    },
  })

  const goOn = residentPost<BundleRow, Readonly<Record<string, string>>>(bundleGate, {
    name: 'bundle.go-on', path: '/:locale/life-event/go-on', rate: 'answers', schema: form, audit: null,
    run: async (posted, bundle, request) => {
      const item = bundle.items.find((one) => one.service === posted['service'])
      const service = services.find((one) => one.id === item?.service)
      const draft = item ? await findDraft(item.draftCode, request.now) : null
      if (!service || !draft || draft.submitted) return problem('draft-gone')
      return seeOther(placeOf(request, service, await service.on(request.now), draft), [{ name: draftCookie(service.id), value: draft.code, maxAge: DRAFT_COOKIE_SECONDS }])
    },
  })

  return [resume, goOn]
}
