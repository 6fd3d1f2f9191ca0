import type { PayloadRequest } from 'payload'
import type { Item, Place } from './item.ts'

/** The fields in which documents hand out files. */
const names = ['documents', 'files']

/** The files that a document hands out and not everybody can read, or of which nobody has looked whether they can. */
export async function fileItems(
  req: PayloadRequest,
  document: Record<string, unknown>,
  places: ReadonlyMap<string, Place>,
): Promise<Item[]> {
  const items: Item[] = []
  for (const name of names) {
    const [place, ids] = [places.get(name), document[name]]
    if (place === undefined || !Array.isArray(ids) || ids.length === 0) continue
    const where = { id: { in: ids }, accessibility: { in: ['not-accessible', 'unknown'] } }
    const { docs } = await req.payload.find({ collection: 'documents', where, pagination: false, depth: 0, req })
    for (const { title, filename, accessibility } of docs) {
      const what = accessibility === 'unknown' ? 'file-unchecked' : 'file-not-accessible'
      items.push({ place, finding: { what, file: title || filename || '' } })
    }
  }
  return items
}
