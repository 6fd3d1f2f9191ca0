import path from 'node:path'
import { describeTrouble } from '../../../site/release/trouble.ts'
import { goal, withPortal, type Portal } from '../ground/portal.ts'
import { faultsOfDatabase, receiptsIn, stuckIn } from '../ground/receipts.ts'
import { summary } from '../ground/summary.ts'
import { failAt, hasTracer } from '../ground/tracer.ts'
import { pause, until } from '../ground/wait.ts'
import { hasTime, type Trial } from '../trial.ts'

/** Writing calls of the publisher that fail in the short form: some of one publication, from its first to its last. */
const few = 5
const about = 90

/** No space, or a disk that fails, at each writing call of one publication. */
export const disk: Trial = {
  name: 'disk',
  run: async (setting) => {
    if (!hasTracer()) return { figures: { skipped: 'strace is not installed' }, wrongs: [] }
    const { random, isLong } = setting
    const wrongs: string[] = []
    const times: number[] = []
    const figures = { failed: 0, told: 0, 'told in the receipt': 0 }
    const { wrongs: seen, loads } = await withPortal(setting, async (portal) => {
      await quiet(portal)
      for (const error of ['ENOSPC', 'EIO'] as const) {
        for (let call = isLong ? 1 : 1 + random.below(about / few); ; call += isLong ? 1 : Math.floor(about / few)) {
          if (!hasTime(setting, goal) || (!isLong && call > about)) break
          const { publisher } = portal
          const { length } = publisher.printed
          const tracer = await failAt(
            publisher.pid,
            call,
            error,
            path.join(portal.ground.dataDir, '..', `trace-${call}`),
          )
          const begun = performance.now()
          await portal.newsroom.save(call)
          const sentence = describeTrouble(error, 'it')
          let isInReceipt = false
          const took = await until(async () => {
            isInReceipt ||= (await receiptsIn(portal.ground)).some(({ reason }) => reason === sentence)
            return portal.newsroom.isLive()
          }, goal)
          const failed = await tracer.end()
          if (failed === null && isLong) break
          if (failed === null) continue
          figures.failed += 1
          times.push(performance.now() - begun)
          if (took === null) wrongs.push(`${error} at call ${call} (${failed}): not live within ${goal / 1_000} s`)
          const news = publisher.printed.slice(length)
          if (news.includes('failed:')) {
            figures.told += 1
            const isInWords = news.includes(describeTrouble(error, 'en'))
            if (!isInWords) wrongs.push(`${error} at call ${call} (${failed}) is not told in words: ${news}`)
          }
          if (isInReceipt) figures['told in the receipt'] += 1
          await quiet(portal)
        }
      }
      wrongs.push(...(await portal.settle()), ...(await stuckIn(portal.ground)), ...faultsOfDatabase(portal.ground))
    })
    wrongs.push(...seen)
    return { figures: { ...figures, loads, 'bad answers': seen.length, ...summary('to live', times) }, wrongs }
  },
}

/** Waits until the publisher has nothing left to do for what was saved. */
async function quiet({ publisher }: Portal): Promise<void> {
  let before = -1
  await until(
    async () => {
      const { length } = publisher.printed
      const isQuiet = length === before
      before = length
      return isQuiet
    },
    10_000,
    700,
  )
  await pause(100)
}
