import type { DocumentReference } from '../../content/kinds.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { referencesOf } from '../../content/references.ts'
import type { LocaleContents } from './borrowed.ts'

/** Which documents a document points at and which point at it, by `kind/id`. */
export type Links = ReadonlyMap<string, readonly DocumentReference[]>

/** Reads in both directions what the documents of a language point at. */
export function linksIn(contents: LocaleContents): Links {
  const links = new Map<string, DocumentReference[]>()
  const add = (from: DocumentReference, to: DocumentReference): void => {
    const known = links.get(keyOf(from))
    if (known === undefined) links.set(keyOf(from), [to])
    else known.push(to)
  }
  const addAll = <K extends Kind>(kind: K): void => {
    for (const document of contents[kind]) {
      const from = { kind, id: document.id }
      for (const to of referencesOf[kind](document)) {
        add(from, to)
        add(to, from)
      }
    }
  }
  for (const kind of kindNames) addAll(kind)
  return links
}

/** The ids of the documents of a kind to which a document is tied in either direction, each once. */
export function linkedIds(links: Links, of: DocumentReference, kind: Kind): string[] {
  const ids = (links.get(keyOf(of)) ?? []).filter((link) => link.kind === kind).map((link) => link.id)
  return [...new Set(ids)]
}

function keyOf({ kind, id }: DocumentReference): string {
  return `${kind}/${id}`
}
