import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindNames } from '../../content/kinds.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'

let cms: TestCms
const ids = new Map<string, string>()

beforeAll(async () => {
  cms = await startCms()
  const editor = await cms.login('editor')
  ids.set('users', editor.user.id)
  for (const kind of kindNames)
    ids.set(kind, await deskOf(cms, editor).publish(kind, 'it', documentOf(kind, `Pubblico ${kind}`)))
})
afterAll(() => cms.stop())

/** How the public may ask for a collection, with an id where there is a document. */
const ways: [string, (slug: string, id: string) => string][] = [
  ['for the list', (slug) => `/${slug}`],
  ['for one document', (slug, id) => `/${slug}/${id}`],
  ['for the number', (slug) => `/${slug}/count`],
  ['for the versions', (slug) => `/${slug}/versions`],
  ['for one version', (slug, id) => `/${slug}/versions/${id}`],
  ['in all languages', (slug) => `/${slug}?locale=all`],
  ['in one language', (slug) => `/${slug}?locale=it`],
  ['for drafts', (slug) => `/${slug}?draft=true`],
  ['for the trash', (slug) => `/${slug}?trash=true`],
  ['for one document in all languages', (slug, id) => `/${slug}/${id}?locale=all&draft=true&depth=3`],
  ['with a condition', (slug) => `/${slug}?where[id][exists]=true`],
  ['with a condition on a password', (slug) => `/${slug}?where[hash][like]=a`],
  ['for the number that meets a condition', (slug) => `/${slug}/count?where[title][like]=P`],
]

/** Payload's own that show no documents whoever asks: without an interface, and a person's settings of the admin. */
const withoutDocuments = ['payload-migrations', 'payload-preferences']

test.for(ways)('the public that asks %s gets 403 from every collection', async ([, way]) => {
  const answers: string[] = []
  for (const { slug } of cms.payload.config.collections) {
    const { status, body } = await cms.rest('GET', way(slug, ids.get(slug) ?? 'none'))
    const isRefused = status === 403 || (status === 404 && slug.startsWith('payload-'))
    if (!isRefused && !withoutDocuments.includes(slug)) answers.push(`${slug}: ${status} ${JSON.stringify(body)}`)
  }

  expect(answers).toEqual([])
})

test.for(['settings', 'navigation'])('the public gets 403 from the global %s', async (slug) => {
  for (const query of ['', '?locale=all', '?draft=true', '/versions']) {
    expect((await cms.rest('GET', `/globals/${slug}${query}`)).status).toBe(403)
  }
})

const writes: [string, (id: string) => string][] = [
  ['POST', () => '/news'],
  ['POST', () => '/news?draft=true'],
  ['PATCH', (id) => `/news/${id}`],
  ['PATCH', (id) => `/news/${id}?draft=true`],
  ['PATCH', () => '/news?where[id][exists]=true'],
  ['POST', (id) => `/news/${id}/duplicate`],
  ['DELETE', (id) => `/news/${id}`],
  ['DELETE', () => '/news?where[id][exists]=true'],
  ['POST', () => '/globals/settings'],
  ['POST', () => '/users'],
  ['POST', () => '/users/unlock'],
  ['POST', () => '/publications'],
  ['POST', () => '/payload-jobs'],
  ['GET', () => '/payload-jobs/run'],
]

test.for(writes)('the public cannot %s %s', async ([method, path]) => {
  const body = { ...documentOf('news', 'Di nessuno'), _status: 'published', email: 'nobody@example.org' }

  const { status } = await cms.rest(method, path(ids.get('news') ?? ''), method === 'GET' ? {} : { body })

  expect([401, 403]).toContain(status)
  const { docs } = await cms.payload.find({ collection: 'news', locale: 'it', trash: true })
  expect(docs.map(({ title }) => title)).toEqual(['Pubblico news'])
})

test('the public cannot make itself the first user once there is one', async () => {
  const body = { email: 'first@example.org', password: 'una-password-di-prova', name: 'Primo', role: 'administrator' }

  const { status } = await cms.rest('POST', '/users/first-register', { body })

  expect(status).toBe(403)
})
