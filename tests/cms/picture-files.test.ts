import { readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { faultsOf } from '../support/editing.ts'
import { upload } from '../support/files.ts'
import { photograph } from '../support/image-files.ts'
import { badPictures, oddPictures } from '../support/picture-files.ts'

let cms: TestCms
let editor: LoggedIn
let bad: Record<string, Buffer> = {}
let odd: Record<string, Buffer> = {}

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.login('editor')
  bad = await badPictures()
  odd = await oddPictures()
})
afterAll(() => cms.stop())

const stored = z.object({
  doc: z.object({ id: z.string(), filename: z.string(), width: z.number(), height: z.number() }),
})
const send = (
  name: string,
  data: Buffer = Buffer.alloc(0),
  options: { id?: string; language?: string; query?: string } = {},
) => upload(cms, editor, { name, data, type: 'image/jpeg' }, { collection: 'media', ...options })
const folder = () => readdirSync(path.join(cms.dataDir, 'media')).filter((name) => !/-\d+x\d+\./.test(name))

test.for([
  ['punto.jpg', 'di 3 × 3 pixel in 16:9 ne restano 3 × 2. Caricane una che ne lasci almeno 640 × 360.'],
  ['nastro.jpg', 'di 8000 × 200 pixel in 16:9 ne restano 356 × 200. Caricane'],
  ['tronca.jpg', 'rovinata o incompleta'],
  ['tronca.png', 'rovinata o incompleta'],
  ['tronca.webp', 'rovinata o incompleta'],
  ['tronca.avif', 'rovinata o incompleta'],
  ['animata.gif', 'Questo è un file GIF: esportalo in JPEG'],
  ['animata.webp', 'animata (2 fotogrammi)'],
  ['travestita.jpg', 'Questo è un file GIF: esportalo in JPEG'],
  ['disegno.svg', 'non è un’immagine JPEG, PNG, WebP o AVIF'],
  ['testo.png', 'non è un’immagine JPEG, PNG, WebP o AVIF'],
  ['manifesto.jpg', 'troppi pixel (9000 × 6000, al massimo 50 milioni)'],
  ['pesante.jpg', 'Supera i 20 MB'],
] as const)('%s is refused at the file, with what to do', async ([name, sentence]) => {
  const answer = await send(name, bad[name])

  expect(answer.status).toBe(400)
  expect(faultsOf(answer)).toEqual({ file: expect.stringContaining(sentence) as string })
  // The form of the admin cuts what is longer.
  expect(faultsOf(answer)['file']?.length).toBeLessThan(115)
})

test('the sentence is in the language of whoever uploads', async () => {
  const answer = await send('nastro.jpg', bad['nastro.jpg'], { language: 'en' })

  expect(faultsOf(answer)['file']).toBe(
    'Too small: of 8000 × 200 pixels, 16:9 leaves 356 × 200. Upload an original that leaves at least 640 × 360.',
  )
})

test.for(['tipografia.jpg', 'sedici-bit.png', 'grigia.jpg', 'trasparente.png', 'nome-sbagliato.png'])(
  '%s is taken',
  async (name) => {
    const answer = await send(name, odd[name])

    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    const { doc } = stored.parse(answer.body)
    expect(doc.width / doc.height).toBeCloseTo(16 / 9, 2)
    expect((await sharp(path.join(cms.dataDir, 'media', doc.filename)).stats()).channels.length).toBeGreaterThan(2)
  },
)

test('one that the camera held upright is stored upright', async () => {
  const { doc } = stored.parse((await send('girata.jpg', odd['girata.jpg'])).body)

  expect([doc.width, doc.height]).toEqual([900, 1600])
})

test('a file that is refused as a replacement leaves the one before, and what is said of it', async () => {
  const { doc } = stored.parse((await send('buona.jpg', await photograph(1600, 900))).body)
  const before = await cms.payload.findByID({ collection: 'media', id: doc.id, locale: 'it' })
  const files = folder()

  expect((await send('nuova.jpg', bad['tronca.jpg'], { id: doc.id })).status).toBe(400)

  expect(await cms.payload.findByID({ collection: 'media', id: doc.id, locale: 'it' })).toEqual(before)
  expect(folder()).toEqual(files)
})

test('a picture cut too small in the form is refused, and not stored', async () => {
  const files = folder()
  const crop = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=25&uploadEdits[crop][height]=25'
  const query = `${crop}&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=400&uploadEdits[heightInPixels]=225`

  const answer = await send('ritaglio.jpg', await photograph(1600, 900), { query })

  expect(faultsOf(answer)['file']).toContain('di 400 × 225 pixel')
  expect(folder()).toEqual(files)
})
