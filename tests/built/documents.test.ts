import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localeCodes, perLocale } from '../../i18n/locales.ts'
import { makeRelease } from '../../site/release/make-release.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { filled } from '../support/full-call.ts'
import { sampleSnapshot } from '../support/sample-release.ts'
import { samplesIn } from '../support/samples.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const address = 'accessibilita@example.org'
const folders: string[] = []
const known = [
  { accessibility: 'accessible', pages: 12 },
  { accessibility: 'unknown', pages: 1 },
  { accessibility: 'not-accessible', pages: null },
] as const

/** The part of a call's page with its documents, in each language. */
async function documentsOf(accessibilityEmail: string | null, count: number = known.length): Promise<string[]> {
  const snapshot = sampleSnapshot(now, (locale) =>
    samplesIn(locale, now)
      .calls.map(filled)
      .map((call) =>
        call.record === 'archive'
          ? call
          : { ...call, documents: call.documents.slice(0, count).map((one, index) => ({ ...one, ...known[index] })) },
      ),
  )
  const settings = perLocale((locale) => {
    const said = snapshot.settings[locale]
    return { ...said, duties: { ...said.duties, accessibilityEmail } }
  })
  const dataDir = mkdtempSync(path.join(tmpdir(), 'documents-'))
  folders.push(dataDir)
  const options = { dataDir, portalUrl: 'http://localhost:4321', isPortalLocal: true }
  await makeRelease(await loadRenderer(), { ...snapshot, settings }, options, now)
  const pages = { it: 'it/opportunita/voucher-it', en: 'en/opportunities/voucher-en' }
  return localeCodes.map((locale) => {
    const html = readFileSync(path.join(releaseStore(dataDir).current, pages[locale], 'index.html'), 'utf8')
    const [, after = ''] = html.split('class="documents"')
    return (after.split('<h2')[0] ?? '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('\u00a0', ' ')
      .replace(/\s+/g, ' ')
  })
}

let asked: string[]

beforeAll(async () => {
  asked = await documentsOf(address)
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('beside a file stands what is known of it, and nothing else', () => {
  expect(asked[0]).toContain('PDF, 12 pagine, 240 kB, italiano, accessibile ')
  expect(asked[0]).toContain('PDF, 1 pagina, 240 kB, italiano, accessibilità non verificata ')
  expect(asked[0]).toContain('PDF, 240 kB, italiano, non accessibile ')
  expect(asked[1]).toContain('PDF, 12 pages, 240 kB, Italian, accessible ')
  expect(asked[1]).toContain('PDF, 1 page, 240 kB, Italian, accessibility not checked ')
})

test('where somebody answers, one can ask for an accessible version', async () => {
  expect(asked[0]).toContain(`chiedine una versione accessibile a ${address}`)
  expect(asked[1]).toContain(`ask for an accessible version at ${address}`)
  // Nobody to ask, or nothing to ask for.
  expect((await documentsOf(null)).join(' ')).not.toMatch(/chiedine|ask for/)
  expect((await documentsOf(address, 1)).join(' ')).not.toMatch(/chiedine|ask for/)
})
