import { createHash } from 'node:crypto'

/** The id of a founding or example document: the same on every installation and both databases (24 hex digits). */
export function foundingId(kind: string, key: string): string {
  return createHash('sha256').update(`${kind}/${key}`).digest('hex').slice(0, 24)
}
