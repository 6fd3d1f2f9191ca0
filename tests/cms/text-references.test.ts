import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBacklinks } from '../../cms/references/backlinks.ts'
import { findQueued } from '../../site/release/outbox.ts'
import { memoryOf, publish } from '../../site/release/publish.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { bodyWith, paragraph } from '../support/bodies.ts'
import { documentOf, type Data } from '../support/documents.ts'
import { deskOf, faultsOf, type Desk } from '../support/editing.ts'
import { receiptsOf } from '../support/receipts.ts'
import { writeSettings } from '../support/settings.ts'
import { livePage, workshopOf } from '../support/workshop.ts'

let cms: TestCms
let desk: Desk
let editor: LoggedIn
let publishAll: () => Promise<unknown>

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  editor = await cms.login('editor')
  desk = deskOf(cms, editor)
  const workshop = await workshopOf(cms)
  const memory = memoryOf(workshop)
  publishAll = async () => publish(workshop, await findQueued(cms.payload), undefined, memory)
})
afterAll(() => cms.stop())

const ids = { id: '665f0000000000000000abcd', blockName: '' }
const reference = (to: Data | null): Data => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { ...ids, blockType: 'reference', to },
})
const note = (text: string): Data => ({ type: 'inlineBlock', version: 1, fields: { ...ids, blockType: 'note', text } })

test('an unfinished card or note waits in a draft and is refused when it is published, with where it is', async () => {
  const unfinished: [Data, RegExp][] = [
    [reference(null), /un rimando non è finito: .+body\.to/],
    [paragraph('Parole', note('')), /nota vuota/],
    [paragraph('Parole', note('a'.repeat(501))), /500 caratteri/],
  ]
  for (const [node, sentence] of unfinished) {
    const body = bodyWith(node)
    const answer = await cms.rest('POST', '/news?locale=it&publishSpecificLocale=it', {
      as: editor,
      body: { ...documentOf('news', `Da finire ${crypto.randomUUID()}`, { body }), _status: 'published' },
      language: 'it',
    })

    expect(answer.status, JSON.stringify(node)).toBe(400)
    expect(JSON.stringify(faultsOf(answer))).toMatch(sentence)
  }
  await desk.draft('news', 'it', documentOf('news', 'Nota da scrivere', { body: bodyWith(paragraph('A', note(''))) }))
})

test('a card says what is public of a place now, and goes with it; who placed it is told', async () => {
  const place = await desk.publish('places', 'it', documentOf('places', 'Officina che va'))
  const body = bodyWith(
    paragraph('I fondi', note('Delibera 1/2026.')),
    reference({ relationTo: 'places', value: place }),
  )
  const news = await desk.publish('news', 'it', documentOf('news', 'Con un rimando', { body }))
  await publishAll()
  const live = () => livePage(cms, '/it/notizie/con-un-rimando/')
  const warnings = async () => (await receiptsOf(cms, news)).at(-1)?.warnings ?? []

  expect(await live()).toMatch(
    /<div class="card"[^>]*>[^]*href="\/it\/luoghi\/officina-che-va\/"[^>]*>Officina che va</,
  )
  expect(await live()).toMatch(/<a id="note-1-from" href="#note-1"[^>]*>\s*1\s*<\/a>/)
  expect(await live()).toMatch(/<li id="note-1"[^>]*>[^]*Delibera 1\/2026\.[^]*href="#note-1-from"/)
  expect(await readBacklinks(cms.payload, place)).toMatchObject([{ id: news, title: 'Con un rimando', isPublic: true }])

  await desk.publishIn('places', place, 'it', { title: 'Officina che resta' })
  await publishAll()
  expect(await live()).toContain('Officina che resta')

  await desk.withdrawIn('places', place, 'it')
  await publishAll()
  expect(await live()).not.toMatch(/Officina che|class="card"/)
  expect(await warnings()).toEqual([{ locale: 'it', words: null, to: '/it/luoghi/officina-che-va/' }])
})
