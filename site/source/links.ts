import type { DocumentReference } from '../../content/kinds.ts'
import type { Contents } from '../../content/contents.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { referencesOf } from '../../content/references.ts'
import type { LocaleContents } from './borrowed.ts'

/** Which documents a document points at and which point at it, by `kind/id`. */
export type Links = ReadonlyMap<string, readonly DocumentReference[]>

/** Reads in both directions what the documents of a language point at. */
export function linksIn(contents: LocaleContents): Links {
  const links = new Map<string, DocumentReference[]>()
  const add = (from: string, to: DocumentReference): void => {
    const known = links.get(from)
    if (known === undefined) links.set(from, [to])
    else known.push(to)
  }
  const addAll = <K extends Kind>(kind: K): void => {
    for (const document of contents[kind]) {
      const [from, ...all] = knotsOf(kind, document)
      for (const to of all) {
        add(from.key, to.reference)
        add(to.key, from.reference)
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

/** A document that is tied to another. */
interface Knot {
  key: string
  reference: DocumentReference
}

// A document never changes, and each release asks for all of them.
const known = new WeakMap<object, [Knot, ...Knot[]]>()

/** A document and all that it points at. */
function knotsOf<K extends Kind>(kind: K, document: Contents[K]): [Knot, ...Knot[]] {
  const before = known.get(document)
  if (before !== undefined) return before
  const knot = (reference: DocumentReference): Knot => ({ key: keyOf(reference), reference })
  const knots: [Knot, ...Knot[]] = [knot({ kind, id: document.id }), ...referencesOf[kind](document).map(knot)]
  known.set(document, knots)
  return knots
}

function keyOf({ kind, id }: DocumentReference): string {
  return `${kind}/${id}`
}
