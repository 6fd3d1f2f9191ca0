import type { Payload } from 'payload'
import { z } from 'zod'
import { ailingLink, isBroken, type AilingLink } from '../../content/link-health.ts'

/** Names what is kept in Payload's own store of keys and values, which needs no schema. */
const keys = { links: 'external-links', night: 'external-links-night' }

const lastNight = z.object({
  /** A Rome day. */
  night: z.string(),
  /** Epoch milliseconds. */
  started: z.number(),
  isDone: z.boolean(),
})

export type LastNight = z.infer<typeof lastNight>

/** The links to other sites that did not work the last time they were asked for. */
export async function readAiling(payload: Payload): Promise<AilingLink[]> {
  const parsed = z.array(ailingLink).safeParse(await payload.kv.get(keys.links))
  // What another version of the portal kept is made anew in the next night.
  return parsed.success ? parsed.data : []
}

/** Those that staff should hear of. */
export async function readBroken(payload: Payload): Promise<AilingLink[]> {
  return (await readAiling(payload)).filter(isBroken)
}

/** Keeps them until the next night. */
export async function writeAiling(payload: Payload, links: readonly AilingLink[]): Promise<void> {
  await payload.kv.set(keys.links, links)
}

/** The night in which links were asked for last; null when they never were. */
export async function readNight(payload: Payload): Promise<LastNight | null> {
  return lastNight.safeParse(await payload.kv.get(keys.night)).data ?? null
}

/** Keeps which night that was. */
export async function writeNight(payload: Payload, night: LastNight): Promise<void> {
  await payload.kv.set(keys.night, night)
}
