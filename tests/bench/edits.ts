import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Kind } from '../../content/kinds.ts'
import { perLocale, type Locale } from '../../i18n/locales.ts'
import { ReleaseMaker } from '../../site/release/make-release.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'
import { snapshotOf } from '../site/snapshots.ts'
import { contentsOf } from '../support/crowd/contents.ts'
import { crowdOf } from '../support/crowd/documents.ts'
import { writeFiles } from '../support/crowd/pictures.ts'

/**
 * How long it takes from an edited news item to the swap, with 500 documents of each kind in two languages, and how
 * long a release of all their pages takes; snapshot in memory.
 */
async function benchEdits(count = 20): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-'))
  const files = await writeFiles(dataDir)
  const begun = Date.now()
  const documents = <K extends Kind>(kind: K, locale: Locale) => crowdOf(kind, locale, begun)
  let snapshot = snapshotOf(
    perLocale((locale) => contentsOf((kind) => documents(kind, locale))),
    { files },
  )
  const settings = { dataDir, portalUrl: 'http://localhost:4321', isPortalLocal: true }
  const maker = new ReleaseMaker(await loadRenderer(), settings)
  const [whole, { pages }] = await timed(() => maker.make(snapshot, begun))
  const [times, rendered]: [number[], number[]] = [[], []]
  for (let index = 0; index < count; index += 1) {
    snapshot = edited(snapshot, index)
    const [time, release] = await timed(() => maker.make(snapshot, begun + index))
    times.push(time)
    rendered.push(release.rendered)
  }
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  process.stdout.write(`${pages} pages, ${memory} MiB; rendered for an edit: ${Math.max(...rendered)} at most\n`)
  process.stdout.write(`all pages ${whole}\n`)
  process.stdout.write(`edits ${times.join(' ')}\n`)
  rmSync(dataDir, { recursive: true, force: true })
}

/** Another summary for a news item in the middle of the list. */
function edited(snapshot: Snapshot, index: number): Snapshot {
  const news = snapshot.contents.it.news.map((item, place) =>
    place === 200 + index ? { ...item, summary: `${item.summary} ${index}` } : item,
  )
  return { ...snapshot, contents: { ...snapshot.contents, it: { ...snapshot.contents.it, news } } }
}

async function timed<Value>(work: () => Promise<Value>): Promise<[number, Value]> {
  const begun = performance.now()
  const value = await work()
  return [Math.round(performance.now() - begun), value]
}

await benchEdits()
