import type { Contents } from '../../../content/contents.ts'
import type { Kind } from '../../../content/kinds.ts'

/**
 * The documents that a page of a list shows, in the list's order.
 * @throws when the address is no list's, or the list has no such part
 */
export function documentsOn<K extends Kind>(
  kind: K,
  { address, source }: Pick<App.Locals, 'address' | 'source'>,
): readonly Contents[K][] {
  const part = source.part(address)
  if (part === undefined) throw new Error(`No page of a list has the address ${JSON.stringify(address)}`)
  return source.pick(
    kind,
    part.rows.map(({ id }) => id),
  )
}
