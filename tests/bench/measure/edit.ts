import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { releaseStore } from '../../../site/release/store/places.ts'
import { ReleaseMaker } from '../../../site/release/make-release.ts'
import { loadRenderer } from '../../../site/release/renderer.ts'
import type { Files } from '../../../site/release/store/manifests.ts'
import type { Snapshot } from '../../../site/source/snapshot.ts'
import { seeded } from '../../support/crowd/words.ts'
import { newsroom } from '../../support/newsroom/newsroom.ts'
import { origin } from '../generators/shell.ts'
import { timed, type Measure, type Row, type Scale } from '../measurement.ts'

const now = Date.parse('2026-11-22T09:00:00Z')

/** Pages, and how many edits; of the first `looked` every page is read to see where the item is shown. */
const trials: Record<Scale, { pages: number; edits: number; looked: number }[]> = {
  short: [{ pages: 100, edits: 2, looked: 2 }],
  usual: [
    { pages: 1_000, edits: 20, looked: 3 },
    { pages: 10_000, edits: 20, looked: 3 },
  ],
  large: [
    { pages: 1_000, edits: 20, looked: 3 },
    { pages: 10_000, edits: 20, looked: 3 },
    { pages: 100_000, edits: 5, looked: 1 },
  ],
}

/** What came of the edits of one portal; `idle` are pages that have changed and say nothing new. */
interface Edits {
  times: number[]
  rendered: number[]
  changed: number[]
  showing: number[]
  idle: Set<string>
  missed: Set<string>
}

/** One news item with another title: time to the swap, and the pages made for it against those that show it. */
export const measure: Measure = async (scale) => {
  const rows: Row[] = []
  const notes: string[] = []
  for (const trial of trials[scale]) {
    const { times, rendered, changed, showing, idle, missed } = await edit(trial)
    const said = `${trial.pages.toLocaleString('en-GB')} pages, one title edited`
    rows.push(
      { id: `edit-${trial.pages}`, what: `${said}: snapshot to swap`, unit: 'ms', values: times },
      { id: `edit-rendered-${trial.pages}`, what: `${said}: pages made anew`, unit: 'pages', values: rendered },
      { id: `edit-changed-${trial.pages}`, what: `${said}: pages with other bytes`, unit: 'pages', values: changed },
      { id: `edit-showing-${trial.pages}`, what: `${said}: pages that show it`, unit: 'pages', values: showing },
    )
    if (idle.size > 0) notes.push(`${said}: other bytes though they do not say the title: ${[...idle].join(' ')}`)
    if (missed.size > 0) notes.push(`${said}: NOT made anew though they show it: ${[...missed].join(' ')}`)
  }
  return { rows, notes }
}

async function edit({ pages, edits, looked }: { pages: number; edits: number; looked: number }): Promise<Edits> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-edit-'))
  try {
    const random = seeded(pages)
    const maker = new ReleaseMaker(await loadRenderer(), { dataDir, portalUrl: origin, isPortalLocal: true })
    let snapshot = newsroom({ items: pages / 2, seed: 1, now })
    const { current } = releaseStore(dataDir)
    let { files } = await maker.make(snapshot, now)
    const none: Omit<Edits, 'idle' | 'missed'> = { times: [], rendered: [], changed: [], showing: [] }
    const outcome: Edits = { ...none, idle: new Set(), missed: new Set() }
    for (let index = 0; index < edits; index += 1) {
      const title = `Zzedited${index}zz`
      snapshot = edited(snapshot, Math.floor((random() * pages) / 2), title)
      const before = files
      const [time, release] = await timed(() => maker.make(snapshot, now))
      files = release.files
      outcome.times.push(time)
      outcome.rendered.push(release.rendered)
      if (index < looked) look(before, files, current, title, outcome)
    }
    return outcome
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Reads every page of the live release: which of them say the title, and which are not what they were before. */
function look(before: Files, after: Files, folder: string, title: string, outcome: Edits): void {
  const pages = [...after.keys()].filter((name) => name.endsWith('.html'))
  const showing = new Set(pages.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(title)))
  const changed = new Set(pages.filter((name) => before.get(name) !== after.get(name)))
  outcome.changed.push(changed.size)
  outcome.showing.push(showing.size)
  for (const name of changed.difference(showing)) outcome.idle.add(name)
  for (const name of showing.difference(changed)) outcome.missed.add(name)
}

function edited(snapshot: Snapshot, at: number, title: string): Snapshot {
  const news = snapshot.contents.it.news.map((item, place) => (place === at ? { ...item, title } : item))
  return { ...snapshot, contents: { ...snapshot.contents, it: { ...snapshot.contents.it, news } } }
}
