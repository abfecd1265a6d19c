import { expect, it } from 'vitest'
import { inspect } from './env.mjs'

it.each(['const a = process.env.PORT', "const a = process['env'].PORT", 'const { env } = process', 'const { PORT } = process.env', 'const a = import.meta.env.MODE', "import { env } from 'node:process'"])(
  'the rooms do not read %s', (source) => expect(inspect('features/casework/data.ts', source)).toHaveLength(1))

it('one module reads it, and what stands outside the house', () => {
  for (const file of ['platform/env.ts', 'tools/start.mjs', 'playwright.config.ts', 'platform/env.test.ts']) expect(inspect(file, 'export const a = process.env.PORT')).toEqual([])
  expect(inspect('features/casework/data.ts', "import { env } from '@/platform/env'\nexport const port = env().PORT // not process.env.PORT")).toEqual([])
})
