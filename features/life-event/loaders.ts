import { cookies } from 'next/headers'
import { cache } from 'react'
import { now } from '@/platform/clock'
import { wireName } from '@/platform/cookies'
import { env } from '@/platform/env'
import type { BundleRow } from './data'
import { BUNDLE_COOKIE, ownBundle } from './scope'

/** The bundle this device holds, or null. */
export const heldBundle = cache(async (): Promise<BundleRow | null> => ownBundle((await cookies()).get(wireName(BUNDLE_COOKIE, env().secure))?.value, now()))
