import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeTrouble } from '../../../site/release/trouble.ts'
import { goal, withPortal } from '../ground/portal.ts'
import { receiptsIn } from '../ground/receipts.ts'
import { failAt, hasTracer } from '../ground/tracer.ts'
import { until } from '../ground/wait.ts'
import { hasTime, type Setting, type Trial } from '../trial.ts'

/** No space, or a disk that fails, at each writing call of a publication: the first of every kind, the second, … */
export const disk: Trial = {
  name: 'disk',
  run: async (setting) => {
    if (!hasTracer()) return { figures: { skipped: 'strace is not installed' }, wrongs: [] }
    const told = { 'failed calls': 0, 'said in words': 0, 'in the receipt': 0 }
    const { figures, wrongs } = await withPortal(setting, async (portal) => {
      const { publisher, newsroom, ground, untilLive } = portal
      for (const { error, call } of faults(setting)) {
        if (!hasTime(setting, goal)) return
        await isQuiet(() => publisher.printed.length)
        const { length } = publisher.printed
        const file = path.join(tmpdir(), `trace-${process.pid}-${error}-${call}`)
        const tracer = await failAt(publisher.pid, call, error, file)
        await newsroom.save(call)
        const sentence = describeTrouble(error, 'it')
        let isInReceipt = false
        await until(async () => {
          isInReceipt ||= (await receiptsIn(ground)).some(({ reason }) => reason === sentence)
          return newsroom.isLive()
        }, goal)
        const failed = await tracer.end()
        await untilLive(`${error} at call ${call} (${failed.join(' ')})`)
        told['failed calls'] += failed.length
        const news = publisher.printed.slice(length)
        if (news.includes('failed:') && news.includes(describeTrouble(error, 'en'))) told['said in words'] += 1
        if (news.includes('failed:') && !/failed: The (portal|database|publication)/.test(news))
          portal.wrongs.push(`${error} at call ${call} is not told in words: ${news}`)
        if (isInReceipt) told['in the receipt'] += 1
      }
    })
    return { figures: { ...figures, ...told }, wrongs }
  },
}

/** Which call fails and how; the short form takes one of either. */
function* faults({ random, isLong }: Setting): Generator<{ error: 'ENOSPC' | 'EIO'; call: number }> {
  if (!isLong) {
    yield { error: 'ENOSPC', call: 1 + random.below(8) }
    yield { error: 'EIO', call: 1 + random.below(8) }
    return
  }
  // A publication of this content has fewer calls of any kind.
  for (let call = 1; call <= 60; call += 1) for (const error of ['ENOSPC', 'EIO'] as const) yield { error, call }
}

/** Waits until something has not grown for a while: nothing is left to do for what was saved. */
async function isQuiet(length: () => number): Promise<void> {
  let before = -1
  await until(
    () => {
      const isSame = length() === before
      before = length()
      return isSame
    },
    10_000,
    700,
  )
}
