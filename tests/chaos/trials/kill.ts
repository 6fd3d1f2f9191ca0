import { goal, withPortal } from '../ground/portal.ts'
import { pause, until } from '../ground/wait.ts'
import { hasTime, type Trial } from '../trial.ts'

/** Milliseconds within which somebody is killed after all content was live. */
const longest = 3_000

/** `kill -9` of the publisher, of the CMS or of both at random instants, while saves go on. */
export const kill: Trial = {
  name: 'kill',
  run: (setting) =>
    withPortal(
      setting,
      async ({ publisher, newsroom, untilLive }) => {
        const { random, isLong } = setting
        for (let round = 1; round <= (isLong ? 200 : 2) && hasTime(setting, goal); round += 1) {
          await pause(random.below(longest))
          const victims = random.pick([[publisher], [newsroom.keeper], [publisher, newsroom.keeper]])
          const starts = victims.map((victim) => victim.starts)
          for (const victim of victims) victim.signal('SIGKILL')
          for (const [index, victim] of victims.entries()) await victim.waitForStart(starts[index] ?? 0)
          const since = performance.now()
          // Something that was saved after all that, and all before it.
          const { saves } = newsroom
          await until(() => newsroom.saves > saves, goal)
          await untilLive(`kill ${round}`, since)
        }
        newsroom.keeper.tell({ pace: 1_000_000 })
        await pause(1_500)
      },
      { pace: 400 },
    ),
}
