import { describe, expect, it } from 'vitest'
import { routeTable } from './route'
import { shellPosts } from './shell-posts'
import { gets, posts, published } from './tables'

describe('the tables', () => {
  it('name every post once, and no path twice', () => {
    expect(new Set(posts.map((post) => post.name)).size).toBe(posts.length)
    expect(() => routeTable(posts.map((post) => ({ pattern: post.path, entry: post })))).not.toThrow()
    expect(() => routeTable(gets.map((get) => ({ pattern: get.path, entry: get })))).not.toThrow()
    expect(() => routeTable(published.map((route) => ({ pattern: route.path, entry: route })))).not.toThrow()
  })

  it('check the origin of everything but signed callbacks', () => {
    expect(posts.filter((post) => !post.checksOrigin).map((post) => post.path)).toEqual(['/api/payment/callback', '/api/exchange/messages'])
  })

  it('limit every body', () => {
    for (const post of posts) expect(post.limit).toBeLessThanOrEqual(64 * 1024)
  })

  it('contain the switch of the elder version', () => {
    expect(posts).toEqual(expect.arrayContaining([...shellPosts]))
  })
})
