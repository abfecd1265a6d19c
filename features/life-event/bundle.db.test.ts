import { beforeEach, describe, expect, it } from 'vitest'
import type { Answers } from '@/domain/casework/definition'
import { findDraft } from '@/features/casework/data'
import { caseworkPosts } from '@/features/casework/posts'
import { enrollmentService } from '@/features/enrollment/service'
import type { PostRequest } from '@/platform/posts/post'
import { clearRates } from '@/platform/rate-limit'
import { sql } from '@/platform/database'
import { withOpenCampaign } from '@/tools/testing/campaign'
import { cookieOf, flashOf, later, to } from '@/tools/testing/posts'
import { freshId, NOW } from '@/tools/testing/register'
import { findBundle } from './data'
import { followBundles } from './mutations'
import { lifeEventPosts } from './posts'
import { lifeEventService } from './service'

withOpenCampaign()
beforeEach(() => clearRates())

const services = [lifeEventService, enrollmentService]
const posts = [...caseworkPosts(services), ...lifeEventPosts(services)]
const post = (name: string, over: Partial<PostRequest> = {}) => {
  const found = posts.find((one) => one.name === name)
  if (!found) throw new Error(`no post ${name}`)
  return found.handle({ locale: 'ko', path: '', form: {}, body: Buffer.alloc(0), headers: {}, cookies: {}, caller: '192.0.2.1', now: NOW, ...over, params: { locale: 'ko', service: 'life-event', ...over.params } })
}

const job = (number: string): Answers => ({
  work: { now: 'none' }, who: { for: 'self' }, person: { kind: 'resident-id', number, name: '示例人' }, place: { division: '500103' }, contact: { notify: 'mailbox' },
})

/** Answers a life event to its check page and gathers it. */
async function gathered(event: string, answers: Answers, cookies: Record<string, string> = {}) {
  const begun = await post('draft.start', { form: { fresh: 'yes', 'answer.event.event': event } })
  const jar = { ...cookies, 'draft-life-event': cookieOf(begun, 'draft-life-event')?.value ?? '' }
  let at = to(begun)
  for (let asked = 0; at.includes('/apply/') && asked < 20; asked++) {
    const step = at.split('/').at(-1)?.split('#')[0] ?? ''
    at = to(await post('draft.answer', { params: { step }, form: { ...answers[step] }, cookies: jar }))
    if (at.includes('#error') || at.startsWith('problem')) throw new Error(`${step}: ${at}`)
  }
  expect(at).toBe('/ko/life-event/check')
  return { jar, reply: await post('case.submit', { cookies: jar }) }
}

