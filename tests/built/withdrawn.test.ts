import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Revision } from '../../content/revision.ts'
import { makeRelease } from '../../site/release/make-release.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { snapshotOf, topic } from '../site/snapshots.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'withdrawn-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const settings = { dataDir, portalUrl: 'http://localhost:4321', isPortalLocal: true }
const read = (name: string): string => readFileSync(path.join(dataDir, 'current', name), 'utf8')

const withdrawn = (documentId: string, locale: 'it' | 'en', path: string): [string, Revision[]] => [
  `topics/${documentId}`,
  // Eleven in the evening of the third in Rome.
  [{ subject: 'topics', documentId, locale, at: '2026-11-03T22:30:00.000Z', what: 'withdrawn', path }],
]

test('an address whose document was withdrawn says so, in its language, with the day in Rome', async () => {
  const snapshot = snapshotOf(
    { it: { topics: [topic('b')] }, en: {} },
    { revisions: new Map([withdrawn('a', 'it', '/it/temi/a/'), withdrawn('b', 'en', '/en/topics/b/')]) },
  )
  const { files } = await makeRelease(await loadRenderer(), snapshot, settings, Date.parse('2026-11-22T12:00:00Z'))
  const italian = read('it/410/temi/a/index.html')

  expect(italian).toContain('>Questa pagina è stata ritirata</h1>')
  expect(italian).toContain('Ritirata il 3 novembre 2026.')
  expect(italian).toContain('<meta name="robots" content="noindex">')
  expect(italian).toContain('href="/it/temi/"')
  expect(read('en/410/topics/a/index.html')).toContain('Withdrawn on 3 November 2026.')
  // The other one is there still, in borrowed words.
  expect([...files.keys()].filter((name) => name.includes('/410/'))).toEqual([
    '/it/410/temi/a/index.html',
    '/en/410/topics/a/index.html',
  ])
  expect(read('sitemap.xml')).not.toContain('410')
})
