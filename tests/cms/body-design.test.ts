import { afterAll, beforeAll, expect, test } from 'vitest'
import { outsideDesign } from '../../cms/editor/outside-design.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf, type Data } from '../support/documents.ts'
import { deskOf, faultsOf } from '../support/editing.ts'

let cms: TestCms
let editor: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
})
afterAll(() => cms.stop())

const text = (more: Data = {}) => ({ type: 'text', text: 'Parole', format: 0, style: '', version: 1, ...more })
const paragraph = (...children: Data[]) => ({ type: 'paragraph', children, version: 1 })
const bodyOf = (...children: Data[]) => ({ root: { type: 'root', children, direction: 'ltr', format: '', version: 1 } })
const block = (blockType: string, fields: Data = {}) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '665f0000000000000000abcd', blockName: '', blockType, ...fields },
})
const rows = [
  ['Spesa', 'Parte'],
  ['Corsi', '50%'],
]

const strange: [string, Data, RegExp][] = [
  ['underlined words', paragraph(text({ format: 8 })), /solo grassetto e corsivo/],
  ['bold code', paragraph(text({ format: 17 })), /solo grassetto e corsivo/],
  ['coloured words', paragraph(text({ style: 'color: red' })), /solo grassetto e corsivo/],
  ['a heading of the first level', { type: 'heading', tag: 'h1', children: [text()], version: 1 }, /due livelli/],
  ['a ruler', { type: 'horizontalrule', version: 1 }, /«horizontalrule»/],
  ['an image within a line', paragraph({ type: 'upload', relationTo: 'media', value: 'x', version: 3 }), /«upload»/],
  ['a list to tick off', { type: 'list', listType: 'check', children: [], version: 1 }, /«check»/],
  ['a block that there is not', block('banner'), /«banner»/],
]

test.for(strange)('%s is refused at the text, draft or not', async ([, node, sentence]) => {
  for (const query of ['draft=true', 'publishSpecificLocale=it']) {
    const answer = await cms.rest('POST', `/news?locale=it&${query}`, {
      as: editor,
      body: documentOf('news', `Strana ${crypto.randomUUID()}`, { body: bodyOf(node) }),
    })

    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual({ body: expect.stringMatching(sentence) as string })
  }
})

test('a text that has everything of the design is kept as it was sent', async () => {
  const body = bodyOf(
    { type: 'heading', tag: 'h2', children: [text({ format: 2 })], version: 1 },
    paragraph(text({ format: 3 }), { type: 'linebreak', version: 1 }, text()),
    { type: 'quote', children: [text()], version: 1 },
    block('table', { caption: 'Quanto', rows }),
  )

  const id = await deskOf(cms, editor).publish('news', 'it', documentOf('news', 'In regola', { body }))

  expect(await cms.payload.findByID({ collection: 'news', id, locale: 'it', depth: 0 })).toMatchObject({ body })
})

test('a table without words or with one column can wait in a draft, but is not published', async () => {
  const desk = deskOf(cms, editor)
  const unfinished = { body: bodyOf(block('table', { caption: '', rows: [['solo']] })) }
  const id = await desk.draft('news', 'it', documentOf('news', 'Da finire', unfinished))

  await expect(desk.publishIn('news', id, 'it')).rejects.toThrow(/400/)
  await desk.publishIn('news', id, 'it', { body: bodyOf(block('table', { caption: 'Quanto', rows })) })
})

test('what is wrong is said in English too', () => {
  expect(outsideDesign(bodyOf(paragraph(text({ format: 4 }))), [])?.en).toMatch(/only bold and italic/)
})
