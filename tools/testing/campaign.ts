import { afterAll, beforeAll } from 'vitest'
import { disconnect } from '@/platform/database'
import { openTestDatabase } from './application'
import { openCampaign } from './register'

/** A database of the file's own with an open campaign, made before its tests and dropped after them. Call it at the top of the file. */
export function withOpenCampaign(): void {
  let close: () => Promise<void>
  beforeAll(async () => {
    close = await openTestDatabase()
    await openCampaign()
  })
  afterAll(async () => {
    await disconnect()
    await close()
  })
}
