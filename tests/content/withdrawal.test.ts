import { expect, test } from 'vitest'
import type { Revision } from '../../content/revision.ts'
import { withdrawalsIn } from '../../content/withdrawal.ts'
import type { Locale } from '../../i18n/locales.ts'

type Entry = [locale: Locale, at: string, what: Revision['what'], path?: string]

/** The addresses of a document with these entries that are said to be withdrawn, as `path day`. */
function gone(...entries: Entry[]): string[] {
  const revisions = entries.map(([locale, day, what, path = null]): Revision => ({
    subject: 'news',
    documentId: '1',
    locale,
    at: `2026-01-${day}T10:00:00.000Z`,
    what,
    path,
  }))
  return [...withdrawalsIn([revisions])].map(([path, at]) => `${path} ${at.slice(8, 10)}`)
}

test('a page that was withdrawn is gone since then, and where its words were lent too', () => {
  expect(gone(['it', '01', 'published'], ['it', '05', 'withdrawn', '/it/notizie/x/'])).toEqual([
    '/it/notizie/x/ 05',
    '/en/news/x/ 05',
  ])
})

test('one that moved before is gone from all its addresses', () => {
  expect(
    gone(['it', '02', 'confirmed', '/it/informazioni/a/'], ['it', '05', 'withdrawn', '/it/informazioni/b/']),
  ).toEqual(['/it/informazioni/a/ 05', '/en/about/a/ 05', '/it/informazioni/b/ 05', '/en/about/b/ 05'])
})

test('one that came back is not gone, whatever the order in which the record is read', () => {
  expect(gone(['it', '09', 'published'], ['it', '05', 'withdrawn', '/it/notizie/x/'])).toEqual([])
  expect(gone(['it', '05', 'withdrawn', '/it/notizie/x/'], ['it', '09', 'published'])).toEqual([])
})

test('a translation that was withdrawn is gone alone', () => {
  expect(gone(['it', '01', 'published'], ['en', '05', 'withdrawn', '/en/news/x/'])).toEqual(['/en/news/x/ 05'])
})

test('of two documents at one address the one that went last counts', () => {
  const entry = (documentId: string, day: string): Revision[] => [
    {
      subject: 'news',
      documentId,
      locale: 'en',
      at: `2026-01-${day}T10:00:00.000Z`,
      what: 'withdrawn',
      path: '/en/news/x/',
    },
  ]
  for (const all of [
    [entry('1', '03'), entry('2', '07')],
    [entry('2', '07'), entry('1', '03')],
  ])
    expect([...withdrawalsIn(all)]).toEqual([['/en/news/x/', '2026-01-07T10:00:00.000Z']])
})
