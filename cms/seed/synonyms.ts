import type { Payload } from 'payload'
import { synonyms } from '../../content/founding/synonyms.ts'

/**
 * Whether the list of synonyms was ever saved: from then on it is the staff's, even when they emptied it. An
 * installation from before there were synonyms has none.
 */
export async function areSynonymsKept(payload: Payload): Promise<boolean> {
  const { updatedAt } = await payload.findGlobal({ slug: 'synonyms', depth: 0 })
  return typeof updatedAt === 'string'
}

/** Writes the founding synonyms; returns how many rows they are. */
export async function loadSynonyms(payload: Payload): Promise<number> {
  const context = { withoutPublication: true }
  await payload.updateGlobal({ slug: 'synonyms', data: { rows: [...synonyms] }, context })
  return synonyms.length
}
