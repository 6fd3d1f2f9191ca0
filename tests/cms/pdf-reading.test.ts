import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startCms, type LoggedIn, type RestAnswer, type TestCms } from '../support/cms.ts'
import { faultsOf } from '../support/editing.ts'
import { officeFile, upload } from '../support/files.ts'
import { bomb, pdfOf } from '../support/pdf-files.ts'

let cms: TestCms
let author: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  author = await cms.login('author')
})
afterAll(() => cms.stop())

const stored = z.object({ doc: z.object({ id: z.string(), reading: z.unknown() }) })
const readingOf = (answer: RestAnswer) => stored.parse(answer.body).doc.reading

const plain = { pages: 1, tagged: false, text: 'all', language: null, title: null, pdfUa: null, restricted: false }
const tagged = { tagged: true, language: 'it-IT', title: 'Bando', pages: 12 }

test('what a PDF says of itself is kept, whatever the form says', async () => {
  const [one, two] = [await pdfOf(tagged), await pdfOf({ options: { ownerPassword: 'a', permissions: {} } })]

  const data = { reading: { ...plain, pages: 99 } }
  const first = await upload(cms, author, { name: 'bando.pdf', data: one }, { data })
  const second = await upload(cms, author, { name: 'protetto.pdf', data: two })

  expect(readingOf(first)).toEqual({ ...plain, ...tagged })
  expect(readingOf(second)).toEqual({ ...plain, restricted: true })
})

test('another file brings another reading, and what is no PDF has none', async () => {
  const { id } = stored.parse((await upload(cms, author, { name: 'prima.pdf', data: await pdfOf() })).body).doc

  const scanned = await upload(cms, author, { name: 'dopo.pdf', data: await pdfOf({ text: null }) }, { id })
  expect(readingOf(scanned)).toEqual({ ...plain, text: 'none' })

  const office = await upload(cms, author, { name: 'dopo.odt', data: officeFile('odt') }, { id })
  expect(readingOf(office)).toBeNull()
})

test.for([
  ['accessible', {}, /^Questo PDF non ha i tag/],
  ['accessible', { text: null }, /^Qui ci sono solo immagini di pagine/],
  ['accessible', { text: null, tagged: true }, /^Qui ci sono solo immagini di pagine/],
  ['partial', { text: null }, /^Qui ci sono solo immagini di pagine/],
] as const)('%s is refused of a PDF %j', async ([accessibility, made, fault]) => {
  const answer = await upload(cms, author, { name: 'avviso.pdf', data: await pdfOf(made) }, { data: { accessibility } })

  expect(faultsOf(answer)).toEqual({ accessibility: expect.stringMatching(fault) as string })
})

test.for([
  ['partial', {}],
  ['not-accessible', { text: null }],
  ['unknown', {}],
  ['accessible', { tagged: true }],
] as const)('%s can be said of a PDF %j', async ([accessibility, made]) => {
  const answer = await upload(cms, author, { name: 'avviso.pdf', data: await pdfOf(made) }, { data: { accessibility } })

  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
})

test('a PDF from before it was read is read with its next save, which is held to it', async () => {
  const { id } = stored.parse((await upload(cms, author, { name: 'vecchio.pdf', data: await pdfOf() })).body).doc
  // The database takes this for all that there is: the title goes too.
  await cms.payload.db.updateOne({ collection: 'documents', id, data: { reading: null } })

  const claim = await cms.rest('PATCH', `/documents/${id}`, {
    as: author,
    body: { title: 'Vecchio', accessibility: 'accessible' },
  })
  expect(faultsOf(claim)).toEqual({ accessibility: expect.stringMatching(/^Questo PDF non ha i tag/) as string })

  const title = await cms.rest('PATCH', `/documents/${id}`, { as: author, body: { title: 'Vecchio' } })
  expect(readingOf(title)).toEqual(plain)
})

test.for([
  ['rovinato.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj nothing\nxref\n%%EOF'), /rovinato e non si apre/],
  ['chiuso.pdf', () => pdfOf({ options: { userPassword: 'a' } }), /solo con una password/],
] as const)('%s is refused at the file, with what to do', async ([name, make, sentence]) => {
  const answer = await upload(cms, author, { name, data: await make() })

  expect(faultsOf(answer)).toEqual({ file: expect.stringMatching(sentence) as string })
})

test('a PDF that unpacks to gigabytes is given up, and others save meanwhile', async () => {
  const name = 'bomba.pdf'
  const heavy = upload(cms, author, { name, data: bomb(4_000) })

  const other = await upload(cms, author, { name: 'altro.odt', data: officeFile('odt') })

  expect(other.status).toBe(201)
  expect(readingOf(await heavy)).toBeNull()
})

test('the form is told what a chosen PDF says; only those who write may ask', async () => {
  const ask = async (as: LoggedIn, data: Buffer): Promise<RestAnswer> => {
    const headers = { Authorization: `JWT ${as.token}` }
    const body = new Uint8Array(data)
    const request = new Request('http://localhost:3000/api/documents/read', { method: 'POST', headers, body })
    const response = await handleEndpoints({ config: cms.payload.config, request })
    return { status: response.status, body: (await response.json()) as unknown }
  }

  expect(await ask(author, await pdfOf(tagged))).toEqual({ status: 200, body: { outcome: { ...plain, ...tagged } } })
  expect(await ask(author, Buffer.from('no'))).toEqual({ status: 200, body: { outcome: 'broken' } })
  expect((await ask(author, Buffer.alloc(20_000_001))).status).toBe(413)
  expect((await ask(await cms.login('translator'), await pdfOf())).status).toBe(403)
})
