import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { kindNames } from '../../content/kinds.ts'
import { momentStates } from '../../content/call-moment.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { bodyOf, documentOf, textsOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'
import { workshopOf } from '../support/workshop.ts'

let cms: TestCms
let author: LoggedIn
let desk: Desk

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  // Compiles the site, if nobody has.
  await workshopOf(cms)
  author = await cms.login('author')
  desk = deskOf(cms, await cms.login('editor'))
})
afterAll(() => cms.stop())

const shown = z.object({
  html: z.string().nullable(),
  gaps: z.array(z.string()),
  note: z.string().nullable(),
  states: z.array(z.string()),
})

async function look(wanted: object, language: 'it' | 'en' = 'it') {
  const body = { id: null, locale: 'it', data: null, state: null, ...wanted }
  const answer = await cms.rest('POST', '/preview', { as: author, body, language })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return shown.parse(answer.body)
}

test('what stands in the form is shown in the design of the portal, and is in no snapshot', async () => {
  const id = await desk.publish('news', 'it', documentOf('news', 'Com’era'))
  const before = await readSnapshot(cms.payload)
  const { html, gaps, note } = await look({
    kind: 'news',
    id,
    data: { title: 'Come sarà', body: bodyOf('Parole <b>nuove</b>.') },
  })

  expect(gaps).toEqual([])
  expect(note).toBeNull()
  expect(html).toMatch(/<h1[^>]*>[^<]*Come sarà/)
  expect(html).toContain('Parole &lt;b&gt;nuove&lt;/b&gt;.')
  expect(html).toContain('Com’era in una frase.')
  expect(await readSnapshot(cms.payload)).toEqual(before)
})

test('what is published meanwhile stands in the next preview', async () => {
  await look({ kind: 'topics', data: { title: 'Un tema' } })
  const topic = await desk.publish('topics', 'it', documentOf('topics', 'Legno e ferro'))
  const { html } = await look({ kind: 'news', data: { ...documentOf('news', 'Con un tema'), topics: [topic] } })
  expect(html).toContain('Legno e ferro')
})

test.each([
  ['it', ['In una frase', 'Indirizzo della pagina']],
  ['en', ['In one sentence', 'Address of the page']],
] as const)(
  'what is missing is named as the form names it (%s), and the page is shown all the same',
  async (language, labels) => {
    const { html, gaps } = await look({ kind: 'places', data: { title: 'Un luogo', body: bodyOf('Testo.') } }, language)
    expect(html).toContain('Un luogo')
    expect(gaps).toEqual(expect.arrayContaining([...labels]))
  },
)

test('without a translation the English page is the Italian one, and says so; with one it is its own', async () => {
  const id = await desk.draft('news', 'it', documentOf('news', 'Solo in italiano'))
  const untranslated = await look({ kind: 'news', id, locale: 'en' })
  expect(untranslated.note).toBe('untranslated')
  expect(untranslated.html).toMatch(/<html[^>]* lang="en"/)
  expect(untranslated.html).toContain('Solo in italiano')

  const own = await look({ kind: 'news', id, locale: 'en', data: textsOf('In English too', { slug: 'too' }) })
  expect(own.note).toBeNull()
  expect(own.html).toContain('In English too')
})

test('a call is shown in every state it can have, whatever its dates', async () => {
  const id = await desk.draft('calls', 'it', documentOf('calls', 'Un bando che verrà'))
  // A form says 0 of a list without rows.
  const { states } = await look({ kind: 'calls', id, data: { moreWindows: 0, questions: 0 } })
  expect(states).toEqual(momentStates)
  for (const state of momentStates) {
    const { html } = await look({ kind: 'calls', id, state })
    expect(/class="state ([\w-]+)/.exec(html ?? '')?.[1]).toBe(state)
  }
})

test.each(kindNames)('a draft of %s with nothing but a title has a page, or says where it will stand', async (kind) => {
  const id = await desk.draft(kind, 'it', { title: 'Appena cominciata' })
  const { html, gaps, note } = await look({ kind, id })
  expect(gaps).toContain('In una frase')
  expect(html ?? note).toMatch(/Appena cominciata|^listed$/)
})

test('what has no page says so', async () => {
  const past = {
    title: 'Un vecchio bando',
    slug: 'vecchio',
    summary: 'Com’era.',
    record: 'archive',
    wording: 'archive',
  }
  const { html, note } = await look({ kind: 'calls', data: past })
  expect(html).toBeNull()
  expect(note).toBe('listed')
})

test('the public sees no preview, and nonsense is refused', async () => {
  const body = { kind: 'news', id: null, locale: 'it', data: {}, state: null }
  expect((await cms.rest('POST', '/preview', { body })).status).toBe(401)
  for (const wrong of [{ ...body, kind: 'users' }, { ...body, locale: 'all' }, null])
    expect((await cms.rest('POST', '/preview', { as: author, body: wrong })).status).toBe(400)
})
