import { eventOf } from '@/domain/life-event/events'
import { lifeEvent } from '@/domain/life-event/service'
import type { LifeEventFacts } from '@/domain/life-event/steps'
import { DRAFT_COOKIE_SECONDS, placeOf } from '@/features/casework/posts'
import { draftCookie } from '@/features/casework/scope'
import { bindService } from '@/features/casework/service'
import { chinaDate } from '@/platform/clock'
import { problem, seeOther } from '@/platform/posts/post'
import { checkPanel } from './components/check-panel'
import { startPanel } from './components/start'
import { openBundle, prepare } from './mutations'
import { BUNDLE_COOKIE } from './scope'

/** Life events, bound to nothing but the day: each service of a bundle knows its own facts. */
export const lifeEventService = bindService<LifeEventFacts>(lifeEvent, {
  facts: async (now) => ({ coverageYear: Number(chinaDate(now).slice(0, 4)), open: true, demonstration: false }),
  plan: () => {
    throw new Error('a life event is not decided: its services are')
  },
  panels: { start: startPanel, step: () => null, check: checkPanel },
  async gather({ draft, day, locale, byId, held, now }) {
    const prepared = await prepare(day.bundle(draft.answers), byId, held, now)
    if (prepared.length === 0) return problem('changed-elsewhere')
    const bundle = await openBundle(draft, eventOf(draft.answers) ?? 'moving', prepared, now)
    if (!bundle) return problem('draft-gone')
    const [only] = prepared
    // One application alone needs no list: its first open question is the next page.
    const location = only && prepared.length === 1
      ? placeOf({ locale }, only.service, await only.service.on(now), { answers: { ...only.answers, ...only.held?.answers } })
      : `/${locale}/life-event/bundle`
    return seeOther(location, [
      { name: BUNDLE_COOKIE, value: bundle.code, maxAge: DRAFT_COOKIE_SECONDS },
      { name: draftCookie(lifeEvent.id), value: '', maxAge: 0 },
      ...bundle.drafts.map((one) => ({ name: draftCookie(one.service), value: one.code, maxAge: DRAFT_COOKIE_SECONDS })),
    ])
  },
})
