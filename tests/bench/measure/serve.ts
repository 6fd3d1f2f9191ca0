import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../../environment.ts'
import { listFiles } from '../../../site/release/list-files.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { hasNginx } from '../../support/nginx.ts'
import type { Measure, Row, Scale } from '../measurement.ts'
import { loadWith, type Load } from '../serving/load.ts'
import { isInstalled, startNginxOver, startOwn } from '../serving/servers.ts'

/** How many news items in two languages, seconds of each load, and milliseconds between two swaps. */
const trials: Record<Scale, { items: number; seconds: number; between: number }> = {
  short: { items: 20, seconds: 1, between: 300 },
  usual: { items: 1_000, seconds: 20, between: 5_000 },
  large: { items: 5_000, seconds: 60, between: 5_000 },
}

/** The most pages that are asked for, at random. */
const mostPages = 5_000

/** Requests for each second and the slowest hundredth, of our own server and of nginx, in peace and during swaps. */
export const measure: Measure = async (scale) => {
  if (!isInstalled('wrk')) return { rows: [], notes: ['wrk is not installed: serving was not measured'] }
  const { items, seconds, between } = trials[scale]
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-serve-'))
  const words = [dataDir, String(items), String(between)]
  const swapper = fork(path.join(root, 'tests/bench/serving/swapper.ts'), words, {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  try {
    await nextRelease(swapper)
    const pages = await pagesOf(dataDir)
    const servers = { 'our own server': startOwn, ...(hasNginx() ? { nginx: startNginxOver } : {}) }
    const rows: Row[] = []
    let swaps = 0
    swapper.on('message', () => (swaps += 1))
    for (const state of ['in peace', 'during swaps'] as const) {
      if (state === 'during swaps') {
        swapper.send('swap')
        await nextRelease(swapper)
      }
      for (const [name, start] of Object.entries(servers)) {
        const server = await start(dataDir)
        const load = await loadWith(server.origin, pages, seconds, dataDir).finally(server.stop)
        rows.push(...rowsOf(name, state, load))
      }
    }
    return { rows, notes: notesOf(pages.length, seconds, swaps, between) }
  } finally {
    // It may be in the middle of a release.
    const ended = swapper.exitCode === null && swapper.signalCode === null ? once(swapper, 'exit') : null
    swapper.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Waits for a release to be live. */
function nextRelease(swapper: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    swapper.once('message', () => resolve())
    swapper.once('exit', (code) => reject(new Error(`The process that makes releases ended with ${code}`)))
  })
}

async function pagesOf(dataDir: string): Promise<string[]> {
  const files = await listFiles(releaseStore(dataDir).current)
  const pages = files
    .filter((name) => /^\/(it|en)\/.*index\.html$/.test(name))
    .map((name) => name.replace(/index\.html$/, ''))
  const step = Math.ceil(pages.length / mostPages)
  return pages.filter((_, index) => index % step === 0)
}

function rowsOf(name: string, state: string, { rate, p99, errors }: Load): Row[] {
  const isNginx = name === 'nginx'
  const id = `serve-${isNginx ? 'nginx' : 'own'}-${state === 'in peace' ? 'peace' : 'swaps'}`
  return [
    {
      id: `${id}-rate`,
      what: `${name}, ${state}: random pages`,
      unit: 'requests/s',
      values: [rate],
      goals: isNginx ? [{ at: 'median', least: 60_000 }] : [],
    },
    {
      id: `${id}-p99`,
      what: `${name}, ${state}: 99 of 100 within`,
      unit: 'ms',
      values: [p99],
      goals: isNginx ? [{ at: 'median', most: 5 }] : [],
    },
    {
      id: `${id}-errors`,
      what: `${name}, ${state}: bad answers`,
      unit: 'answers',
      values: [errors],
      goals: [{ at: 'max', most: 0 }],
    },
  ]
}

function notesOf(pages: number, seconds: number, swaps: number, between: number): string[] {
  return [
    `Serving: wrk with one thread and 64 connections on the same machine, ${pages} pages at random, ${seconds} s each, gzip accepted; ${swaps} releases ${between / 1000} s apart meanwhile.`,
    'nginx: one worker with the portal’s own configuration. The first release was compressed beforehand; what a swap brings is compressed meanwhile.',
    ...(hasNginx() ? [] : ['nginx or its module for Brotli is not installed: only our own server was measured.']),
  ]
}
