import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { enter, type Ground } from '../ground/ground.ts'
import type { Keeper } from '../ground/keeper.ts'
import { faultsOfDatabase, receiptsIn } from '../ground/receipts.ts'
import { summary } from '../ground/summary.ts'
import { pause, until } from '../ground/wait.ts'
import type { Outcome, Setting, Trial } from '../trial.ts'

/** Milliseconds that a scheduled action may be late, once nothing stands in its way. */
const goal = 30_000

/** How many are scheduled, over how many milliseconds, and how long nothing goes wrong in between at least. */
const size = {
  long: { actions: 500, window: 400_000, calm: 10_000 },
  short: { actions: 8, window: 8_000, calm: 2_000 },
}

/** Clocks that are wrong by less than what a lease holds, and by more, in milliseconds. */
const jumps = [-45_000, -15_000, 15_000, 45_000]

/**
 * Publications scheduled for many moments, while one of two processes of the CMS is killed and the clock jumps: each
 * takes place exactly once, thirty seconds late at most once nothing stands in its way, and none is stuck.
 */
export const schedules: Trial = {
  name: 'schedules',
  run: async (setting) => {
    const ground = await enter(setting)
    try {
      return await run(setting, ground)
    } finally {
      await ground.leave()
    }
  },
}

async function run({ random, isLong }: Setting, ground: Ground): Promise<Outcome> {
  const { actions, window, calm } = isLong ? size.long : size.short
  const keepers = ['one', 'other'].map((name) => ground.keep(name, 'tests/chaos/programs/schedules.ts'))
  const [one] = keepers
  if (one === undefined) return { wrongs: ['there is no process'], figures: {} }
  const wrongs: string[] = []
  await hear(one, ready)
  const begin = Date.now() + (isLong ? 60_000 : 12_000)
  const wanted = Array.from({ length: actions }, (_, index) => ({
    title: `A suo tempo ${index}`,
    at: begin + random.below(window),
  }))
  one.tell({ schedule: wanted })
  if ((await hear(one, scheduled, 120_000)) === null) return { wrongs: ['nothing was scheduled'], figures: {} }

  const seen = new Map<string, number>()
  const counts = new Map<string, number>()
  const look = async (): Promise<boolean> => {
    counts.clear()
    for (const { title } of await receiptsIn(ground)) {
      if (!seen.has(title)) seen.set(title, Date.now())
      counts.set(title, (counts.get(title) ?? 0) + 1)
    }
    return wanted.every(({ title }) => counts.has(title))
  }
  // When things were last as they should be again: what is due meanwhile counts as due then.
  const troubles: number[] = []
  let [kills, turns] = [0, 0]
  const end = begin + window
  const disturb = async (): Promise<void> => {
    for (; Date.now() < end; await pause(calm + random.below(calm))) {
      if (random.below(2) === 0) {
        kills += 1
        await keepers[random.below(2)]?.killAndWait()
      } else {
        turns += 1
        shift(ground, random.pick(jumps))
        await pause(random.below(calm))
        shift(ground, 0)
      }
      troubles.push(Date.now())
    }
  }
  const disturbing = disturb()
  await until(look, end - Date.now() + goal + 60_000, 500)
  await disturbing
  // Whatever would come a second time comes within the next looks of the schedules.
  await pause(isLong ? 15_000 : 6_000)
  await look()

  const late = wanted.map(({ title, at }) => {
    const when = seen.get(title)
    if (when === undefined) wrongs.push(`${title}: never published`)
    const count = counts.get(title) ?? 0
    if (count > 1) wrongs.push(`${title}: published ${count} times`)
    const due = Math.max(at, ...troubles.filter((moment) => when !== undefined && moment < when))
    return Math.max(0, (when ?? Infinity) - due)
  })
  for (const [index, by] of late.entries())
    if (by > goal) wrongs.push(`${wanted[index]?.title}: ${Math.round(by / 1_000)} s late`)
  for (const keeper of keepers) keeper.tell({ left: true })
  const rest = await hear(one, left)
  if (rest?.left !== 0) wrongs.push(`${rest?.left ?? 'nobody knows how many'} actions are stuck`)
  return {
    wrongs: [...wrongs, ...faultsOfDatabase(ground)],
    figures: { actions, kills, jumps: turns, ...summary('late by', late.filter(Number.isFinite)) },
  }
}

const ready = z.object({ ready: z.literal(true) })
const scheduled = z.object({ scheduled: z.number() })
const left = z.object({ left: z.number() })

/** Waits until a process says something; null when it does not. */
async function hear<Said>(keeper: Keeper, shape: z.ZodType<Said>, patience = 60_000): Promise<Said | null> {
  const heard = Promise.withResolvers<Said | null>()
  const timer = setTimeout(() => heard.resolve(null), patience)
  keeper.onMessage = (message) => {
    const read = shape.safeParse(message)
    if (read.success) heard.resolve(read.data)
  }
  const said = await heard.promise
  clearTimeout(timer)
  return said
}

function shift({ dataDir }: Ground, by: number): void {
  writeFileSync(path.join(dataDir, 'schedule-clock'), String(by))
}
