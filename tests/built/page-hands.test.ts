import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { ReleaseMaker, type Release } from '../../site/release/make-release.ts'
import type { Handed } from '../../site/release/page-task.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'
import { newsroom } from '../support/newsroom/newsroom.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const folder = mkdtempSync(path.join(tmpdir(), 'page-hands-'))
const renderer = await loadRenderer()
const snapshot = newsroom({ items: 250, seed: 5, now })

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function makerWith(hands: number): ReleaseMaker {
  const dataDir = path.join(folder, String(hands))
  return new ReleaseMaker(
    renderer,
    { dataDir, portalUrl: 'https://portal.example', isPortalLocal: true },
    { count: hands, from: 50 },
  )
}

/** The same with another title of one news item. */
function edited({ contents, ...rest }: Snapshot): Snapshot {
  const news = contents.it.news.map((item, place) => (place === 7 ? { ...item, title: 'Un altro titolo' } : item))
  return { ...rest, contents: { ...contents, it: { ...contents.it, news } } }
}

const told = ({ files, pages, rendered, shareImages }: Release) => ({
  files: Object.fromEntries(files),
  pages,
  rendered,
  cards: Object.fromEntries(shareImages),
})

test(
  'what several threads make is what one makes, and so is every release after it',
  { timeout: 120_000 },
  async () => {
    const makers = [0, 2].map(makerWith)
    let handed = 0
    const count = (worker: Worker) => worker.on('message', ({ pages }: Handed) => (handed += pages.length))
    process.on('worker', count)
    onTestFinished(() => void process.off('worker', count))
    const [alone, together] = [await makers[0]?.make(snapshot, now), await makers[1]?.make(snapshot, now)]
    if (alone === undefined || together === undefined) throw new Error('There is no release')
    expect(alone.rendered).toBeGreaterThan(400)
    expect(told(together)).toEqual(told(alone))
    expect(handed).toBeGreaterThan(0)

    const [next, other] = [await makers[0]?.make(edited(snapshot), now), await makers[1]?.make(edited(snapshot), now)]
    if (next === undefined || other === undefined) throw new Error('There is no release')
    expect(next.rendered).toBeLessThan(60)
    expect(told(other)).toEqual(told(next))
  },
)

test('when somebody else takes over, all threads stop at once and nothing goes live', async () => {
  const maker = makerWith(3)
  const goOn = () => Promise.reject(new Error('Another publisher has taken over'))
  const begun = performance.now()

  await expect(maker.make(snapshot, now, goOn)).rejects.toThrow('Another publisher')
  expect(maker.live).toBeNull()
  expect(performance.now() - begun).toBeLessThan(10_000)
})
