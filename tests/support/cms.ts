import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { createLocalReq, handleEndpoints, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '../../cms/access/roles.ts'
import { inTurn } from '../../cms/saves/in-turn.ts'
import type { User } from '../../cms/payload-types.ts'
import type { Locale } from '../../i18n/locales.ts'
import { promoter } from './documents.ts'

/** A real CMS on a database of its own: SQLite, or MongoDB where the test project says so. */
export interface TestCms {
  payload: Payload
  dataDir: string
  /** Creates a user and logs in. */
  login: (role: Role, language?: Locale) => Promise<LoggedIn>
  /** Calls the REST interface as a browser would; without a user as the public. */
  rest: (method: string, path: string, options?: RestOptions) => Promise<RestAnswer>
  stop: () => Promise<void>
}

export interface LoggedIn {
  user: User
  token: string
}

export interface RestOptions {
  as?: LoggedIn
  body?: unknown
  /** The language in which the browser shows the admin; Italian unless told. */
  language?: Locale
}

export interface RestAnswer {
  status: number
  body: unknown
}

const origin = 'http://localhost:3000'
const password = 'una-password-di-prova'

/** Starts the CMS once for a test file. Call it in `beforeAll`, and `stop` in `afterAll`. */
export async function startCms(): Promise<TestCms> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-test-'))
  const mongoUrl =
    process.env['TEST_DATABASE'] === 'mongodb' ? freshDatabase(process.env['TEST_MONGODB_URL']) : undefined
  process.env['DATA_DIR'] = dataDir
  if (mongoUrl === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = mongoUrl
  const { openCms } = await import('../../site/source/open-cms.ts')
  const { migrate } = await import('../../cms/database/migrate.ts')
  const payload = await openCms()
  await migrate(payload)
  // The first request over REST would start the schedules: a test runs itself what is due, when it wants it.
  payload.config.jobs.autoRun = []
  await payload.create({
    collection: 'organisations',
    locale: 'it',
    data: { id: promoter, title: 'Comune di prova', slug: 'comune-di-prova' },
    draft: true,
    context: { withoutPublication: true },
  })
  return {
    payload,
    dataDir,
    login: (role, language) => login(payload, role, language),
    rest: (method, path_, options) => rest(payload, method, path_, options),
    stop: async () => {
      await payload.destroy()
      if (mongoUrl !== undefined) await dropDatabase(mongoUrl)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A request inside the CMS, by somebody who is logged in or by the public. */
export function requestOf({ payload }: TestCms, as?: LoggedIn): Promise<PayloadRequest> {
  return createLocalReq(as === undefined ? {} : { user: { ...as.user, collection: 'users' } }, payload)
}

async function login(payload: Payload, role: Role, language?: Locale): Promise<LoggedIn> {
  const email = `${role}-${randomBytes(4).toString('hex')}@example.org`
  await payload.create({
    collection: 'users',
    data: { email, password, name: role, role, active: true, ...(language ? { language } : {}) },
    context: { withoutInvitation: true },
  })
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (token === undefined) throw new Error('no token')
  return { token, user: user as User }
}

async function rest(
  payload: Payload,
  method: string,
  path_: string,
  { as, body, language }: RestOptions = {},
): Promise<RestAnswer> {
  const request = new Request(`${origin}/api${path_}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(language === undefined ? {} : { 'Accept-Language': language }),
      ...(as === undefined ? {} : { Authorization: `JWT ${as.token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const handle = () => handleEndpoints({ config: payload.config, request })
  const response = await (method === 'PATCH' ? inTurn(handle) : handle())
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
}

function freshDatabase(server = ''): string {
  const url = new URL(server)
  url.pathname = `/test-${randomBytes(6).toString('hex')}`
  return url.href
}

async function dropDatabase(url: string): Promise<void> {
  const client = await MongoClient.connect(url)
  await client.db().dropDatabase()
  await client.close()
}
