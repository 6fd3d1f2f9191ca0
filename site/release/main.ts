import { readEnvironment } from '../../environment.ts'
import { openCms } from '../source/open-cms.ts'
import { Publisher } from './publisher.ts'
import { loadRenderer } from './renderer.ts'

/** The publisher's process: runs until it gets SIGTERM or SIGINT. */
const publisher = new Publisher({
  payload: await openCms(),
  renderer: await loadRenderer(),
  settings: readEnvironment(),
  clock: Date.now,
  say: (message) => process.stdout.write(`${message}\n`),
})
// What cannot be said, because the disk of the log is full, must not end the work.
process.stdout.on('error', () => undefined)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => publisher.stop())
await publisher.run()
process.exit(0)
