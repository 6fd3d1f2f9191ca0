import { steps } from '../../../site/release/steps.ts'
import { arm } from '../ground/arm.ts'
import { goal, withPortal } from '../ground/portal.ts'
import { hasTime, type Trial } from '../trial.ts'

/** Milliseconds in which a publisher with something to do comes to a step. */
const patience = 20_000

/** `kill -9` of the publisher at each step of a release, and while it makes search indexes and share images. */
export const killAtSteps: Trial = {
  name: 'steps',
  run: async (setting) => {
    const all = [...steps, 'search', 'share']
    // The short form takes two of them, as chance has it.
    const first = setting.random.below(steps.length)
    const chosen = setting.isLong ? all : [0, 5].map((place) => steps[(first + place) % steps.length] ?? 'swap')
    const kills = new Map(chosen.map((step) => [step, 0]))
    let saves = 0
    const { figures, wrongs } = await withPortal(setting, async ({ publisher, newsroom, untilLive, settle }) => {
      for (let round = 0; round < (setting.isLong ? 20 : 1); round += 1) {
        for (const step of chosen) {
          if (!hasTime(setting, goal)) return
          const { starts } = publisher
          await arm(publisher, step, 'SIGKILL')
          await newsroom.save((saves += 1))
          if (!(await publisher.waitForStart(starts, patience))) continue
          kills.set(step, (kills.get(step) ?? 0) + 1)
          await untilLive(`killed at ${step}`, publisher.startedAt)
          if (round === 0) await settle(`killed at ${step}`)
        }
      }
    })
    const told = [...kills].map(([step, count]) => `${step} ${count}`).join(', ')
    return { figures: { ...figures, kills: told }, wrongs }
  },
}
