import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { root } from '../../../environment.ts'
import { logIn, type Rest } from '../../support/rest.ts'
import { startPortal, type StartedPortal } from '../../support/start-portal.ts'
import { memoryOf, processesBelow, runWatched } from '../processes.ts'

/** A portal with many news items that runs as `npm start` runs it, and somebody logged in who may publish. */
export interface LoadedPortal extends StartedPortal {
  rest: Rest
  /** The newest news items, the newest first. */
  newest: { id: string; slug: string }[]
  /** The most memory that its processes ever had, in MiB. */
  memory: () => { publisher: number; cms: number; portal: number }
}

export type Database = 'SQLite' | 'MongoDB'

/** The databases on which it can be measured here. */
export function databases(): Database[] {
  return process.env['TEST_MONGODB_URL'] ? ['SQLite', 'MongoDB'] : ['SQLite']
}

/** Starts it on empty data; what it had is removed when it stops. */
export async function startLoaded(database: Database, items: number): Promise<LoadedPortal> {
  const url = database === 'SQLite' ? '' : `${process.env['TEST_MONGODB_URL']}/bench-${randomBytes(6).toString('hex')}`
  const started = await startPortal(url, async (env) => {
    await runWatched(process.execPath, [path.join(root, 'commands/setup.ts')], { env, cwd: root })
    const loader = path.join(root, 'tests/bench/publishing/load.ts')
    await runWatched(process.execPath, [loader, String(items)], { env, cwd: root })
  })
  const { cms, email, password } = started.running
  const rest = await logIn(cms, email, password)
  const { docs } = (await rest.get('news?limit=50&sort=-date&locale=it&depth=0')) as { docs: LoadedPortal['newest'] }
  return {
    ...started,
    rest,
    newest: docs.map(({ id, slug }) => ({ id, slug })),
    memory: () => ({
      publisher: memoryBelow(started.pid, /site\/release\/main/),
      cms: memoryBelow(started.pid, /next/),
      portal: memoryBelow(started.pid, /site\/serve\/main/),
    }),
    stop: async () => {
      await started.stop()
      if (url !== '') await dropDatabase(url)
    },
  }
}

function memoryBelow(pid: number, command: RegExp): number {
  return Math.max(0, ...processesBelow(pid).map((one) => (command.test(one.command) ? memoryOf(one.pid) : 0)))
}

async function dropDatabase(url: string): Promise<void> {
  const client = await MongoClient.connect(url)
  await client.db().dropDatabase()
  await client.close()
}
