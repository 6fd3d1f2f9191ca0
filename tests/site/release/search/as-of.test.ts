import { mkdirSync, readlinkSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { searchAsOf } from '../../../../site/release/search/as-of.ts'
import { temporaryStore } from '../../temporary-store.ts'

test('the search goes back to the index of a release, or the newest one before it, where there is one', async () => {
  const dataDir = path.dirname(temporaryStore().current)
  const link = path.join(dataDir, 'current-search')
  const ids = ['20300310T120000-zz', '20300310T120100-bb', '20300310T120300-aa', '.new-20300310T120159-aa']
  for (const id of ids) mkdirSync(path.join(dataDir, 'search', id), { recursive: true })
  symlinkSync('search/20300310T120300-aa', link)

  await searchAsOf(dataDir, '20300310T120200-cc')
  expect(readlinkSync(link)).toBe('search/20300310T120100-bb')
  await searchAsOf(dataDir, '20300310T120000-aa')
  expect(readlinkSync(link)).toBe('search/20300310T120000-zz')
  await searchAsOf(dataDir, '20300309T120000-aa')
  expect(readlinkSync(link)).toBe('search/20300310T120000-zz')
})
