import type { Payload } from 'payload'
import { readSynonyms as read, type Synonyms } from '../../content/synonyms.ts'

/** Reads which words mean the same to a reader who searches. */
export async function readSynonyms(payload: Payload): Promise<Synonyms[]> {
  const { rows } = await payload.findGlobal({ slug: 'synonyms', overrideAccess: false, depth: 0 })
  return read(rows)
}
