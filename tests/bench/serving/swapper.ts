import { Compressor } from '../../../site/release/compressor.ts'
import { ReleaseMaker } from '../../../site/release/make-release.ts'
import { loadRenderer } from '../../../site/release/renderer.ts'
import { newsroom } from '../../support/newsroom/newsroom.ts'
import { origin } from '../generators/shell.ts'

/**
 * A process that makes a release, has its files compressed, says so, and on a word from its parent makes another one again and again, each with
 * one news item edited, and says so each time. Words of the command: data folder, news items, milliseconds between two.
 */
const [dataDir = '', items = '', between = ''] = process.argv.slice(2)
const now = Date.now()
const maker = new ReleaseMaker(await loadRenderer(), { dataDir, portalUrl: origin, isPortalLocal: true })
const compressor = new Compressor(dataDir, () => undefined)
let snapshot = newsroom({ items: Number(items), seed: 1, now })
let edits = 0

/** One release after the other: one that takes longer than the pause is not overtaken by the next. */
async function release(): Promise<void> {
  const { id } = await maker.make(snapshot, now + edits)
  compressor.follow(id)
  // The first is compressed whole, as that of any portal that has run for a while. Nobody else keeps this process.
  const alive = setInterval(() => undefined, 1_000)
  if (edits === 0) await compressor.settle()
  clearInterval(alive)
  process.send?.('live')
}

async function swap(): Promise<void> {
  edits += 1
  const { it } = snapshot.contents
  const news = it.news.map((item, place) => (place === edits % it.news.length ? { ...item, title: `N${edits}` } : item))
  snapshot = { ...snapshot, contents: { ...snapshot.contents, it: { ...it, news } } }
  await release()
}

await release()
process.on('SIGTERM', () => void compressor.stop().then(() => process.exit(0)))
process.on('message', () => setInterval(() => void (queue = queue.then(swap)), Number(between)))
let queue: Promise<void> = Promise.resolve()
