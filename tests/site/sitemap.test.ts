import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { callGroups } from '../../content/call-group.ts'
import { applicantKinds } from '../../content/call-terms.ts'
import { kindNames } from '../../content/kinds.ts'
import { robots, sitemap } from '../../site/release/sitemap.ts'
import { sourcesOf } from '../../site/source/snapshot.ts'
import { snapshotOf, topic } from './snapshots.ts'

const origin = 'https://portal.example'

interface Entry {
  location: string
  changed: string
  alternates: Record<string, string>
}

/** The entries of the sitemap of a portal with these topics. */
function entriesOf(it: string[], en: string[]): Entry[] {
  const topics = (ids: string[]) => ({ topics: ids.map((id) => topic(id)) })
  return read(sitemap(sourcesOf(snapshotOf({ it: topics(it), en: topics(en) }), 0), origin))
}

function read(xml: string): Entry[] {
  const entries: Entry[] = []
  let inside = ''
  const parser = new Parser(
    {
      onopentag: (name, { hreflang, href }) => {
        if (name === 'url') entries.push({ location: '', changed: '', alternates: {} })
        inside = name
        const entry = entries.at(-1)
        if (hreflang !== undefined && href !== undefined && entry !== undefined) entry.alternates[hreflang] = href
      },
      ontext: (text) => {
        const entry = entries.at(-1)
        if (inside === 'loc' && entry !== undefined) entry.location += text
        if (inside === 'lastmod' && entry !== undefined) entry.changed += text
      },
      onclosetag: () => (inside = ''),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return entries
}

test('an empty portal has its homes and lists in the sitemap, in both languages', () => {
  const entries = entriesOf([], [])

  expect(entries).toHaveLength(2 * (1 + kindNames.length + callGroups.length + applicantKinds.length + 1))
  expect(entries.map(({ location }) => location)).toContain(`${origin}/en/opportunities/`)
})

test('a document in both languages points at both, and at Italian for all others', () => {
  const entry = entriesOf(['a'], ['a']).find(({ location }) => location === `${origin}/en/topics/a/`)

  expect(entry?.alternates).toEqual({
    it: `${origin}/it/temi/a/`,
    en: `${origin}/en/topics/a/`,
    'x-default': `${origin}/it/temi/a/`,
  })
})

test('a document in one language points at no other', () => {
  const entry = entriesOf([], ['a']).find(({ location }) => location === `${origin}/en/topics/a/`)

  expect(entry?.alternates).toEqual({})
})

test('every page is in the sitemap once, without the lost ones and the choice of language', () => {
  const locations = entriesOf(['a', 'b'], ['b', 'c']).map(({ location }) => location)

  expect(new Set(locations).size).toBe(locations.length)
  expect(locations.filter((location) => location.includes('/temi/') || location.includes('/topics/'))).toHaveLength(
    2 + 4,
  )
  expect(locations.some((location) => location.includes('404') || location === `${origin}/`)).toBe(false)
})

test('what a language only borrows is not in the sitemap', () => {
  const locations = entriesOf(['a'], []).map(({ location }) => location)

  expect(locations.filter((location) => location.endsWith('/a/'))).toEqual([`${origin}/it/temi/a/`])
})

test('documents and their lists say when they last changed', () => {
  const contents = { it: { topics: [topic('a')] }, en: { topics: [topic('a')] } }
  const made = new Map([['topics/a', '2026-01-02T03:04:05.000Z']])
  const entries = read(sitemap(sourcesOf(snapshotOf(contents, { made }), 0), origin))
  const dated = entries.filter(({ changed }) => changed !== '')

  expect(new Set(dated.map(({ changed }) => changed))).toEqual(new Set(['2026-01-02T03:04:05.000Z']))
  expect(dated.map(({ location }) => location.slice(origin.length))).toEqual([
    '/it/',
    '/en/',
    '/it/temi/',
    '/en/topics/',
    // The open data hold topics too.
    '/it/dati-aperti/',
    '/en/open-data/',
    '/it/temi/a/',
    '/en/topics/a/',
  ])
})

test('crawlers are told where the sitemap is', () => {
  expect(robots(origin)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`)
})
