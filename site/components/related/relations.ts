import type { DocumentReference, Kind } from '../../../content/kinds.ts'
import { kindNames } from '../../../content/kinds.ts'
import type { Source } from '../../source/source.ts'
import { referencesOf } from './references.ts'

type Links = Map<string, DocumentReference[]>

// A source never changes, and all its pages ask: its links are read once.
const linksOfSource = new WeakMap<Source, Links>()

/** The ids of the documents of a kind that a document points at or that point at it, each once. */
export function relatedIds(source: Source, of: DocumentReference, kind: Kind): string[] {
  const links = linksOfSource.get(source) ?? readLinks(source)
  const ids = (links.get(keyOf(of)) ?? []).filter((link) => link.kind === kind).map((link) => link.id)
  return [...new Set(ids)]
}

function readLinks(source: Source): Links {
  const links: Links = new Map()
  for (const kind of kindNames) addLinksOf(kind, source, links)
  linksOfSource.set(source, links)
  return links
}

function addLinksOf<K extends Kind>(kind: K, source: Source, links: Links): void {
  for (const document of source.list(kind)) {
    const from = { kind, id: document.id }
    for (const to of referencesOf[kind](document)) {
      add(links, from, to)
      add(links, to, from)
    }
  }
}

function add(links: Links, from: DocumentReference, to: DocumentReference): void {
  const key = keyOf(from)
  const known = links.get(key)
  if (known === undefined) links.set(key, [to])
  else known.push(to)
}

function keyOf({ kind, id }: DocumentReference): string {
  return `${kind} ${id}`
}
