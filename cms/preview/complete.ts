import type { z } from 'zod'
import { schemas, type Contents } from '../../content/contents.ts'
import type { Kind } from '../../content/kinds.ts'
import type { Locale } from '../../i18n/locales.ts'
import { placeholders } from './placeholders.ts'

/** A draft that can be shown, and what of it could not. */
export interface Completed<K extends Kind> {
  document: Contents[K]
  /** The fields that are missing or wrong; something stands in for them. */
  gaps: readonly string[]
}

/** More faults than these one after the other no draft has. */
const mostRounds = 12

/**
 * Makes a draft showable: for what is missing or wrong something else stands in, a row of a list that is not complete
 * is left out.
 * @param shape the draft in the shape that its schema expects, as far as it has one
 * @param known ids of documents that stand in for those that must be named
 * @returns null when not even that helps
 */
export function complete<K extends Kind>(
  kind: K,
  locale: Locale,
  shape: Record<string, unknown>,
  known: { organisation: string | undefined; now: number },
): Completed<K> | null {
  const standIn = placeholders(locale, known)[kind]
  const gaps = new Set<string>()
  let draft = shape
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed: z.ZodSafeParseResult<Contents[K]> = schemas[kind].safeParse(draft)
    if (parsed.success) return { document: parsed.data, gaps: [...gaps] }
    const next = { ...draft }
    // From behind, so that the numbers of the rows before stay right.
    for (const { path } of parsed.error.issues.toReversed()) mend(next, path, standIn, gaps)
    draft = next
  }
  return null
}

function mend(
  draft: Record<string, unknown>,
  [field, row]: readonly PropertyKey[],
  standIn: Record<string, unknown>,
  gaps: Set<string>,
): void {
  if (typeof field !== 'string') return
  const value = draft[field]
  const isFirst = !gaps.has(field)
  gaps.add(field)
  if (typeof row === 'number' && Array.isArray(value)) {
    draft[field] = value.filter((_, index) => index !== row)
    return
  }
  const empty = Array.isArray(value) ? [] : null
  draft[field] = isFirst && field in standIn ? standIn[field] : empty
}
