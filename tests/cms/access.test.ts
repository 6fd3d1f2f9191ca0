import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../cms/access/roles.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, messageOf, stateOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let desk: Desk
let staff: Record<Role, LoggedIn>

beforeAll(async () => {
  cms = await startCms()
  staff = {
    administrator: await cms.login('administrator'),
    editor: await cms.login('editor'),
    author: await cms.login('author'),
    translator: await cms.login('translator', 'en'),
  }
  desk = deskOf(cms, staff.editor)
})
afterAll(() => cms.stop())

const draft = { ...documentOf('news', 'Bozza'), _status: 'draft' }
const published = { ...documentOf('news', 'Uscita'), _status: 'published' }

/** What a role may do to a published news item: the answer's status. */
const rights: [Role, string, string, Record<string, unknown> | undefined, number][] = [
  ['author', 'GET', '/news?draft=true&locale=all', undefined, 200],
  ['author', 'POST', '/news?draft=true&locale=it', draft, 201],
  ['author', 'PATCH', '/news/ID?draft=true&locale=en', { title: 'Draft' }, 200],
  ['author', 'POST', '/news/ID/duplicate', {}, 200],
  ['author', 'POST', '/news?locale=it', published, 403],
  ['author', 'POST', '/news?draft=true&locale=it', published, 403],
  ['author', 'PATCH', '/news/ID?locale=it', { _status: 'published' }, 403],
  ['author', 'PATCH', '/news/ID?draft=true&locale=it', { _status: 'published' }, 403],
  ['author', 'PATCH', '/news/ID?locale=it', { title: 'Senza bozza' }, 403],
  ['author', 'PATCH', '/news/ID?locale=it', { _status: 'draft' }, 403],
  ['author', 'PATCH', '/news/ID?unpublishAllLocales=true', { _status: 'draft' }, 403],
  ['author', 'PATCH', '/news/ID?draft=true&unpublishAllLocales=true', { _status: 'draft' }, 403],
  ['author', 'PATCH', '/news/ID?draft=true&publishAllLocales=true', {}, 403],
  ['author', 'PATCH', '/news/ID?draft=true&publishSpecificLocale=it', { _status: 'published' }, 403],
  ['author', 'PATCH', '/news?where[id][equals]=ID', { _status: 'draft' }, 403],
  ['author', 'POST', '/news/ID/duplicate?draft=false', { _status: 'published' }, 403],
  ['author', 'PATCH', '/news/ID?draft=true', { deletedAt: '2030-01-01T00:00:00.000Z' }, 403],
  ['author', 'DELETE', '/news/ID', undefined, 403],
  ['author', 'POST', '/globals/settings?locale=it', { title: 'Mio' }, 403],
  ['author', 'POST', '/redirects', { from: '/a/', to: '/b/' }, 403],
  ['author', 'POST', '/users', { email: 'a@example.org', name: 'A', role: 'author' }, 403],
  ['translator', 'PATCH', '/news/ID?draft=true&locale=en', { title: 'In English' }, 200],
  ['translator', 'PATCH', '/news/ID?draft=true&locale=it', { title: 'In italiano' }, 403],
  ['translator', 'PATCH', '/news/ID?draft=true', { title: 'In italiano' }, 403],
  ['translator', 'PATCH', '/news/ID?draft=true&locale=all', { title: { it: 'In italiano', en: 'In English' } }, 403],
  ['translator', 'PATCH', '/news/ID?locale=en', { _status: 'published' }, 403],
  ['translator', 'POST', '/news?draft=true&locale=en', draft, 403],
  ['translator', 'POST', '/news/ID/duplicate', {}, 403],
  ['translator', 'DELETE', '/news/ID', undefined, 403],
  ['editor', 'POST', '/news?locale=it', published, 201],
  ['editor', 'PATCH', '/news/ID?locale=it', { _status: 'published', title: 'Nuovo titolo' }, 200],
  ['editor', 'PATCH', '/news/ID?locale=it', { _status: 'draft' }, 200],
  ['editor', 'DELETE', '/news/ID', undefined, 200],
  ['editor', 'POST', '/globals/settings?locale=it', { title: 'M', claim: 'C', description: 'D', licence: 'L' }, 200],
  ['editor', 'POST', '/users', { email: 'b@example.org', name: 'B', role: 'author' }, 403],
  ['editor', 'POST', '/users/unlock', { email: 'b@example.org' }, 403],
  ['administrator', 'POST', '/users', { email: 'c@example.org', name: 'C', role: 'author' }, 201],
]

test.for(rights)('%s: %s %s %o is answered with %i', async ([role, method, path, body, expected]) => {
  const id = await desk.publish('news', 'it', documentOf('news', crypto.randomUUID()))

  const address = path.replace('ID', id)
  const isChange = method === 'PATCH' && path.includes('/news/ID')
  const locale = new URLSearchParams(address.split('?')[1]).get('locale') ?? 'it'
  const state = isChange ? { basedOn: await stateOf(cms, staff[role], 'news', id, locale) } : {}
  const answer = await cms.rest(method, address, {
    as: staff[role],
    ...(body === undefined ? {} : { body: { ...unique(body), ...state } }),
  })

  expect(answer.status, JSON.stringify(answer.body)).toBe(expected)
})

/** The same body with a title, and so an address, that no other test has. */
function unique(body: Record<string, unknown>): Record<string, unknown> {
  return typeof body['title'] === 'string' ? { ...body, title: `${body['title']} ${crypto.randomUUID()}` } : body
}

test('an author who tries to publish is told what to do, in Italian', async () => {
  const answer = await cms.rest('POST', '/news?locale=it', { as: staff.author, body: published })

  expect(messageOf(answer)).toBe(
    'Il tuo ruolo scrive bozze: per pubblicare o ritirare chiedi a chi è redattore. La bozza si salva con «Salva bozza».',
  )
})

const roleless = ['editor', 'author', 'translator'] as const

test.for(roleless)('%s cannot raise their own role or change their own language', async (role) => {
  const { user } = staff[role]

  await cms.rest('PATCH', `/users/${user.id}`, {
    as: staff[role],
    body: { role: 'administrator', language: 'it', active: true },
  })

  const after = await cms.payload.findByID({ collection: 'users', id: user.id, depth: 0 })
  expect({ role: after.role, language: after.language }).toEqual({ role, language: user.language })
})

test('nobody changes the account of somebody else, not even an editor', async () => {
  const { status } = await cms.rest('PATCH', `/users/${staff.author.user.id}`, {
    as: staff.editor,
    body: { name: 'Preso' },
  })

  expect([403, 404]).toContain(status)
})

const machinery: [string, string, Record<string, unknown> | undefined][] = [
  ['POST', '/publications', { action: 'publish', state: 'live', subject: 'news' }],
  ['PATCH', '/publications?where[id][exists]=true', { state: 'live' }],
  ['DELETE', '/publications?where[id][exists]=true', undefined],
  ['GET', '/leases', undefined],
  ['POST', '/leases', { name: 'publisher', holder: 'me', expires: 9 }],
  ['PATCH', '/leases?where[id][exists]=true', { holder: 'me' }],
  ['DELETE', '/leases?where[id][exists]=true', undefined],
]

test.for(machinery)('not even an administrator can %s %s', async ([method, path, body]) => {
  const { status } = await cms.rest(method, path, { as: staff.administrator, ...(body === undefined ? {} : { body }) })

  expect(status).toBe(403)
})
