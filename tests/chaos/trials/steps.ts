import { steps } from '../../../site/release/steps.ts'
import { arm } from '../ground/arm.ts'
import { goal, withPortal } from '../ground/portal.ts'
import { stuckIn } from '../ground/receipts.ts'
import { summary } from '../ground/summary.ts'
import { until } from '../ground/wait.ts'
import { hasTime, type Trial } from '../trial.ts'

/** Milliseconds in which a publisher that is told to comes to a step. */
const patience = 20_000

/** `kill -9` of the publisher at each step of a release, and while it makes pictures, share images and search indexes. */
export const killAtSteps: Trial = {
  name: 'steps',
  run: async (setting) => {
    const all = [...steps, 'search', 'share']
    const rounds = setting.isLong ? 20 : 1
    // The short form takes every step in turn, a few at a time.
    const first = setting.random.below(all.length)
    const chosen = setting.isLong ? all : [0, 3, 6].map((place) => all[(first + place) % all.length] ?? 'swap')
    const times: number[] = []
    const missed: string[] = []
    const wrongs: string[] = []
    let saves = 0
    const { wrongs: seen, loads } = await withPortal(setting, async ({ ground, publisher, newsroom, settle }) => {
      for (let round = 0; round < rounds; round += 1) {
        for (const step of chosen) {
          if (!hasTime(setting, goal)) break
          const { starts } = publisher
          await arm(publisher, step, 'SIGKILL')
          await newsroom.save((saves += 1))
          if (!(await publisher.waitForStart(starts, patience))) {
            missed.push(step)
            continue
          }
          const isLive = await until(() => newsroom.isLive(), goal)
          if (isLive === null) wrongs.push(`${step}: not live within ${goal / 1_000} s`)
          else times.push(performance.now() - publisher.startedAt)
          if (!setting.isLong || round === 0) wrongs.push(...(await settle()).map((wrong) => `after ${step}: ${wrong}`))
        }
      }
      wrongs.push(...(await settle()))
      await until(async () => (await stuckIn(ground)).length === 0, 5_000, 250)
      wrongs.push(...(await stuckIn(ground)))
    })
    wrongs.push(...seen)
    const figures = {
      kills: times.length,
      'steps not reached': missed.join(' ') || 0,
      loads,
      'bad answers': seen.length,
    }
    return { figures: { ...figures, ...summary('to live', times) }, wrongs }
  },
}
