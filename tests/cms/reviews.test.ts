import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDesk } from '../../cms/desk/read-desk.ts'
import { readRemarks } from '../../cms/reviews/read.ts'
import { reviewOf } from '../../content/review.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, messageOf, stateOf } from '../support/editing.ts'

let cms: TestCms
let author: LoggedIn
let editor: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  author = await cms.login('author')
  editor = await cms.login('editor')
})
afterAll(() => cms.stop())

const draft = (title: string): Promise<string> => deskOf(cms, author).draft('news', 'it', documentOf('news', title))

function say(as: LoggedIn, id: string, what: string, more: object = {}) {
  const body = { kind: 'news', id, locale: 'it', what, ...more }
  return cms.rest('POST', '/reviews', { as, body, language: 'it' })
}

const deskFor = ({ user }: LoggedIn) => readDesk(cms.payload, { ...user, collection: 'users' })

/** What somebody was told of a document, the last first. */
async function toldOf(as: LoggedIn, id: string): Promise<string[]> {
  const { notices } = await deskFor(as)
  return notices.filter(({ documentId }) => documentId === id).map(({ what, text }) => `${what}: ${text}`)
}

/** What was kept to be told to somebody of a document. */
async function noticesOf({ user }: LoggedIn, id: string) {
  const where = { and: [{ to: { equals: user.id } }, { documentId: { equals: id } }] }
  return (await cms.payload.find({ collection: 'notices', where, depth: 0 })).docs
}

async function stepOf(id: string): Promise<string | undefined> {
  return reviewOf(await readRemarks(cms.payload, 'news', id), 'it')?.what
}

test('an author asks, an editor returns it with a comment, the author asks again and the editor approves', async () => {
  const id = await draft('Da rivedere')
  expect((await say(author, id, 'asked', { text: 'È pronta?' })).status).toBe(201)
  expect((await noticesOf(editor, id)).map(({ what, text }) => [what, text])).toEqual([['asked', 'È pronta?']])
  expect((await deskFor(editor)).waiting.map(({ title, name }) => [title, name])).toContainEqual([
    'Da rivedere',
    author.user.name,
  ])

  expect(messageOf(await say(editor, id, 'returned'))).toBe('Scrivi prima il commento.')
  expect((await say(editor, id, 'returned', { text: 'Manca la data.' })).status).toBe(201)
  expect(await toldOf(author, id)).toEqual(['returned: Manca la data.'])
  expect((await deskFor(editor)).waiting.filter(({ documentId }) => documentId === id)).toEqual([])

  await say(author, id, 'asked')
  const basedOn = await stateOf(cms, editor, 'news', id, 'it')
  await deskOf(cms, author).saveDraft('news', id, 'it', { summary: 'Cambiata dopo che era stata aperta.' })
  const late = await say(editor, id, 'approved', { basedOn })
  expect([late.status, messageOf(late)]).toEqual([
    409,
    'Il testo è cambiato da quando l’hai aperto: guardalo di nuovo prima di approvarlo.',
  ])
  const now = await stateOf(cms, editor, 'news', id, 'it')
  expect((await say(editor, id, 'approved', { basedOn: now })).status).toBe(201)
  expect((await toldOf(author, id))[0]).toBe('approved: ')
  expect((await readRemarks(cms.payload, 'news', id)).at(-1)).toMatchObject({ what: 'approved', state: now })
})

test('publishing answers whoever asked, in that language alone', async () => {
  const id = await draft('Pubblicata subito')
  await say(author, id, 'asked')
  await deskOf(cms, editor).saveDraft('news', id, 'en', documentOf('news', 'Published at once'))
  await deskOf(cms, editor).publishIn('news', id, 'en')
  expect(await stepOf(id)).toBe('asked')

  await deskOf(cms, editor).publishIn('news', id, 'it')
  expect(await stepOf(id)).toBe('published')
  expect(await toldOf(author, id)).toEqual(['published: '])
})

test('nobody answers their own request, twice, or without the right to publish', async () => {
  const id = await draft('Regole')
  const other = await cms.login('author')
  expect((await say(author, id, 'returned', { text: 'No' })).status).toBe(403)
  expect((await say(editor, id, 'approved', { basedOn: await stateOf(cms, editor, 'news', id, 'it') })).status).toBe(
    409,
  )
  expect((await say(editor, id, 'asked')).status).toBe(201)
  expect((await say(author, id, 'asked')).status).toBe(409)
  expect((await say(editor, id, 'returned', { text: 'Da me a me' })).status).toBe(403)
  expect((await say(other, id, 'takenBack')).status).toBe(403)
  expect((await say(editor, id, 'takenBack')).status).toBe(201)
  expect((await say(editor, id, 'takenBack')).status).toBe(409)
  const translator = await cms.login('translator', 'en')
  expect((await say(translator, id, 'asked')).status).toBe(403)
  expect((await say(translator, id, 'asked', { locale: 'en' })).status).toBe(201)
  expect((await cms.rest('POST', '/reviews', { body: {} })).status).toBe(401)
  expect((await cms.rest('GET', `/reviews/news/${id}`)).status).toBe(401)
})

test('a comment reaches all who took part, and whoever writes the draft', async () => {
  const id = await draft('Se ne parla')
  const other = await cms.login('author')
  await say(other, id, 'comment', { text: 'Bella.' })
  await say(editor, id, 'comment', { text: 'Sì.' })
  expect(await toldOf(author, id)).toEqual(['comment: Sì.', 'comment: Bella.'])
  expect(await toldOf(other, id)).toEqual(['comment: Sì.'])
})

test('a draft is on the first page of whoever wrote it last, until it is public or gone', async () => {
  const mine = async (as: LoggedIn, id: string) => (await deskFor(as)).drafts.filter((one) => one.id === id).length
  const id = await draft('Di chi è')
  expect([await mine(author, id), await mine(editor, id)]).toEqual([1, 0])
  await deskOf(cms, editor).saveDraft('news', id, 'it', { summary: 'Una riga in più.' })
  expect([await mine(author, id), await mine(editor, id)]).toEqual([0, 1])
  await deskOf(cms, editor).publishIn('news', id, 'it')
  expect(await mine(editor, id)).toBe(0)

  const gone = await draft('Nel cestino')
  await say(author, gone, 'asked')
  await deskOf(cms, editor).trash('news', gone)
  expect([await mine(author, gone), await stepOf(gone)]).toEqual([0, 'takenBack'])
})
