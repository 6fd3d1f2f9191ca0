import { defineConfig } from 'vitest/config'
import { hasDebianTools } from './tests/support/debian.ts'
import { hasNginx } from './tests/support/nginx.ts'
import { hasJava } from './tests/support/nu.ts'

const common = { environment: 'node', pool: 'forks' } as const

/** What the CMS logs of refusals that a test provokes is no news. */
const quiet = { DISABLE_LOGGING: 'true' }

/** A browser on a busy machine takes its time. */
const patient = { poll: { timeout: 10_000 } }

/** The tests mirror the house; the CMS's run on both databases, MongoDB where TEST_MONGODB_URL names one. */
const databases = process.env['TEST_MONGODB_URL'] ? ['sqlite', 'mongodb'] : ['sqlite']

/** What parsers of Debian say of what people take away, where they are installed. */
const debian = hasDebianTools()
  ? [{ test: { ...common, name: 'debian', include: ['tests/debian/**/*.test.ts'], testTimeout: 60_000 } }]
  : []

/** What the real nginx answers, where it is installed. */
const nginx = hasNginx()
  ? [{ test: { ...common, name: 'nginx', include: ['tests/nginx/**/*.test.ts'], testTimeout: 60_000 } }]
  : []

/** Pictures are for eyes: only `npm run laws` and `npm run reference` hold the pages to them. */
const onDemand = process.env['LAWS'] || process.env['REFERENCE'] ? [] : ['reference']

/** What these see in a browser is no matter of the database; what lies behind it is in the tests of the CMS on both. */
const sameOnEveryDatabase = [
  'admin-access',
  'files',
  'first-day',
  'handbook',
  'lists',
  'paste',
  'rome-time',
  'search',
  'text-references',
  'tour',
  'zones',
].map((name) => `tests/e2e/${name}.test.ts`)

export default defineConfig({
  test: {
    ...common,
    // Two cores: two files at a time.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['tests/{content,i18n,site,commands,house}/**/*.test.ts'],
        },
      },
      ...debian,
      ...nginx,
      ...databases.map((database) => ({
        test: {
          ...common,
          name: `cms on ${database}`,
          include: ['tests/cms/**/*.test.ts'],
          env: { ...quiet, TEST_DATABASE: database },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      })),
      {
        test: {
          ...common,
          name: 'chaos',
          include: ['tests/chaos/**/*.test.ts'],
          // Most of their time trials wait.
          maxConcurrency: 3,
          testTimeout: 400_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...common,
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          // The Nu HTML checker runs on Java.
          exclude: [
            ...(hasJava() ? [] : ['tests/built/nu.test.ts']),
            ...onDemand.map((name) => `tests/built/${name}.test.ts`),
          ],
          globalSetup: ['tests/support/built-release.ts', 'tests/support/extremes.ts'],
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      ...databases.map((database) => ({
        test: {
          ...common,
          name: `e2e on ${database}`,
          include: ['tests/e2e/**/*.test.ts'],
          exclude: database === 'sqlite' ? [] : sameOnEveryDatabase,
          // They share a portal and its administrator: two log-ins of one account at once can lose a session. Two portals
          // at a time were no faster: both wait for the same disk.
          maxWorkers: 1,
          env: { TEST_DATABASE: database },
          globalSetup: ['tests/support/running-portal.ts'],
          expect: patient,
          testTimeout: 90_000,
          hookTimeout: 300_000,
        },
      })),
    ],
  },
})
