import { isList, parsePath, type ListAddress } from '../../content/paths.ts'
import { isKind, type Kind } from '../../content/kinds.ts'
import type { Source } from './source.ts'
import type { World } from './world.ts'

/** Something that can be asked, with up to three words. */
interface Asking {
  /** What it is about: a document as `kind/id`, a slug, file or picture with what is asked of it; without it many. */
  about?: (...words: string[]) => string
  ask: (source: Source, one: string, two: string, three: string, world: World) => unknown
}

/** What the question is about which document has a slug. */
export const slugSubject = (kind = '', slug = ''): string => `slug ${kind}/${slug}`

const document = (kind = '', id = ''): string => `${kind}/${id}`

/** Everything that can be asked of the content, by name: it can be asked again, and by another thread. */
const table = {
  /** Another one in every release. */
  whole: { ask: (of) => of },
  now: { ask: (of) => of.now },
  settings: { ask: (of) => of.settings },
  footer: { ask: (of) => of.footer },
  list: { ask: (of, kind) => of.list(kindOf(kind)) },
  part: { ask: partAt },
  outlines: { ask: (of, path) => of.outlines(listOf(path)) },
  total: { ask: (of, path) => of.total(listOf(path)) },
  newest: { ask: (of, kind) => of.newest(kindOf(kind)) },
  get: { about: document, ask: (of, kind, id) => of.get(kindOf(kind), id) },
  related: { about: document, ask: (of, kind, id, other) => of.related({ kind: kindOf(kind), id }, kindOf(other)) },
  changes: { about: (call = '') => `calls/${call}`, ask: (of, call) => of.changes(call) },
  find: { about: slugSubject, ask: (of, kind, slug) => of.find(kindOf(kind), slug) },
  pathTo: { about: document, ask: (of, kind, id) => of.pathTo(kindOf(kind), id) },
  translations: { about: document, ask: (of, kind, id) => of.translations(kindOf(kind), id) },
  pages: { about: document, ask: (of, kind, id) => of.pages(kindOf(kind), id) },
  languageOf: { about: document, ask: (of, kind, id) => of.languageOf(kindOf(kind), id) },
  hasFile: { ask: (of, path) => of.hasFile(path) },
  withdrawnAt: { ask: (of, path) => of.withdrawnAt(path) },
  ageOf: { about: document, ask: (of, kind, id) => of.ageOf(kindOf(kind), id) },
  allChanges: { ask: (_of, _one, _two, _three, world) => world.changes },
  sizes: { about: (path = '') => `sizes ${path}`, ask: (_of, path, _two, _three, world) => world.sizes.get(path) },
  pictures: { about: (id = '') => `pictures ${id}`, ask: (_of, id, _two, _three, world) => world.pictures.get(id) },
} satisfies Record<string, Asking>

export type AskingName = keyof typeof table

export const askings: Readonly<Record<AskingName, Asking>> = table

/** Whether a word names something that can be asked. */
export function isAskingName(word: string): word is AskingName {
  return Object.hasOwn(table, word)
}

function kindOf(word: string): Kind {
  if (!isKind(word)) throw new Error(`${word} is no kind of document`)
  return word
}

function partAt(of: Source, path: string): unknown {
  const address = parsePath(path)
  return address === null ? undefined : of.part(address)
}

function listOf(path: string): ListAddress {
  const address = parsePath(path)
  if (address === null || !isList(address)) throw new Error(`${path} is no list`)
  return address
}
