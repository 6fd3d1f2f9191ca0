import type { Contents } from '../../content/contents.ts'
import type { Kind } from '../../content/kinds.ts'
import { order } from '../../content/order.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'

/** A snapshot in which a document stands in a language as it would if it were published; nothing else changes. */
export function placeDraft<K extends Kind>(
  snapshot: Snapshot,
  kind: K,
  locale: Locale,
  document: Contents[K],
): Snapshot {
  const before: readonly Contents[K][] = snapshot.contents[locale][kind]
  const after = [...before.filter(({ id }) => id !== document.id), document].toSorted(order[kind])
  return withDocuments(snapshot, kind, locale, after)
}

/** A snapshot in which a document does not stand in the other languages, so that they borrow this one. */
export function lendDraft(snapshot: Snapshot, kind: Kind, locale: Locale, id: string): Snapshot {
  return localeCodes
    .filter((code) => code !== locale)
    .reduce((all, code) => {
      const others = all.contents[code][kind].filter((document) => document.id !== id)
      return withDocuments(all, kind, code, others)
    }, snapshot)
}

function withDocuments(snapshot: Snapshot, kind: Kind, locale: Locale, documents: readonly unknown[]): Snapshot {
  const contents = { ...snapshot.contents[locale], [kind]: documents }
  return { ...snapshot, contents: { ...snapshot.contents, [locale]: contents } }
}
