import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { goal, withPortal, type Portal } from '../ground/portal.ts'
import { receiptsIn } from '../ground/receipts.ts'
import { until } from '../ground/wait.ts'
import { poisons } from '../programs/poisons.ts'
import { hasTime, type Trial } from '../trial.ts'

const report = z.object({ done: z.string(), why: z.string().optional() })

/** Files that something happens to, and what. */
const losses: Record<string, (file: string) => void> = {
  'cut short': (file) => truncateSync(file, 70),
  lost: (file) => rmSync(file),
}

/** Documents and files that nothing expects: each is shown or quarantined with a reason, and all others go out. */
export const poison: Trial = {
  name: 'poison',
  run: async (setting) => {
    let [shown, quarantined] = [0, 0]
    const outcome = await withPortal(setting, async (portal) => {
      const { ground, newsroom, untilLive, wrongs } = portal
      const poisoner = ground.keep('poisoner', 'tests/chaos/programs/poisoner.ts')
      const answers: z.infer<typeof report>[] = []
      poisoner.onMessage = (message) => answers.push(report.parse(message))
      await until(() => answers.length > 0, goal)
      const write = async (name: string): Promise<boolean> => {
        const { length } = answers
        poisoner.tell({ poison: name })
        await until(() => answers.length > length, goal)
        return answers.at(-1)?.why === undefined
      }
      const names = Object.keys(poisons)
      const first = setting.random.below(names.length)
      const chosen = setting.isLong ? names : [0, 5].map((place) => names[(first + place) % names.length] ?? '')
      for (const [index, name] of chosen.entries()) {
        if (!hasTime(setting, goal)) return
        if (!(await write(name))) continue
        const state = await stateOf(portal, name)
        if (setting.isLong) process.stdout.write(`  ${name}: ${state}\n`)
        if (state === 'live') shown += 1
        else if (state === 'quarantined') quarantined += 1
        else wrongs.push(`${name}: its receipt says ${state}`)
        await newsroom.save(index % 3)
        await untilLive(name)
        await write('none')
        await untilLive(`${name}, taken out again`)
      }
      if (setting.isLong) await loseFiles(portal)
    })
    return { figures: { ...outcome.figures, shown, quarantined }, wrongs: outcome.wrongs }
  },
}

/** What the newest receipt with a title says in the end. */
async function stateOf({ ground }: Portal, title: string): Promise<string> {
  let state = 'nothing'
  await until(
    async () => {
      state = (await receiptsIn(ground)).findLast((row) => row.title === title)?.state ?? 'nothing'
      return !['queued', 'building', 'nothing'].includes(state)
    },
    goal,
    200,
  )
  return state
}

/** Pictures and documents to download, cut short or lost. */
async function loseFiles({ ground, newsroom, publisher, untilLive }: Portal): Promise<void> {
  for (const place of ['media', 'documents']) {
    const folder = path.join(ground.dataDir, place)
    for (const file of readdirSync(folder).map((name) => path.join(folder, name))) {
      for (const [what, lose] of Object.entries(losses)) {
        const whole = readFileSync(file)
        lose(file)
        // A publisher that begins anew has nothing of it in its memory.
        await publisher.killAndWait()
        await newsroom.save(1)
        await untilLive(`${place}: a file was ${what}`)
        writeFileSync(file, whole)
      }
    }
  }
}
