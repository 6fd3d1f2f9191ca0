import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readDocuments } from '../../site/source/read-files.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { deskOf } from '../support/editing.ts'
import { upload } from '../support/files.ts'
import { pdfOf } from '../support/pdf-files.ts'

let cms: TestCms
let author: LoggedIn

beforeAll(async () => {
  cms = await startCms()
  author = await cms.login('author', 'it')
})
afterAll(() => cms.stop())

const stored = z.object({ doc: z.object({ id: z.string() }) })
const advised = z.object({ advice: z.array(z.object({ finding: z.looseObject({ what: z.string() }) })) })

async function hand(title: string, accessibility: string, data: Buffer): Promise<string> {
  const file = { name: `${title}.pdf`, data }
  return stored.parse((await upload(cms, author, file, { data: { title, accessibility } })).body).doc.id
}

test('the portal and the check-list say of files what is known of them', async () => {
  const tagged = await hand('Avviso', 'accessible', await pdfOf({ tagged: true, pages: 3 }))
  const scan = await hand('Scansione', 'unknown', await pdfOf({ text: null }))
  const unchecked = await hand('Modulo', 'unknown', await pdfOf())
  const refused = await hand('Allegato', 'not-accessible', await pdfOf())

  const known = await readDocuments(cms.payload, 'it', new Map())
  const said = [tagged, scan, unchecked, refused].map((id) => known.get(id))
  expect(said.map((one) => [one?.title, one?.pages, one?.accessibility])).toEqual([
    ['Avviso', 3, 'accessible'],
    // Nobody has checked it, and the file itself shows it.
    ['Scansione', 1, 'not-accessible'],
    ['Modulo', 1, 'unknown'],
    ['Allegato', 1, 'not-accessible'],
  ])

  const desk = deskOf(cms, await cms.login('editor'))
  const documents = [tagged, scan, unchecked, refused]
  const call = await desk.draft('calls', 'it', { title: 'Bando con allegati', record: 'current', documents })
  const { body } = await cms.rest('GET', `/checklist?kind=calls&id=${call}&locale=it`, { as: author })
  const files = advised.parse(body).advice.map(({ finding }) => finding)
  expect(files.filter(({ what }) => what.startsWith('file-'))).toEqual(
    expect.arrayContaining([
      { what: 'file-unchecked', file: 'Scansione' },
      { what: 'file-unchecked', file: 'Modulo' },
      { what: 'file-not-accessible', file: 'Allegato' },
    ]),
  )
  expect(files.filter(({ file }) => file === 'Avviso')).toEqual([])
})
