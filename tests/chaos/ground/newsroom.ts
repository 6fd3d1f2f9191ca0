import { z } from 'zod'
import { until } from './wait.ts'
import type { Ground } from './ground.ts'
import type { Keeper } from './keeper.ts'
import { markIn, newsItems } from './items.ts'
import { livePage } from './releases.ts'

const report = z.union([
  z.object({ saved: z.string(), mark: z.number() }),
  z.object({ refused: z.string(), why: z.string() }),
  z.object({ ready: z.boolean() }),
  z.object({ turned: z.boolean() }),
])

/** Whoever saves news items, and what was promised to be kept. */
export class Newsroom {
  readonly keeper: Keeper
  readonly #dataDir: string
  readonly #kept = new Map<string, number>()
  saves = 0
  turns = 0
  readonly refusals: string[] = []
  isReady = false

  /** @param pace milliseconds between two saves; without it only what `save` asks for is saved */
  constructor(ground: Ground, pace?: number) {
    this.#dataDir = ground.dataDir
    this.keeper = ground.keep('cms', 'tests/chaos/programs/writer.ts', pace ? { CHAOS_PACE: String(pace) } : {})
    this.keeper.onMessage = (message) => this.#hear(report.parse(message))
  }

  /** Saves an item; returns whether the CMS promised to keep it. */
  async save(item: number, patience = 40_000): Promise<boolean> {
    const before = this.saves
    this.keeper.tell({ save: item % newsItems.length })
    return (await until(() => this.saves > before, patience, 20)) !== null
  }

  /** Moves the focal point of the picture of all items, so that other files are made of it. */
  async turnPicture(patience: number): Promise<boolean> {
    const before = this.turns
    this.keeper.tell({ turn: true })
    return (await until(() => this.turns > before, patience, 20)) !== null
  }

  /** Whether all that was promised is on the pages of the live release. */
  isLive(): boolean {
    const list = livePage(this.#dataDir, '/it/notizie')
    return [...this.#kept].every(
      ([slug, mark]) => markIn(livePage(this.#dataDir, `/it/notizie/${slug}`)) >= mark && markIn(list) >= mark,
    )
  }

  #hear(message: z.infer<typeof report>): void {
    if ('ready' in message) this.isReady = true
    else if ('turned' in message) this.turns += 1
    else if ('refused' in message) this.refusals.push(message.why)
    else {
      this.saves += 1
      this.#kept.set(message.saved, Math.max(message.mark, this.#kept.get(message.saved) ?? 0))
    }
  }
}
