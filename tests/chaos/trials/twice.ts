import { leaseDuration } from '../../../site/release/lease.ts'
import { steps } from '../../../site/release/steps.ts'
import { arm } from '../ground/arm.ts'
import { goal, withPortal } from '../ground/portal.ts'
import { until } from '../ground/wait.ts'
import { hasTime, type Trial } from '../trial.ts'

/** Steps at which a publisher that is held up may still change what is live. */
const last = steps.slice(steps.indexOf('render'), steps.indexOf('prune'))

/** Two publishers by mistake: the one at work is held up in the middle of a release for longer than its lease. */
export const twice: Trial = {
  name: 'twice',
  run: (setting) =>
    withPortal(setting, async ({ ground, publisher, newsroom, untilLive, settle, wrongs }) => {
      const { random, isLong } = setting
      await newsroom.save(0)
      const other = ground.keep('other', 'tests/chaos/programs/publisher.ts')
      await until(() => other.printed.includes('waiting'), goal)
      let [atWork, waiting] = [publisher, other]
      for (let round = 0; round < (isLong ? 20 : 1) && hasTime(setting, goal); round += 1) {
        const step = isLong ? (last[round % last.length] ?? 'swap') : random.pick(['sync', 'swap', 'receipts'])
        const when = `held up at ${step}`
        await arm(atWork, step, 'SIGSTOP')
        await newsroom.save(round)
        const releases = (): number => `\n${waiting.printed}`.split('\nrelease ').length
        const before = releases()
        const took = await until(() => releases() > before, leaseDuration + goal)
        if (took === null) wrongs.push(`${when}: the second publisher did not take over`)
        await newsroom.save(round + 1)
        await until(() => newsroom.isLive(), goal)
        const { length } = atWork.printed
        atWork.signal('SIGCONT')
        const since = performance.now()
        // The one that was held up says that it has lost its right; only then is it seen what it did.
        await until(() => atWork.printed.slice(length).includes('waiting for it to stop'), 10_000)
        await untilLive(when, since)
        await settle(when)
        ;[atWork, waiting] = [waiting, atWork]
      }
    }),
}
