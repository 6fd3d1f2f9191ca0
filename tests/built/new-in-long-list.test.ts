import { expect, test } from 'vitest'
import type { Contents } from '../../content/contents.ts'
import { pastEvents, upcomingEvents } from '../../content/event-times.ts'
import type { Kind } from '../../content/kinds.ts'
import { listPath, partPath, pathOf } from '../../content/paths.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { sourcesOf } from '../../site/source/snapshot.ts'
import { snapshotOf } from '../site/snapshots.ts'
import { contentsOf } from '../support/crowd/contents.ts'
import { crowdOf } from '../support/crowd/documents.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const dated: Kind[] = ['news', 'stories', 'studies', 'events']
/** What is over stands behind what is to come: as long as that fits on the list itself. */
const mostComing = 20
const renderer = await loadRenderer()

/** The pages of a list in Italian, by path; `renewed` changes the documents of its kind. */
async function pagesOf(kind: Kind, renewed: <K extends Kind>(all: Contents[K][]) => Contents[K][]) {
  const contents = contentsOf((one) => (one === kind ? renewed(crowdOf(one, 'it', now)) : []))
  const coming = upcomingEvents(contents.events, now)
  const events = [...coming.slice(0, mostComing), ...pastEvents(contents.events, now)]
  const sources = sourcesOf(snapshotOf({ it: { ...contents, events }, en: {} }), now)
  const list = { view: 'list', locale: 'it', kind } as const
  const paths = sources.it.outlines(list).map(({ number }) => (number === null ? pathOf(list) : partPath(list, number)))
  const pages = new Map<string, string>()
  for (const path of paths) {
    const response = await renderer.render(path, { source: sources.it, origin: 'https://portal.example' })
    pages.set(path, await response.text())
  }
  return pages
}

/** The newest document that there can be, made from one of the crowd. */
function withNewest<K extends Kind>(all: Contents[K][]): Contents[K][] {
  const newest = all.slice(40, 41).map((document) => ({
    ...document,
    id: 'newest',
    slug: 'newest',
    title: 'La più nuova',
    ...('period' in document ? { period: '2026-11-22' } : {}),
    ...('starts' in document ? { starts: '2026-11-22T08:59:00Z', ends: null } : {}),
    ...('date' in document && !('starts' in document) ? { date: '2026-11-22' } : {}),
  }))
  return [...all, ...newest]
}

test.each(dated)('a new document of the kind %s changes the list itself and none of its parts', async (kind) => {
  const before = await pagesOf(kind, (all) => all)
  const after = await pagesOf(kind, withNewest)

  expect([...after.keys()]).toEqual([...before.keys()])
  expect([...before].filter(([path, html]) => after.get(path) !== html).map(([path]) => path)).toEqual([
    listPath('it', kind),
  ])
  expect(after.get(listPath('it', kind))).toContain('La più nuova')
})
