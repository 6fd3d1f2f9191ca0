import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { goal, withPortal } from '../ground/portal.ts'
import { hasTime, type Trial } from '../trial.ts'

const hour = 3_600_000

/** A clock that jumps by an hour, forth and back, also while the publisher is killed. */
export const clock: Trial = {
  name: 'clock',
  run: (setting) =>
    withPortal(setting, async ({ ground, publisher, newsroom, untilLive }) => {
      const rounds = setting.isLong ? 5 : 1
      for (const [index, shift] of Array.from({ length: rounds }, () => [hour, -hour, 0])
        .flat()
        .entries()) {
        if (!hasTime(setting, goal)) return
        writeFileSync(path.join(ground.dataDir, 'clock-shift'), String(shift))
        if (setting.random.below(2) === 0) await publisher.killAndWait()
        const since = performance.now()
        await newsroom.save(index)
        await untilLive(`the clock at ${shift} ms`, since)
      }
    }),
}
