import path from 'node:path'
import { startVitest } from 'vitest/node'
import { readEnvironment } from '../environment.ts'
import { findBrowser } from '../tests/support/browser.ts'
import { buildAll } from './build.ts'
import { say } from './say.ts'

/** `npm test`: builds what has changed, gets a browser, runs every test and says at the end what was skipped. */
await buildAll(path.join(readEnvironment().dataDir, 'logs'))
const browser = await findBrowser()
if (browser === null) say('skipped', 'e2e: no Chromium is installed and none could be got')
else process.env['TEST_BROWSER'] = browser
say('browser', browser ?? 'none')

const withoutBrowser = browser === null ? { project: ['!e2e*'] } : {}
const vitest = await startVitest(process.argv.slice(2), { run: true, watch: false, ...withoutBrowser })
const tests = vitest.state.getFiles().flatMap((file) => testsIn(file))
const count = (...states: string[]): number => tests.filter((state) => states.includes(state)).length
const failed =
  count('fail') + vitest.state.getUnhandledErrors().length + vitest.state.getFiles().filter(hasFailedItself).length
const skipped = count('skip', 'todo') + (browser === null ? 1 : 0)
await vitest.close()
process.stdout.write(`\n${count('pass')} passed, ${failed} failed, ${skipped} skipped\n`)
process.exit(failed > 0 || count('pass') === 0 ? 1 : 0)

interface Task {
  type: string
  mode: string
  tasks?: Task[]
  result?: { state: string; errors?: unknown[] } | undefined
}

function testsIn(task: Task): string[] {
  if (task.type === 'test') return [task.result?.state ?? task.mode]
  return (task.tasks ?? []).flatMap(testsIn)
}

/** A file whose set-up failed has no failed test to show for it. */
function hasFailedItself(file: Task): boolean {
  return file.result?.state === 'fail' && !testsIn(file).includes('fail')
}
