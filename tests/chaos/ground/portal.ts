import type { Setting } from '../trial.ts'
import { enter, type Ground } from './ground.ts'
import type { Keeper } from './keeper.ts'
import { Newsroom } from './newsroom.ts'
import { Probe } from './probe.ts'
import { differencesInLive, orphansIn } from './releases.ts'
import { until } from './wait.ts'

/** Milliseconds within which the newest content must be live after whatever went wrong is over. */
export const goal = 30_000

/** Everything that runs in a trial: server, publisher, CMS and readers. */
export interface Portal {
  ground: Ground
  publisher: Keeper
  newsroom: Newsroom
  probe: Probe
  /** Waits until nothing lies about and all content is live; tells what is wrong if that does not come. */
  settle: (patience?: number) => Promise<string[]>
}

/**
 * Starts a portal, waits until its first release is live, lets something happen to it and ends it.
 * @param act with `pace`, milliseconds between two saves that nobody asks for, and `folder`, where its data are
 * @returns what was wrong in the eyes of its readers and in the end, and how many answers they got
 */
export async function withPortal(
  setting: Setting,
  act: (portal: Portal) => Promise<void>,
  { pace, folder }: { pace?: number; folder?: string } = {},
): Promise<{ wrongs: string[]; loads: number }> {
  const ground = await enter(setting, folder)
  try {
    ground.keep('portal', 'site/serve/main.ts')
    const publisher = ground.keep('publisher', 'tests/chaos/programs/publisher.ts')
    const newsroom = new Newsroom(ground, pace)
    const isUp = await until(() => answers(`${ground.origin}/it/notizie/`), 60_000)
    const isOpen = await until(() => newsroom.isReady, 60_000)
    if (isUp === null || isOpen === null) return { wrongs: [`did not start:\n${publisher.printed}`], loads: 0 }
    const probe = new Probe(ground, setting.random).start()
    const wrongs: string[] = []
    const settle = async (patience = goal): Promise<string[]> => {
      const isLive = await until(() => newsroom.isLive(), patience)
      if (isLive === null) return [`what was saved was not live within ${patience / 1_000} s`]
      const isTidy = await until(() => orphansIn(ground.dataDir).length === 0, 20_000, 250)
      return [
        ...(isTidy === null ? orphansIn(ground.dataDir).map((name) => `left behind: ${name}`) : []),
        ...differencesInLive(ground.dataDir),
      ]
    }
    try {
      await act({ ground, publisher, newsroom, probe, settle })
    } catch (error) {
      wrongs.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    await probe.stop()
    return { wrongs: [...wrongs, ...probe.bad], loads: probe.loads }
  } finally {
    await ground.leave()
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )
