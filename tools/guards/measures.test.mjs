import { expect, it } from 'vitest'
import { inspect } from './measures.mjs'

const all = ['domain/transfer/rules.test.ts', 'e2e/transfer.spec.ts']
const textOf = (file) => (file === all[0] ? "it('leaps over National Day and its make-up days')" : '')
const row = (proof) => `| 2 | a measure | somewhere | ${proof} |`

it('takes what is there, also by the end of its path, a pattern or a shortened name', () => {
  for (const proof of ['`domain/transfer/rules.test.ts` "leaps over National Day"', '`rules.test.ts` "leaps over … make-up days"', '`e2e/*.spec.ts`']) expect(inspect(row(proof), all, textOf)).toEqual([])
})

it('finds a file and a test that are not', () => {
  expect(inspect(row('`domain/transfer/gone.test.ts`'), all, textOf)).toMatchObject([{ line: 1, text: 'there is no domain/transfer/gone.test.ts' }])
  expect(inspect(row('`rules.test.ts` "counts sheep"'), all, textOf)).toHaveLength(1)
})
