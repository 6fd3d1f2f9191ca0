import type { Payload } from 'payload'
import { kindNames, type Kind } from '../../content/kinds.ts'
import type { Stored } from '../hooks/memory.ts'
import { publicLocales } from '../publishing/public-facts.ts'

/** A document that leads to another one, shows its picture or hands out its file. */
export interface Backlink {
  kind: Kind
  id: string
  title: string
  isPublic: boolean
}

/**
 * The documents in which another one is named: by a choice in a field or by a link in a text. Reads every document,
 * for texts can be asked for nothing.
 */
export async function readBacklinks(payload: Payload, id: string): Promise<Backlink[]> {
  const found: Backlink[] = []
  for (const kind of kindNames) {
    const { docs } = await payload.db.find<Stored>({
      collection: kind,
      where: { and: [{ deletedAt: { exists: false } }, { id: { not_equals: id } }] },
      pagination: false,
    })
    for (const document of docs) {
      // An id is long enough to stand for nothing else.
      if (!JSON.stringify(document).includes(`"${id}"`)) continue
      const title = Object.values(document.title ?? {}).find(Boolean) ?? document.id
      found.push({ kind, id: document.id, title, isPublic: publicLocales(document).length > 0 })
    }
  }
  return found.toSorted((a, b) => Number(b.isPublic) - Number(a.isPublic) || a.title.localeCompare(b.title, 'it'))
}
