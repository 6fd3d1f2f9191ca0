import { expect, test } from 'vitest'
import { behindOriginal, updatedAt, type Revision } from '../../content/revision.ts'
import { updatedOf } from '../../content/updated.ts'
import { parsePath } from '../../content/paths.ts'
import { sourcesOf } from '../../site/source/snapshot.ts'
import { snapshotOf, topic } from '../site/snapshots.ts'

const made = '2026-01-01T00:00:00.000Z'
const day = (number: number): string => `2026-02-0${number}T10:00:00.000Z`

/** A record of `day language what`. */
function record(...rows: [number, Revision['locale'], Revision['what']][]): Revision[] {
  return rows.map(([number, locale, what]) => ({
    subject: 'topics',
    documentId: '1',
    at: day(number),
    locale,
    what,
    path: null,
  }))
}

test('a page changed when its words or facts last did, not when somebody published the same words again', () => {
  expect(updatedAt([], 'it', made)).toBe(made)
  expect(updatedAt(record([1, 'it', 'published'], [3, 'it', 'facts'], [2, 'it', 'words']), 'it', made)).toBe(day(3))
  expect(updatedAt(record([1, 'en', 'published'], [2, 'en', 'confirmed'], [3, 'it', 'words']), 'en', made)).toBe(day(1))
  expect(updatedAt([], 'it', null)).toBeNull()
})

test('a translation is behind by the changes of words since it was last published', () => {
  const first = record([1, 'it', 'published'], [2, 'en', 'published'])

  expect(behindOriginal(first, 'en', 'it', made)).toBeNull()
  const changed = [...first, ...record([3, 'it', 'words'], [3, 'it', 'facts'], [4, 'it', 'words'])]
  expect(behindOriginal(changed, 'en', 'it', made)).toEqual({ since: day(2), changes: 2 })
  expect(behindOriginal([...changed, ...record([5, 'en', 'confirmed'])], 'en', 'it', made)).toBeNull()
  expect(behindOriginal([...changed, ...record([4, 'en', 'words'])], 'en', 'it', made)).toBeNull()
})

test('a translation that was loaded with its original is as old as the document', () => {
  expect(behindOriginal(record([1, 'it', 'words']), 'en', 'it', made)).toEqual({ since: made, changes: 1 })
})

test('an original is behind nothing', () => {
  expect(behindOriginal(record([1, 'it', 'words']), 'it', 'it', made)).toBeNull()
})

test('a list changed when the newest of what it lists did, whatever the clock says', () => {
  const contents = { it: { topics: [topic('1'), topic('2')] }, en: {} }
  const revisions = new Map([['topics/1', record([2, 'it', 'words'])]])
  const at = (path: string, now: number) => {
    const address = parsePath(path)
    const { it } = sourcesOf(snapshotOf(contents, { revisions, made: new Map([['topics/2', made]]) }), now)
    return address && updatedOf(address, it)
  }

  expect([at('/it/temi/', 0), at('/it/temi/', 9e12), at('/it/', 0)]).toEqual([day(2), day(2), day(2)])
  expect([at('/it/temi/2/', 0), at('/it/notizie/', 0), at('/it/404.html', 0), at('/it/cerca/', 0)]).toEqual([
    made,
    null,
    null,
    null,
  ])
})

test('a borrowed page is as old as its original', () => {
  const revisions = new Map([['topics/1', record([2, 'it', 'words'])]])
  const { en } = sourcesOf(snapshotOf({ it: { topics: [topic('1')] }, en: {} }, { revisions }), 0)

  expect(en.ageOf('topics', '1')).toEqual({ updated: day(2), behind: null })
})
