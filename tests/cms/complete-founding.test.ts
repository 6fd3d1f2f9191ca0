import { afterAll, beforeAll, expect, test } from 'vitest'
import { missingPages } from '../../cms/city-facts.ts'
import { createPublished } from '../../cms/seed/create.ts'
import { foundingId } from '../../cms/seed/founding-id.ts'
import { isFoundingComplete, refreshFounding } from '../../cms/seed/founding.ts'
import { markdownReader } from '../../cms/seed/markdown.ts'
import { accessibility, legalNotes, privacy } from '../../content/founding/pages/portal.ts'
import { settings } from '../../content/founding/settings.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { deskOf, type Desk } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'

let cms: TestCms
let desk: Desk

const idOf = (key: string): string => foundingId('pages', key)
const before = { accessibility: null, privacy: null, 'legal-notes': null }

function withoutBody({ it, en }: (typeof privacy)['texts']): (typeof privacy)['texts'] {
  return { it: { ...it, body: 'Testo.' }, en: { ...en, body: 'Text.' } }
}

/** The duty of each page as readers have it in a language. */
async function dutiesIn(locale: 'it' | 'en'): Promise<Record<string, string | null>> {
  const { contents } = await readSnapshot(cms.payload)
  const keys = Object.keys(before).map((key): [string, string] => [idOf(key), key])
  return Object.fromEntries(
    contents[locale].pages.map(({ id, duty }) => [keys.find(([one]) => one === id)?.[1] ?? id, duty]),
  )
}

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  desk = deskOf(cms, await cms.login('editor'))
  const documents = [accessibility, privacy, legalNotes].map((page) => ({
    kind: 'pages' as const,
    // The rest of their texts is of no matter here, and links to other pages.
    document: { ...page, facts: { ...page.facts, duty: null }, texts: withoutBody(page.texts) },
  }))
  await createPublished(cms.payload, documents, await markdownReader(cms.payload.config))
  await cms.payload.kv.set('founding-content', { at: '2026-01-01T00:00:00.000Z', documents: 3 })
})
afterAll(() => cms.stop())

test('the dashboard names the pages that an earlier installation lacks, each with the way to it', async () => {
  expect(await dutiesIn('it')).toEqual(before)
  expect((await missingPages(cms.payload)).map(({ path }) => path)).toEqual(
    Object.keys(before).map((key) => `/collections/pages/${idOf(key)}`),
  )
})

test('what staff never touched is completed; a choice of theirs and a draft stay as they are', async () => {
  await desk.publishIn('pages', idOf('privacy'), 'it', { duty: 'privacy' })
  await desk.publishIn('pages', idOf('privacy'), 'it', { duty: null })
  await desk.saveDraft('pages', idOf('legal-notes'), 'en', { title: 'Not for readers yet' })
  expect(await isFoundingComplete(cms.payload)).toBe(false)

  // The accessibility page and the settings.
  expect(await refreshFounding(cms.payload)).toBe(2)

  for (const locale of ['it', 'en'] as const) {
    expect(await dutiesIn(locale)).toEqual({ ...before, accessibility: 'accessibility' })
  }
  const shown = await readSnapshot(cms.payload)
  expect(JSON.stringify(shown.contents)).not.toContain('Not for readers yet')
  for (const locale of ['it', 'en'] as const) {
    expect(shown.settings[locale].duties.licenceUrl).toBe(settings[locale].duties.licenceUrl)
  }
  expect(await missingPages(cms.payload)).toMatchObject([
    { path: `/collections/pages/${idOf('privacy')}` },
    { path: `/collections/pages/${idOf('legal-notes')}` },
  ])
})

test('it is done once: what staff empty afterwards stays empty', async () => {
  expect(await isFoundingComplete(cms.payload)).toBe(true)
})

test('the address of a licence that staff chose is not guessed', async () => {
  const context = { withoutPublication: true }
  const duties = { licenceUrl: null }
  for (const locale of ['it', 'en'] as const)
    await cms.payload.updateGlobal({ slug: 'settings', locale, data: { licence: 'CC0', duties }, context })

  expect(await refreshFounding(cms.payload)).toBe(0)
  expect((await readSnapshot(cms.payload)).settings.it.duties.licenceUrl).toBeNull()
})
