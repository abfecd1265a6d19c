import { expect, it } from 'vitest'
import { inspect } from './neutral.mjs'

// In two halves here as well: this file is looked at too.
it.each([['/wo', 'rk/main'], ['by Clau', 'de'], ['the G', 'PT way'], ['as the session ', 'handed over'], ['farm-', 'studio'], ['an AI ', 'assistant']])('finds %s%s', (a, b) => {
  expect(inspect('README.md', `fine\nsee ${a}${b}`)).toMatchObject([{ line: 2 }])
})

it('leaves the words of the field alone', () => expect(inspect('README.md', 'A booth helper, an agent with proof, a staff session, /workdays/, GPTX')).toEqual([]))
