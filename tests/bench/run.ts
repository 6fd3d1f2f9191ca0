import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../../environment.ts'
import { benchPublish } from './publish.ts'

/**
 * `npm run bench`: prints the times that the README's promises rest on; nothing here fails. The publish trial
 * needs a running portal and ADMIN_EMAIL and ADMIN_PASSWORD of somebody who may publish on it.
 */
const environment = { ...process.env, NODE_ENV: 'production' as const }

/** Runs a script that prints its times on one line, after these words if it prints several. */
function measure(what: string, script: string, words = ''): void {
  const { stdout } = spawnSync(process.execPath, [path.join(root, 'tests/bench', script)], {
    env: environment,
    encoding: 'utf8',
  })
  const line = stdout.split('\n').find((one) => one.startsWith(words) && /^[\d ]+$/.test(one.slice(words.length)))
  report(what, line?.slice(words.length).trim().split(' ').map(Number) ?? [])
}

function report(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => `${sorted[Math.floor((sorted.length - 1) * share)] ?? '-'} ms`
  process.stdout.write(`${what.padEnd(58)} min ${at(0)}  median ${at(0.5)}  max ${at(1)}\n`)
}

measure('release of the founding content, snapshot to swap', 'release.ts')
measure('all 9,800 pages of 500 documents of each kind, to the swap', 'edits.ts', 'all pages')
measure('one edited news item among them, to the swap', 'edits.ts', 'edits')
measure('calendars, feeds and open data of 500 calls, two languages', 'take-aways.ts')
measure('finder with 500 calls, slow phone and 4G: first use', 'finder.ts', 'first use')
measure('finder with 500 calls, slow phone: each later filter', 'finder.ts', 'later filter')
measure('search index of 2,000 pages in two languages', 'search.ts', 'indexed')
measure('search of 2,000 pages, each later one to its results', 'search.ts', 'later')
measure('snapshot of 5,000 documents in two languages, SQLite', 'snapshot.ts')

const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env
if (email && password) {
  const target = {
    portal: process.env['PORTAL_URL'] ?? 'http://localhost:4321',
    cms: process.env['CMS_URL'] ?? 'http://localhost:3000',
  }
  report('publish over REST to its text on the portal', await benchPublish({ ...target, email, password }))
}
