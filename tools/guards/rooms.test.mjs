import { describe, expect, it } from 'vitest'
import { inspect, listedNouns, nouns } from './rooms.mjs'

describe('a room', () => {
  it.each(['features/casework/helpers.ts', 'features/casework/utils/x.ts', 'features/casework/components/deep/x.tsx', 'features/casework/Data.ts', 'features/index.ts'])(
    'has no file %s', (file) => expect(inspect(file, 'export {}')).toHaveLength(1))

  it.each(['data.ts', 'mutations.ts', 'loaders.ts', 'posts.ts', 'gets.ts', 'actions.ts', 'jobs.ts', 'scope.ts', 'service.ts', 'components/step-form.tsx', 'client/live.tsx', 'campaign.db.test.ts'])(
    'may have %s', (name) => expect(inspect(`features/campaign/${name}`, 'export {}')).toEqual([]))

  it('touches the database in data and mutations only, types included', () => {
    const source = "import type { Queryable } from '@/platform/database'"
    expect(inspect('features/casework/loaders.ts', source)).toHaveLength(1)
    expect(inspect('features/casework/components/x.tsx', "const { sql } = await import('../../../platform/database')")).toHaveLength(1)
    expect(inspect('features/casework/decisions.ts', source)).toEqual([])
  })

  it('mints proof where authority is checked only', () => {
    const source = "import { mintOwnCase } from '@/platform/scope'"
    expect(inspect('features/casework/posts.ts', source)).toHaveLength(1)
    expect(inspect('features/review/data.ts', source)).toHaveLength(1)
    expect(inspect('server/front.ts', "import * as scope from '@/platform/scope'")).toHaveLength(1)
    expect(inspect('features/casework/scope.ts', source)).toEqual([])
    expect(inspect('features/casework/posts.ts', "import type { OwnCase } from '@/platform/scope'")).toEqual([])
  })
})

describe('one noun on every floor', () => {
  const whole = ['features/transfer/components/a.tsx', 'features/transfer/service.ts', 'domain/transfer/service.ts', ...['zh', 'ko', 'ar', 'en'].map((locale) => `messages/${locale}/transfer.json`)]
  it('is kept', () => expect(nouns(whole, ['transfer'])).toEqual([]))
  it('misses a message file', () => expect(nouns(whole.filter((file) => !file.includes('/ar/')), ['transfer'])).toHaveLength(1))
  it('misses the rules of a service', () => expect(nouns(whole.filter((file) => !file.startsWith('domain/')), ['transfer'])).toHaveLength(1))
  it('finds words and tables without a room', () => {
    expect(nouns([...whole, 'messages/zh/payments.json'], ['transfer'])).toHaveLength(1)
    expect(nouns([...whole, 'prisma/schema/payments.prisma'], ['transfer'], ['roster'])).toHaveLength(1)
    expect(nouns([...whole, 'prisma/schema/roster.prisma'], ['transfer'], ['roster'])).toEqual([])
  })
  it('reads the nouns of the paper', () => expect(listedNouns('## One noun on every floor\n\n`casework` `roster` name the route\n(`messages/`)\n\n## Next')).toEqual(['casework', 'roster']))
})
