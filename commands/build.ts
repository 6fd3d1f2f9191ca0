import path from 'node:path'
import { readEnvironment } from '../environment.ts'
import { builds } from './builds.ts'
import { run } from './child.ts'
import { say } from './say.ts'
import { isFresh, stamp, stateOf } from './stamp.ts'

/** Compiles what has changed since it was last compiled. */
export async function buildAll(logs: string): Promise<void> {
  for (const build of builds) {
    if (isFresh(build)) {
      say('build', `${build.what}: unchanged`)
      continue
    }
    say('build', `${build.what}…`)
    const [begun, state] = [performance.now(), stateOf(build)]
    await run(build, logs)
    stamp(build, state)
    say('build', `${build.what}: ${Math.round((performance.now() - begun) / 1000)} s`)
  }
}

if (import.meta.main) await buildAll(path.join(readEnvironment().dataDir, 'logs'))
