import { beforeAll, describe, expect, it, vi } from 'vitest'
import { canonicalTarget, PublishedPages } from './published'

beforeAll(() => { vi.stubEnv('LOG_LEVEL', 'silent') })

describe('the address of a kept page', () => {
  const names = ['year', 'sort']
  it.each([
    ['', '/zh'], ['utm=1', '/zh'], ['year=2027', '/zh?year=2027'], ['year=2027&sort=-name&x=y', '/zh?sort=-name&year=2027'], ['sort=-name&year=2027', '/zh?sort=-name&year=2027'], ['year=', '/zh'],
    ['year=1&year=2', null], ['year=%3Cscript%3E', null], [`year=${'1'.repeat(100)}`, null],
  ])('of %j is %s', (query, target) => expect(canonicalTarget('/zh', query, names)).toBe(target))
})

function setup(over: { status?: number; cookie?: boolean } = {}) {
  const state = { at: 0, revision: 'a', renders: 0, checks: 0, fails: false, text: 'one', hold: null as Promise<void> | null }
  const pages = new PublishedPages({
    clock: () => state.at,
    headers: {},
    revision: async () => {
      state.checks++
      if (state.fails) throw new Error('away')
      return state.revision
    },
    render: async () => {
      state.renders++
      await state.hold
      return { status: over.status ?? 200, headers: { 'content-type': 'text/html; charset=utf-8', ...(over.cookie ? { 'set-cookie': 'a=b' } : {}) }, body: Buffer.from(`<html><p>${state.text}</p>`) }
    },
  })
  return { state, pages, get: (target = '/zh') => pages.get(target) }
}
const settle = () => new Promise((resolve) => { setImmediate(resolve) })

describe('published pages', () => {
  it('are rendered once for many readers at once', async () => {
    const { state, get } = setup()
    const all = await Promise.all(Array.from({ length: 50 }, () => get()))
    expect(state.renders).toBe(1)
    expect(new Set(all).size).toBe(1)
    expect(all[0]?.standard.options.headers['content-security-policy']).toContain("script-src 'self'")
    expect(all[0]?.elder.body.toString()).toContain('data-mode="elder"')
  })

  it('stay while the revision does, and are true within a second when it moves', async () => {
    const { state, get } = setup()
    await get()
    state.at = 900
    await get()
    await settle()
    expect([state.renders, state.checks]).toEqual([1, 2])
    state.at = 5_000 // nobody asked for a while, and the figures moved
    Object.assign(state, { revision: 'b', text: 'two' })
    expect((await get())?.html).toContain('two')
  })

  it('serve what was just true while the next is made', async () => {
    const { state, get } = setup()
    await get()
    Object.assign(state, { at: 500, revision: 'b', text: 'two' })
    expect((await get())?.html).toContain('one')
    await settle()
    expect((await get())?.html).toContain('two')
  })

  it('are made again after half a minute in any case', async () => {
    const { state, get } = setup()
    for (let at = 0; at <= 40_000; at += 900) {
      state.at = at
      await get()
      await settle()
    }
    expect(state.renders).toBe(2)
  })

  it('are at hand without a check for a moment only', async () => {
    const { state, get, pages } = setup()
    expect(pages.peek('/zh')).toBeNull()
    const made = await get()
    state.at = 400
    expect(pages.peek('/zh')).toBe(made)
    state.at = 401
    expect(pages.peek('/zh')).toBeNull()
  })

  it('keep their compressed bytes when nothing changed', async () => {
    const { state, get } = setup()
    const before = await get()
    Object.assign(state, { at: 5_000, revision: 'b' })
    expect(await get()).toBe(before)
  })

  it('outlive a short absence of the database, and no long one', async () => {
    const { state, get } = setup()
    await get()
    Object.assign(state, { fails: true, at: 10_000 })
    expect((await get())?.html).toContain('one')
    state.at = 30_000
    await expect(get()).rejects.toThrow('away')
  })

  it.each([{ status: 404 }, { status: 500 }, { status: 307 }, { cookie: true }])('are not kept with %j', async (over) => {
    expect(await setup(over).get()).toBeNull()
  })

  it('are bounded', async () => {
    const { state, get } = setup()
    for (let i = 0; i < 400; i++) await get(`/zh?x=${i}`)
    await get('/zh?x=399')
    expect(state.renders).toBe(400)
    await get('/zh?x=0')
    expect(state.renders).toBe(401)
  })
})
