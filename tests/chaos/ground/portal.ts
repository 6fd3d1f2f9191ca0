import type { Outcome, Setting } from '../trial.ts'
import { enter, type Ground } from './ground.ts'
import type { Keeper } from './keeper.ts'
import { Newsroom } from './newsroom.ts'
import { Probe } from './probe.ts'
import { faultsOfDatabase, stuckIn } from './receipts.ts'
import { differencesInLive, orphansIn } from './releases.ts'
import { summary } from './summary.ts'
import { until } from './wait.ts'

/** Milliseconds within which the newest content must be live after whatever went wrong is over. */
export const goal = 30_000

/** Milliseconds after which nobody waits any longer; among all other tests nothing is as fast as by itself. */
const patience = 90_000

/** Everything that runs in a trial: server, publisher, CMS and readers, and what was seen of it. */
export interface Portal {
  ground: Ground
  publisher: Keeper
  newsroom: Newsroom
  probe: Probe
  /** What was wrong, each in a sentence. */
  wrongs: string[]
  /**
   * Waits until all that was saved is live.
   * @param since when what went wrong was over, in milliseconds of `performance.now()`
   */
  untilLive: (when: string, since?: number) => Promise<void>
  /** Waits until all is live and nothing lies about, and looks whether the live release is whole. */
  settle: (when: string) => Promise<void>
}

/**
 * Starts a portal, waits until its first release is live, lets something happen to it and ends it.
 * @param options `pace`, milliseconds between two saves that nobody asks for, and `folder`, where its data are
 * @returns what was wrong in the end and in the eyes of its readers, and what was measured
 */
export async function withPortal(
  setting: Setting,
  act: (portal: Portal) => Promise<void>,
  options: { pace?: number; folder?: string } = {},
): Promise<Outcome> {
  const ground = await enter(setting, options.folder)
  try {
    ground.keep('portal', 'site/serve/main.ts')
    const publisher = ground.keep('publisher', 'tests/chaos/programs/publisher.ts')
    const newsroom = new Newsroom(ground, options.pace)
    const isUp = await until(() => answers(`${ground.origin}/it/notizie/`), patience)
    const isOpen = await until(() => newsroom.isReady, patience)
    if (isUp === null || isOpen === null) return { wrongs: [`did not start:\n${publisher.printed}`], figures: {} }
    const probe = new Probe(ground, setting.random).start()
    const wrongs: string[] = []
    const times: number[] = []
    const untilLive: Portal['untilLive'] = async (when, since = performance.now()) => {
      const isLive = await until(() => newsroom.isLive(), patience)
      times.push(performance.now() - since)
      const isLate = performance.now() - since > goal && setting.isLong
      if (isLive === null || isLate) wrongs.push(`${when}: what was saved was not live within ${goal / 1_000} s`)
    }
    const settle: Portal['settle'] = async (when) => {
      if ((await until(() => newsroom.isLive(), patience)) === null) wrongs.push(`${when}: what was saved is not live`)
      const left = (): string[] => orphansIn(ground.dataDir)
      await until(() => left().length === 0, goal, 250)
      await until(async () => (await stuckIn(ground)).length === 0, goal, 250)
      const found = [...left().map((name) => `left behind: ${name}`), ...(await stuckIn(ground))]
      for (const wrong of [...found, ...differencesInLive(ground.dataDir), ...faultsOfDatabase(ground)])
        wrongs.push(`${when}: ${wrong}`)
    }
    try {
      await act({ ground, publisher, newsroom, probe, wrongs, untilLive, settle })
      await settle('in the end')
    } catch (error) {
      wrongs.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    await probe.stop()
    if (times.length === 0) wrongs.push('there was no time for a single round')
    if (process.env['CHAOS_LOGS']) process.stderr.write(`${publisher.printed}\n${newsroom.refusals.join('\n')}\n`)
    const figures = { rounds: times.length, loads: probe.loads, 'bad answers': probe.bad.length }
    return { wrongs: [...wrongs, ...probe.bad], figures: { ...figures, ...summary('to live', times) } }
  } finally {
    await ground.leave()
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )
