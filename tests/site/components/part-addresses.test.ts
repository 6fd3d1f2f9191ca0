import { expect, test } from 'vitest'
import { alternatesOf, canonicalPath, switchTargets } from '../../../site/components/shell/alternates.ts'
import { linkPath } from '../../../content/link-path.ts'
import { sectionOf } from '../../../site/components/shell/sections.ts'
import { releasePaths } from '../../../site/release/paths.ts'
import { sitemap } from '../../../site/release/sitemap.ts'
import { sourcesOf } from '../../../site/source/snapshot.ts'
import { snapshotOf, topic } from '../snapshots.ts'

const now = Date.parse('2026-06-15T10:00:00Z')
const topics = (count: number) => Array.from({ length: count }, (_, index) => topic(`t${index}`))
const english = topics(150).map((one) => ({ ...one, id: `en-${one.id}`, slug: `en-${one.slug}` }))
// English shows its own and borrows the Italian ones, so that its list is longer.
const sources = sourcesOf(snapshotOf({ it: { topics: topics(120) }, en: { topics: english } }), now)
const { en } = sources

test('a part of a list leads to the same part in the other language, or to the list where that is shorter', () => {
  const part = (number: number) =>
    ({ view: 'list-part', locale: 'en', list: { view: 'list', locale: 'en', kind: 'topics' }, part: number }) as const

  expect(en.outlines(part(2).list).map(({ number }) => number)).toEqual([null, 2, 3, 4, 5])
  expect(alternatesOf(part(2), en)).toEqual({ it: '/it/temi/parte/2/', en: '/en/topics/part/2/' })
  expect(alternatesOf(part(5), en)).toEqual({ en: '/en/topics/part/5/' })
  expect(switchTargets(part(5), en)).toEqual({ it: '/it/temi/', en: '/en/topics/part/5/' })
  expect(canonicalPath(part(5), en)).toBe('/en/topics/part/5/')
  expect(sectionOf(part(2), en)).toBe('topics')
})

test('parts are among the pages of a release and in its sitemap, each with the languages that have it', () => {
  const xml = sitemap(sources, 'https://portal.example')
  const entryOf = (path: string) => xml.split('\n').find((line) => line.includes(`<loc>https://portal.example${path}<`))

  expect(releasePaths(sources).filter((path) => /\/(parte|part)\//.test(path))).toEqual([
    '/it/temi/parte/2/',
    '/en/topics/part/2/',
    '/en/topics/part/3/',
    '/en/topics/part/4/',
    '/en/topics/part/5/',
  ])
  expect(entryOf('/it/temi/parte/2/')).toContain('hreflang="en" href="https://portal.example/en/topics/part/2/"')
  expect(entryOf('/en/topics/part/5/')).not.toContain('hreflang')
})

test('a part that staff typed as an address is a link while there is such a part', () => {
  const lead = (path: string) => linkPath({ url: `https://portal.example${path}` }, en, 'https://portal.example')

  expect(lead('/en/topics/part/5/')).toBe('/en/topics/part/5/')
  expect(lead('/en/topics/part/6/')).toBeUndefined()
})
