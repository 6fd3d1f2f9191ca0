import { until, pause } from '../ground/wait.ts'
import { goal, withPortal } from '../ground/portal.ts'
import { stuckIn } from '../ground/receipts.ts'
import { summary } from '../ground/summary.ts'
import { hasTime, type Trial } from '../trial.ts'

/** Milliseconds within which a publisher may be killed after the one before has made all content live. */
const longest = 3_000

/** `kill -9` of the publisher, of the CMS or of both at random instants, while saves go on. */
export const kill: Trial = {
  name: 'kill',
  run: async (setting) => {
    const { random, isLong } = setting
    const most = isLong ? 200 : 3
    const times: number[] = []
    const wrongs: string[] = []
    const { wrongs: seen, loads } = await withPortal(
      setting,
      async ({ ground, publisher, newsroom, settle }) => {
        while (times.length < most && hasTime(setting, goal)) {
          await pause(random.below(longest))
          const victims = random.pick([[publisher], [newsroom.keeper], [publisher, newsroom.keeper]])
          const starts = victims.map((victim) => victim.starts)
          const { saves } = newsroom
          for (const victim of victims) victim.signal('SIGKILL')
          for (const [index, victim] of victims.entries()) await victim.waitForStart(starts[index] ?? 0)
          const restart = performance.now()
          // Something that was saved after all that, and all before it.
          const isSaved = await until(() => newsroom.saves > saves + 1, goal)
          const isLive = isSaved === null ? null : await until(() => newsroom.isLive(), goal)
          if (isLive === null) wrongs.push(`kill ${times.length + 1}: not live within ${goal / 1_000} s`)
          times.push(performance.now() - restart)
        }
        newsroom.keeper.tell({ pace: 1_000_000 })
        await pause(1_500)
        wrongs.push(...(await settle()), ...(await stuckIn(ground)))
      },
      { pace: 400 },
    )
    wrongs.push(...seen)
    return { figures: { kills: times.length, loads, 'bad answers': seen.length, ...summary('to live', times) }, wrongs }
  },
}
