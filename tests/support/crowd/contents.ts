import type { Contents } from '../../../content/contents.ts'
import { kindNames, type Kind } from '../../../content/kinds.ts'
import { order } from '../../../content/order.ts'
import type { LocaleContents } from '../../../site/source/snapshot.ts'

/** Documents of every kind, in the portal's order. */
export function contentsOf(documentsOf: <K extends Kind>(kind: K) => Contents[K][]): LocaleContents {
  const listOf = <K extends Kind>(kind: K) => documentsOf(kind).toSorted(order[kind])
  // The compiler cannot see that every kind is among the names of kinds.
  return Object.fromEntries(kindNames.map((kind) => [kind, listOf(kind)])) as unknown as LocaleContents
}
