import type { z } from 'zod'
import { hasMoney } from '../../content/call.ts'
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
  const tries = new Map<string, number>()
  const draft = { ...shape }
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed: z.ZodSafeParseResult<Contents[K]> = schemas[kind].safeParse(draft)
    if (parsed.success) return { document: parsed.data, gaps: [...tries.keys()] }
    for (const [field, issues] of Map.groupBy(parsed.error.issues, ({ path }) => String(path[0]))) {
      const tried = tries.get(field) ?? 0
      tries.set(field, tried + 1)
      // Whether money is given is said by several fields together.
      if (field === 'totalAmount' && tried === 0) {
        draft['noMoney'] = !hasMoney(draft)
        continue
      }
      const rows = new Set(issues.map(({ path }) => path[1]))
      draft[field] = mended(draft[field], rows, [...(field in standIn ? [standIn[field]] : []), null, []][tried])
    }
  }
  return null
}

/** A list without the rows that are wrong, or else something in the place of what is wrong. */
function mended(value: unknown, rows: ReadonlySet<PropertyKey | undefined>, instead: unknown): unknown {
  const isOfRows = Array.isArray(value) && [...rows].every((row) => typeof row === 'number')
  return isOfRows ? value.filter((_, index) => !rows.has(index)) : instead
}
