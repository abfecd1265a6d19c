import { expect, it } from 'vitest'
import { inspect, LONGEST } from './length.mjs'

it('a file has an end in sight', () => {
  expect(inspect('x.ts', 'line\n'.repeat(LONGEST))).toEqual([])
  expect(inspect('x.ts', 'line\n'.repeat(LONGEST + 1))).toHaveLength(1)
})