describe('a life event', () => {
  it('begins with what its button said, and nothing that does not fit', async () => {
    expect(to(await post('draft.start', { form: { 'answer.event.event': 'job' } }))).toBe('/ko/life-event/apply/work')
    expect(to(await post('draft.start', { form: { 'answer.event.event': 'party', 'answer.nothing.here': 'x' } }))).toBe('/ko/life-event/apply/event')
  })

  it('gives every fact to the application it prepares, in the language it was told in', async () => {
    const number = freshId()
    const { jar, reply } = await gathered('job', job(number))
    const code = cookieOf(reply, 'draft-enrollment')?.value ?? ''
    const draft = await findDraft(code, NOW)
    expect(draft).toMatchObject({ locale: 'ko', service: 'enrollment' })
    expect(draft?.answers).toMatchObject({ who: { for: 'self' }, work: { situation: 'none' }, 'person.1': { kind: 'resident-id', number, name: '示例人' }, address: { division: '500103' } })
    // One application alone: its first open question is next, and the answers given are not asked again.
    expect(to(reply)).toBe('/ko/enrollment/apply/history.1')
    expect(await findDraft(jar['draft-life-event'] ?? '', NOW)).toBeNull()
  })

  it('keeps what a form of that service says already, and fills what it leaves open', async () => {
    const held = cookieOf(await post('draft.start', { params: { service: 'enrollment' } }), 'draft-enrollment')?.value ?? ''
    await post('draft.answer', { params: { service: 'enrollment', step: 'who' }, form: { for: 'student' }, cookies: { 'draft-enrollment': held } })
    const { reply } = await gathered('job', job(freshId()), { 'draft-enrollment': held })
    expect(cookieOf(reply, 'draft-enrollment')?.value).toBe(held)
    expect((await findDraft(held, NOW))?.answers).toMatchObject({ who: { for: 'student' }, address: { division: '500103' } })
  })

  it('is found by its code alone, shows no name, and leads on to the form', async () => {
    const { reply } = await gathered('job', job(freshId()))
    const code = cookieOf(reply, 'bundle')?.value ?? ''
    const bundle = await findBundle(code, NOW)
    expect(bundle?.items).toMatchObject([{ service: 'enrollment', why: 'without-employer', draftThere: true, submitted: null }])
    expect(to(await post('bundle.resume', { form: { code } }))).toBe('/ko/life-event/bundle')
    const wrong = await post('bundle.resume', { form: { code: 'no' } })
    expect(flashOf(wrong)).toMatchObject({ at: 'follow', typed: 'no' })
    expect(to(await post('bundle.go-on', { form: { service: 'enrollment' }, cookies: { bundle: code } }))).toBe('/ko/enrollment/apply/history.1')
    expect(to(await post('bundle.go-on', { form: { service: 'transfer' }, cookies: { bundle: code } }))).toBe('problem draft-gone')
    expect(to(await post('bundle.go-on', { form: { service: 'enrollment' } }))).toBe('problem draft-gone')
    const { rows } = await sql().query('SELECT * FROM bundle_item')
    expect(JSON.stringify(rows)).not.toContain('示例人')
  })

  it('follows an application after its form is gone, and forgets itself in the end', async () => {
    const { reply } = await gathered('job', job(freshId()))
    const [bundleCode, draftCode] = [cookieOf(reply, 'bundle')?.value ?? '', cookieOf(reply, 'draft-enrollment')?.value ?? '']
    const cookies = { 'draft-enrollment': draftCode }
    for (const [step, form] of [['history.1', { last: 'never', elsewhere: 'none' }], ['cover.1', { tier: '1', need: 'none' }], ['address', { division: '500103', detail: '示例路 1 号', standing: 'registered' }], ['contact', { notify: 'mailbox' }]] as const) {
      await post('draft.answer', { params: { service: 'enrollment', step }, form, cookies })
    }
    await post('case.submit', { params: { service: 'enrollment' }, form: { 'consent-true': 'yes' }, cookies })
    const sent = (await findBundle(bundleCode, NOW))?.items[0]
    expect(sent?.submitted?.reference).toMatch(/^[0-9A-Z]{12}$/)
    expect(await followBundles(NOW)).toBeGreaterThan(0)
    await sql().query('DELETE FROM draft')
    expect((await findBundle(bundleCode, NOW))?.items[0]?.submitted?.reference).toBe(sent?.submitted?.reference)
    await followBundles(later(91 * 24 * 60))
    expect(await findBundle(bundleCode, NOW)).toBeNull()
    expect((await sql().query('SELECT 1 FROM bundle_item')).rowCount).toBe(0)
  })

  it('prepares nothing from a form that is not complete, nor twice from one', async () => {
    const begun = await post('draft.start', { form: { 'answer.event.event': 'job' } })
    const jar = { 'draft-life-event': cookieOf(begun, 'draft-life-event')?.value ?? '' }
    expect(to(await post('case.submit', { cookies: jar }))).toBe('/ko/life-event/apply/work')
    const once = await gathered('job', job(freshId()))
    expect(to(await post('case.submit', { cookies: once.jar }))).toBe('problem draft-gone')
    const before = (await sql().query('SELECT count(*)::int AS n FROM bundle')).rows[0].n
    const again = await post('draft.start', { form: { fresh: 'yes', 'answer.event.event': 'job' } })
    const twice = { 'draft-life-event': cookieOf(again, 'draft-life-event')?.value ?? '' }
    const answers = job(freshId())
    for (const step of Object.keys(answers)) await post('draft.answer', { params: { step }, form: { ...answers[step] }, cookies: twice })
    const replies = await Promise.all([post('case.submit', { cookies: twice }), post('case.submit', { cookies: twice })])
    expect(replies.map(to).filter((one) => one.startsWith('/ko/enrollment'))).toHaveLength(1)
    expect((await sql().query('SELECT count(*)::int AS n FROM bundle')).rows[0].n).toBe(before + 1)
  })
})
