import { localeCodes } from '../i18n/locales.ts'
import { translator } from '../i18n/translate.ts'
import { romeTime } from './rome-time.ts'

/** The name of the row in the database that says how the last proof ended, and of the publication that tells of it. */
export const proofName = 'proof'

/** How a proof ends: the live release is the same as one made from nothing, or it is not. */
export type ProofEnd = 'clean' | 'different'

/** Hours on Rome's clock in which a proof begins by itself. */
const night = ['03', '04', '05']

/** Milliseconds between two proofs at least. */
const pause = 20 * 3_600_000

/**
 * Whether it is time to make the live release once more from nothing: at night, and once.
 * @param now epoch milliseconds
 * @param last when it was last done; null when never
 */
export function isProofDue(now: number, last: number | null): boolean {
  return night.includes(romeTime(now).slice(0, 2)) && (last === null || now - last >= pause)
}

/** What is said of a release that is not the same as one made from nothing, in every language, a line each. */
export function proofAlarm(release: string, differences: number): string {
  return localeCodes.map((locale) => translator(locale)('proof.failed', { release, count: differences })).join('\n')
}

/** The title of the publication that tells of it, in every language. */
export function proofTitle(): string {
  return localeCodes.map((locale) => translator(locale)('proof.title')).join(' / ')
}
