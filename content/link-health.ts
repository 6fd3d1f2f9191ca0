import { z } from 'zod'
import { kindNames } from './kinds.ts'
import { localeCodes } from '../i18n/locales.ts'

/** Why a site did not answer; `private` is an address that readers cannot reach. */
export const silences = [
  'unknown-host',
  'refused',
  'private',
  'timeout',
  'interrupted',
  'certificate',
  'redirects',
  'unchecked',
] as const

/** What a site answered to a link: a status of HTTP, or why there is none. */
export const linkAnswer = z.union([z.number().int(), z.enum(silences)])

export type LinkAnswer = z.infer<typeof linkAnswer>

/** A link to another site that did not work the last time. */
export const ailingLink = z.object({
  url: z.string(),
  answer: linkAnswer,
  /** The first and the last of the nights in a row in which it did not work, as Rome days. */
  since: z.string(),
  last: z.string(),
  /** How many those nights were. */
  nights: z.number().int().positive(),
  /** The documents that have it. */
  documents: z.array(z.object({ kind: z.enum(kindNames), id: z.string(), locale: z.enum(localeCodes) })),
})

export type AilingLink = z.infer<typeof ailingLink>

const broken: readonly LinkAnswer[] = [404, 410, 'unknown-host', 'refused', 'private']
const doubtful: readonly LinkAnswer[] = ['timeout', 'interrupted', 'certificate', 'redirects']

/** Whether a link works: `doubtful` is what may be over tomorrow; a site that wants a log-in or knows robots answers. */
export function healthOf(answer: LinkAnswer): 'fine' | 'doubtful' | 'broken' {
  if (broken.includes(answer)) return 'broken'
  return doubtful.includes(answer) || (typeof answer === 'number' && answer >= 500) ? 'doubtful' : 'fine'
}

/**
 * How a link stands after a night.
 * @param before how it stood; undefined for one that worked
 * @param night a Rome day
 * @returns null when it works
 */
export function afterNight(
  before: AilingLink | undefined,
  link: Pick<AilingLink, 'url' | 'documents'>,
  answer: LinkAnswer,
  night: string,
): AilingLink | null {
  if (healthOf(answer) === 'fine') return null
  const nights = before === undefined ? 1 : before.nights + (before.last === night ? 0 : 1)
  return { ...link, answer, since: before?.since ?? night, last: night, nights }
}

/** Whether staff should hear of it: at once when nothing is there, after two nights when it may have been an accident. */
export function isBroken({ answer, nights }: AilingLink): boolean {
  return healthOf(answer) === 'broken' || nights >= 2
}

/**
 * Whether a night says more of this machine's connection than of the links: nobody at all answered.
 * @param answers of all links; few may really all be broken
 */
export function isOffline(answers: readonly LinkAnswer[]): boolean {
  const silent = answers.filter((answer) => typeof answer === 'string' && answer !== 'private')
  return answers.length >= 3 && silent.length === answers.length
}
