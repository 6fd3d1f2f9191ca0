import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** What every answer of the CMS tells browsers. */
const security = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
]

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // The files that previews of pages name; their names follow from their bytes.
  rewrites: () =>
    Promise.resolve([
      { source: '/_astro/:file', destination: '/api/preview/compiled/:file' },
      { source: '/pictures/:file', destination: '/api/preview/pictures/:file' },
    ]),
  headers: () => Promise.resolve([{ source: '/:path*', headers: security }]),
  // One copy of Payload in the process: bundled, each route has its own, and one does not know the errors of another.
  serverExternalPackages: ['payload', '@payloadcms/db-sqlite', '@payloadcms/db-mongodb', '@payloadcms/drizzle'],
  outputFileTracingRoot: root,
  turbopack: { root },
  // `npm run check` type-checks everything, the CMS included.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
