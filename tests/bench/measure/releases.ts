import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serialize } from 'node:v8'
import { releaseStore } from '../../../site/release/store/places.ts'
import { newsroom } from '../../support/newsroom/newsroom.ts'
import { comparePages } from '../generators/compare.ts'
import { writeContent } from '../generators/content.ts'
import { writeEleventy } from '../generators/eleventy.ts'
import { hugoVersion, writeHugo } from '../generators/hugo.ts'
import { rowsOf } from '../generators/rows.ts'
import { makeOurs, runOther, type Other, type Times } from '../generators/runs.ts'
import { shells } from '../generators/shell.ts'
import { summaryOf, type Measure, type Outcome, type Row, type Scale } from '../measurement.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const seed = 20_261_122

/** How many pages, in how many rounds; the others take part where `beside` says so. */
interface Field {
  pages: number
  rounds: number
  beside: readonly Other[]
}

const fields: Record<Scale, Field[]> = {
  short: [{ pages: 50, rounds: 1, beside: ['Eleventy', 'Hugo'] }],
  usual: [
    { pages: 1_000, rounds: 5, beside: ['Eleventy', 'Hugo'] },
    { pages: 10_000, rounds: 3, beside: ['Eleventy', 'Hugo'] },
  ],
  large: [
    { pages: 1_000, rounds: 5, beside: ['Eleventy', 'Hugo'] },
    { pages: 10_000, rounds: 3, beside: ['Eleventy', 'Hugo'] },
    { pages: 100_000, rounds: 2, beside: ['Hugo'] },
  ],
}

/** A full release beside Eleventy and Hugo, in turn, on the same content and equal markup. */
export const measure: Measure = async (scale) => {
  const outcomes: Outcome[] = []
  const perPage: number[] = []
  for (const field of fields[scale]) {
    const { outcome, times } = await measureField(field)
    outcomes.push(outcome)
    perPage.push(summaryOf(times.ours.map(({ make, pages }) => make / pages)).median)
  }
  const [first = 1] = perPage
  const growth: Row[] = perPage.slice(1).map((time, index) => ({
    id: `release-growth-${fields[scale][index + 1]?.pages}`,
    what: `time for a page, ${count(fields[scale][index + 1]?.pages)} pages against ${count(fields[scale][0]?.pages)}`,
    unit: '×',
    values: [time / first],
    goals: [{ at: 'median', most: 1.2 }],
  }))
  return {
    rows: [...outcomes.flatMap(({ rows }) => rows), ...growth],
    notes: outcomes.flatMap(({ notes }) => notes),
  }
}

async function measureField(field: Field): Promise<{ outcome: Outcome; times: Times }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-releases-'))
  try {
    const others = field.beside.filter((other) => other !== 'Hugo' || hugoVersion() !== null)
    const snapshotFile = path.join(folder, 'snapshot')
    const snapshot = newsroom({ items: field.pages / 2, seed, now })
    writeFileSync(snapshotFile, serialize(snapshot))
    // The release from which the others get what the portal works out, and with which theirs are compared.
    await makeOurs(folder, snapshotFile, now)
    const ours = path.join(folder, 'ours')
    const paths = writeContent(path.join(folder, 'content'), snapshot, releaseStore(ours).current)
    const templates = await shells()
    writeEleventy(folder, templates)
    writeHugo(folder, templates)
    const times: Times = { ours: [], others: {} }
    for (let round = 0; round < field.rounds; round += 1) {
      times.ours.push(await makeOurs(folder, snapshotFile, now))
      for (const other of others) (times.others[other] ??= []).push(await runOther[other](folder))
    }
    const notes = others.map((other) => compared(other, paths, folder))
    if (field.beside.includes('Hugo') && !others.includes('Hugo')) notes.push('Hugo is not installed: not measured')
    return { times, outcome: { rows: rowsOf(field.pages, times), notes } }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many of the pages are equal to ours, as a note; at most 500 of them are looked at. */
function compared(other: Other, paths: readonly string[], folder: string): string {
  const step = Math.ceil(paths.length / 500)
  const some = paths.filter((_, index) => index % step === 0)
  const ours = releaseStore(path.join(folder, 'ours')).current
  const { compared, equal, difference } = comparePages(some, ours, path.join(folder, `out-${other.toLowerCase()}`))
  const bytes = readFileSync(path.join(ours, some[0] ?? '', 'index.html')).length
  const differing = difference === null ? '' : `; the first difference: ${difference}`
  return `${count(paths.length)} pages of ${other}: ${equal} of ${compared} compared are equal to ours (about ${bytes} bytes each)${differing}`
}

function count(number = 0): string {
  return number.toLocaleString('en-GB')
}
