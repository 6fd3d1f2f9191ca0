import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../cms/access/roles.ts'
import { kindNames } from '../../content/kinds.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'

let cms: TestCms
let people: [string, LoggedIn | undefined][]

beforeAll(async () => {
  cms = await startCms()
  people = [
    ['administrator', await cms.login('administrator')],
    ['editor', await cms.login('editor')],
    ['author', await cms.login('author')],
    ['translator', await cms.login('translator', 'en')],
    ['public', undefined],
  ]
})
afterAll(() => cms.stop())

const none = 'where[id][equals]=none'

/** What is asked of a collection, of no document: who may not is refused before any is looked for. */
const actions: Record<string, [method: string, query: string, body?: object]> = {
  read: ['GET', '?limit=1'],
  create: ['POST', '?draft=true&locale=en', {}],
  createPublic: ['POST', '?locale=en', { _status: 'published' }],
  write: ['PATCH', `?${none}&draft=true&locale=en`, { _status: 'draft' }],
  writeOther: ['PATCH', `?${none}&draft=true&locale=it`, { _status: 'draft' }],
  publish: ['PATCH', `?${none}&locale=en`, { _status: 'published' }],
  delete: ['DELETE', `?${none}`],
}

type Who = 'nobody' | 'staff' | 'writers' | 'authors' | 'editors' | 'administrators'

const who: Record<Who, readonly Role[]> = {
  nobody: [],
  staff: ['administrator', 'editor', 'author', 'translator'],
  writers: ['administrator', 'editor', 'author', 'translator'],
  authors: ['administrator', 'editor', 'author'],
  editors: ['administrator', 'editor'],
  administrators: ['administrator'],
}

/** Who may do what, by the order of the actions. A translator writes one language, which is English here. */
const rules: Record<string, [Who, Who, Who, Who, Who, Who, Who]> = {
  content: ['staff', 'authors', 'editors', 'writers', 'authors', 'editors', 'editors'],
  media: ['staff', 'authors', 'authors', 'editors', 'editors', 'editors', 'editors'],
  documents: ['staff', 'authors', 'authors', 'authors', 'authors', 'authors', 'editors'],
  redirects: ['staff', 'editors', 'editors', 'editors', 'editors', 'editors', 'editors'],
  // On their own account everybody may write; which is theirs is tried in `access.test.ts`.
  users: ['staff', 'administrators', 'administrators', 'staff', 'staff', 'staff', 'administrators'],
  feedback: ['staff', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'editors'],
  record: ['staff', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody'],
  machine: ['nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody', 'nobody'],
}

const ruleOf: Record<string, string> = {
  ...Object.fromEntries(kindNames.map((kind) => [kind, 'content'])),
  'call-changes': 'record',
  revisions: 'record',
  publications: 'record',
  'shared-drafts': 'record',
  drafts: 'record',
  remarks: 'record',
  leases: 'machine',
  notices: 'machine',
  'payload-kv': 'machine',
  'payload-jobs': 'machine',
}

/** Payload's own: without REST, a person's settings of the admin, and locks, which keep nobody from saving. */
const payloadsOwn = ['payload-migrations', 'payload-preferences', 'payload-locked-documents']

test('every role may do with every collection what the rules say, and nothing else', async () => {
  const deviations: string[] = []
  for (const { slug } of cms.payload.config.collections.filter((one) => !payloadsOwn.includes(one.slug))) {
    const rule = rules[ruleOf[slug] ?? slug]
    for (const [index, [action, [method, query, body]]] of Object.entries(actions).entries()) {
      const allowed: readonly string[] = rule?.[index] === undefined ? [] : who[rule[index]]
      for (const [role, as] of people) {
        const options = { ...(as ? { as } : {}), ...(body ? { body } : {}) }
        const { status } = await cms.rest(method, `/${slug}${query}`, options)
        const may = status !== 401 && status !== 403
        if (rule === undefined || may !== allowed.includes(role) || status >= 500)
          deviations.push(`${role} ${action} ${slug}: ${status}`)
      }
    }
  }
  expect(deviations).toEqual([])
})

/** What readers and people without an account may ask for, and Payload's own list of rights. */
const open = ['/intake', '/preview/shared/:key', '/preview/compiled/:file', '/preview/pictures/:file', '/access']

test('nothing of our own answers the public but what is meant for it', async () => {
  const answered: string[] = []
  for (const { method, path } of cms.payload.config.endpoints.filter((one) => !one.path.startsWith('/payload'))) {
    if (open.includes(path)) continue
    const request = new Request(`http://localhost:3000/api${path.replaceAll(/:\w+/g, 'x')}`, {
      method: method.toUpperCase(),
    })
    const { status } = await handleEndpoints({ config: cms.payload.config, request })
    if (status !== 401 && status !== 403) answered.push(`${method} ${path}: ${status}`)
  }
  expect(answered).toEqual([])
})
