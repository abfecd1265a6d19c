import { expect, it } from 'vitest'
import { CONDITIONS } from './conditions'
import { PARTS, partOf } from './parts'

it('every disease of the list stands in one part, and no part is too long to read', () => {
  const parts = CONDITIONS.map(partOf)
  expect(CONDITIONS.filter((_, at) => parts[at] === undefined).map(({ id }) => id)).toEqual([])
  const sizes = PARTS.map((part) => parts.filter((one) => one === part).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(53)
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 9])
})
