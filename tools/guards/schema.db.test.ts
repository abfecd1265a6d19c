import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../testing/database'
import { compare } from './lib/schema.mjs'

/**
 * The migrations lead to the schema, and a difference would be seen. Needs a server to replay the migrations on, so it stands with the
 * database tests and not with the scripts of this folder.
 */
describe('prisma/migrations and prisma/schema', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase()
  })
  afterAll(() => database.drop())

  it('agree', () => {
    expect(compare(database.url, 'prisma/schema')).toEqual({ same: true, script: '' })
  }, 60_000)

  it('would be told apart', () => {
    const { same, script } = compare(database.url, 'tools/guards/fixtures/another.prisma')
    expect(same).toBe(false)
    expect(script).toContain('CREATE TABLE')
  }, 60_000)
})
