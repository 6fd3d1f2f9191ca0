import { z } from 'zod'
import { goal, withPortal } from '../ground/portal.ts'
import { receiptsIn } from '../ground/receipts.ts'
import { pause, until } from '../ground/wait.ts'
import { hasTime, type Trial } from '../trial.ts'

/** Around the transaction of the save; the MongoDB of the trials has none. */
const points = ['before', 'inside', 'after'] as const

/** `kill -9` of the CMS in the middle of a scheduled publication: it is taken up again, and has its effect once. */
export const jobs: Trial = {
  name: 'jobs',
  run: (setting) =>
    withPortal(setting, async ({ ground, untilLive, wrongs }) => {
      const scheduler = ground.keep('scheduler', 'tests/chaos/programs/scheduler.ts')
      let heard: unknown = null
      scheduler.onMessage = (message) => (heard = message)
      const first = setting.random.below(points.length)
      for (let round = 0; round < (setting.isLong ? 30 : 1) && hasTime(setting, goal); round += 1) {
        const die = setting.mongodb === '' ? (points[(first + round) % points.length] ?? 'inside') : 'before'
        const title = `Programmata ${round}`
        const when = `killed ${die} the save of a schedule`
        await until(() => ready.safeParse(heard).success, goal)
        heard = null
        const { starts } = scheduler
        scheduler.tell({ schedule: title, die })
        if (!(await scheduler.waitForStart(starts, goal))) wrongs.push(`${when}: the schedule was not run`)
        const since = performance.now()
        const count = async (): Promise<number> =>
          (await receiptsIn(ground)).filter((row) => row.title === title).length
        if ((await until(async () => (await count()) > 0, goal, 200)) === null)
          wrongs.push(`${when}: not taken up within ${goal / 1_000} s`)
        await untilLive(when, since)
        // The next look of the schedules comes within five seconds.
        await pause(setting.isLong ? 6_000 : 5_500)
        if ((await count()) !== 1) wrongs.push(`${when}: it was published ${await count()} times`)
      }
    }),
}

const ready = z.object({ ready: z.literal(true) })
