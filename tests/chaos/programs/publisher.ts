import { existsSync, mkdirSync, readFileSync, watch } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readEnvironment } from '../../../environment.ts'
import { stepChannel } from '../../../site/release/steps.ts'

/** The publisher, which does to itself what it is told at a named step: SIGKILL or SIGSTOP. */
const order = z.object({ at: z.string(), signal: z.enum(['SIGKILL', 'SIGSTOP']) })

let armed: z.infer<typeof order> | null = null
process.on('message', (message) => {
  armed = order.parse(message)
  process.send?.({ armed: armed.at })
})

function reach(step: unknown): void {
  if (armed === null || armed.at !== step) return
  const { signal } = armed
  armed = null
  process.kill(process.pid, signal)
}

stepChannel.subscribe(reach)
const { dataDir } = readEnvironment()
for (const folder of ['search', 'pictures', 'share']) {
  mkdirSync(path.join(dataDir, folder), { recursive: true })
  watch(path.join(dataDir, folder), { persistent: false }, () => reach(folder))
}

// A clock that jumps: so many milliseconds are added to the time that pages go by.
const shift = path.join(dataDir, 'clock-shift')
const { now } = Date
Date.now = () => now() + (existsSync(shift) ? Number(readFileSync(shift, 'utf8')) : 0)

await import('../../../site/release/main.ts')
