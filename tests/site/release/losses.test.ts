import { expect, test } from 'vitest'
import { draftsIn, lostPages } from '../../../site/release/losses.ts'
import { sourcesOf } from '../../../site/source/snapshot.ts'
import { snapshotOf, topic } from '../snapshots.ts'

const before = snapshotOf({ it: { topics: [topic('a'), topic('b')] }, en: { topics: [topic('b', 'bee')] } })
const pages = ['/it/', '/it/temi/', '/it/temi/a/', '/en/topics/a/', '/it/temi/b/', '/en/topics/bee/', '/it/410/temi/z/']

/** The pages that a release with these languages of documents loses, as `page owner`. */
function lost(languages: [string, ('it' | 'en')[]][], answered: string[]): string[] {
  const after = snapshotOf({ it: {}, en: {} }, { languages: new Map(languages) })
  const found = lostPages({ pages, sources: sourcesOf(before, 0) }, new Set(answered), after)
  return found.map(({ page, owner }) => `${page} ${owner?.kind}/${owner?.id} ${owner?.locale}`)
}

test('a page of a document that staff still publish may not vanish', () => {
  expect(lost([['topics/a', ['it']]], ['/it/', '/it/temi/'])).toEqual([
    '/it/temi/a/ topics/a it',
    // In borrowed words: they are Italian.
    '/en/topics/a/ topics/a it',
  ])
})

test('one that was withdrawn may, in the language in which it was, and one that leads elsewhere', () => {
  expect(lost([], [])).toEqual([])
  expect(lost([['topics/b', ['it']]], ['/it/temi/b/'])).toEqual([])
  expect(lost([['topics/b', ['it', 'en']]], ['/it/temi/b/'])).toEqual(['/en/topics/bee/ topics/b en'])
})

test('a text that nobody has published in its language is found', () => {
  expect(draftsIn(before)).toEqual([])

  const languages = new Map([
    ['topics/a', ['it' as const]],
    ['topics/b', ['it' as const]],
  ])
  expect(draftsIn({ ...before, languages }).map(({ owner, what }) => ({ ...owner, what }))).toEqual([
    { kind: 'topics', id: 'b', locale: 'en', what: 'draft' },
  ])
})
