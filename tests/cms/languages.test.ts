import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindNames } from '../../content/kinds.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf, textsOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { publicly, publicText, publicTitles } from '../support/public.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
})
afterAll(() => cms.stop())

test.for(kindNames)('publishing %s in Italian leaves the English draft out', async (kind) => {
  const id = await desk.draft(kind, 'it', documentOf(kind, `Solo italiano ${kind}`))
  await desk.saveDraft(kind, id, 'en', textsOf(`English draft ${kind}`))

  await desk.publishIn(kind, id, 'it')

  expect(await publicTitles(cms, kind, id)).toEqual({ it: `Solo italiano ${kind}` })
})

test.for(kindNames)('publishing %s in English later adds it', async (kind) => {
  const id = await desk.publish(kind, 'it', documentOf(kind, `Prima ${kind}`))

  await desk.publishIn(kind, id, 'en', textsOf(`Then ${kind}`))

  expect(await publicTitles(cms, kind, id)).toEqual({ it: `Prima ${kind}`, en: `Then ${kind}` })
})

test('publishing English keeps the words of an Italian draft out', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Detto'))
  await desk.saveDraft('news', id, 'it', { title: 'Da ridire' })

  await desk.publishIn('news', id, 'en', textsOf('Said'))

  expect(await publicTitles(cms, 'news', id)).toEqual({ it: 'Detto', en: 'Said' })
})

test('withdrawing English keeps Italian', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Resta'))
  await desk.publishIn('news', id, 'en', textsOf('Goes'))

  await desk.withdrawIn('news', id, 'en')

  expect(await publicTitles(cms, 'news', id)).toEqual({ it: 'Resta' })
})

test('withdrawing English keeps the facts of an Italian draft out', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Data vera', { date: '2030-03' }))
  await desk.publishIn('news', id, 'en', textsOf('True date'))
  await desk.saveDraft('news', id, 'it', { date: '2031-07' })

  await desk.withdrawIn('news', id, 'en')

  expect((await publicly(cms, 'news', id)).it?.date).toBe('2030-03')
})

test.for(['it', 'en'] as const)('a draft edit in %s of a published item changes nothing public', async (locale) => {
  const id = await desk.publish('calls', 'it', documentOf('calls', `Bando fermo ${locale}`))
  await desk.publishIn('calls', id, 'en', textsOf(`Still call ${locale}`))
  const before = await publicly(cms, 'calls', id)

  await desk.saveDraft('calls', id, locale, {
    title: 'Altro titolo',
    slug: `altro-titolo-${locale}`,
    summary: 'Altro',
    body: bodyOf('Altro testo'),
    closes: '2031-01-01T11:00:00.000Z',
    totalAmount: 5,
  })

  expect(await publicly(cms, 'calls', id)).toEqual(before)
})

test.for(kindNames)('a draft of %s is nowhere in the snapshot', async (kind) => {
  const words = documentOf(kind, `Canarino ${kind}`)
  const id = await desk.draft(kind, 'it', words)
  await desk.saveDraft(kind, id, 'en', textsOf(`Canary ${kind}`))

  const text = await publicText(cms)

  expect(text).not.toContain(`Canarino ${kind}`)
  expect(text).not.toContain(`Canary ${kind}`)
  expect(text).not.toContain(id)
})

test('the trash takes a document out in every language', async () => {
  const id = await desk.publish('stories', 'it', documentOf('stories', 'Da buttare'))
  await desk.publishIn('stories', id, 'en', textsOf('To throw away'))

  await desk.trash('stories', id)

  expect(await publicTitles(cms, 'stories', id)).toEqual({})
})

test('publishing all languages at once makes every written one public', async () => {
  const id = await desk.draft('topics', 'it', documentOf('topics', 'Tutte le lingue'))
  await desk.saveDraft('topics', id, 'en', textsOf('All languages'))

  await desk.publishAll('topics', id, 'it')

  expect(await publicTitles(cms, 'topics', id)).toEqual({ it: 'Tutte le lingue', en: 'All languages' })
})

test('publishing all languages at once is refused while one is not written, and the message names it', async () => {
  const id = await desk.draft('topics', 'it', documentOf('topics', 'Una lingua sola'))

  const publishing = desk.publishAll('topics', id, 'it')

  await expect(publishing).rejects.toThrow(/400 .*English/)
  expect(await publicTitles(cms, 'topics', id)).toEqual({})
})
