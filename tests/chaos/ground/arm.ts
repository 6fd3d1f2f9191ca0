import type { Keeper } from './keeper.ts'
import { until } from './wait.ts'

/** Lets a publisher do something to itself when it next comes to a step; waits until it has heard. */
export async function arm(publisher: Keeper, step: string, signal: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
  let isArmed = false
  publisher.onMessage = () => (isArmed = true)
  await until(
    () => {
      publisher.tell({ at: step, signal })
      return isArmed
    },
    30_000,
    200,
  )
}
