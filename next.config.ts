import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'

/** Served behind the front, which compresses, sets headers and refuses unknown hosts; so Next does none of that. */
const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  typedRoutes: false,
  serverExternalPackages: ['pg', '@node-rs/argon2', 'pino'],
  images: { unoptimized: true },
  // Types are checked by npm test, over tests and tools too; a start must not fail for a type in a test.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
