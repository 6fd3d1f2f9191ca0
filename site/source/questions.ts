import { pathOf } from '../../content/paths.ts'
import type { CallChange } from '../../content/call-change.ts'
import type { Picture } from '../../content/picture.ts'
import { perLocale, type PerLocale } from '../../i18n/locales.ts'
import type { Lookup, Source } from './source.ts'

/** All that pages and files are made from. */
export interface World {
  sources: PerLocale<Source>
  /** What changed in calls, by call, the newest first; deleted calls too. */
  changes: ReadonlyMap<string, readonly CallChange[]>
  /** The sizes in bytes of the files that people take away, by path. */
  sizes: ReadonlyMap<string, number>
  /** The pictures that can be shown, by the id of their image. */
  pictures: ReadonlyMap<string, Picture>
}

/** What asks for the time is named so, after its language. */
const clockQuestion = 'now'

/** Something that a page asked while it was made, and can be asked again. */
export interface Question {
  /** What it is about: a document as `kind/id`, a file or picture with what is asked of it; null for many or none. */
  subject: string | null
  ask: (world: World) => unknown
}

/** The questions of all pages, each kept once. */
export class Questions {
  readonly #known = new Map<string, Question>()

  /** All of them. */
  all(): Iterable<Question> {
    return this.#known.values()
  }

  /**
   * The question with a name.
   * @param name the same for the same question, and only for that
   */
  named(name: string, subject: string | null, ask: Question['ask']): Question {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const question = { subject, ask }
    this.#known.set(name, question)
    return question
  }
}

/** What one page or file is made from; it notes whatever is asked. */
export interface Asked extends Pick<World, 'sources' | 'changes'> {
  sizes: Lookup<number>
  pictures: Lookup<Picture>
  questions: ReadonlySet<Question>
  /** Whether the time was asked for. */
  followsClock: () => boolean
}

/** Opens the door for one page or file: everything it asks is answered by the world, and noted. */
export function askedIn(world: World, all: Questions): Asked {
  const questions = new Set<Question>()
  let followsClock = false
  const note = (name: string, subject: string | null, ask: Question['ask']): void => {
    questions.add(all.named(name, subject, ask))
    followsClock ||= name.endsWith(` ${clockQuestion}`)
  }
  const noted = (name: 'sizes' | 'pictures', key: string): void => {
    note(`${name} ${key}`, `${name} ${key}`, (other) => other[name].get(key))
  }
  return {
    sources: perLocale((locale) => notedSource(world.sources[locale], note)),
    get changes() {
      note('changes', null, (other) => other.changes)
      return world.changes
    },
    sizes: {
      get: (path) => {
        noted('sizes', path)
        return world.sizes.get(path)
      },
    },
    pictures: {
      get: (id) => {
        noted('pictures', id)
        return world.pictures.get(id)
      },
    },
    questions,
    followsClock: () => followsClock,
  }
}

type Note = (name: string, subject: string | null, ask: Question['ask']) => void

/** A source that notes what it is asked. */
function notedSource(source: Source, note: Note): Source {
  const { locale } = source
  const answer = <Value>(name: string, subject: string | null, ask: (of: Source) => Value): Value => {
    note(`${locale} ${name}`, subject, ({ sources }) => ask(sources[locale]))
    return ask(source)
  }
  const get: Source['get'] = (kind, id) => {
    if (id === null) return undefined
    return answer(`document ${kind}/${id}`, `${kind}/${id}`, (of) => of.get(kind, id))
  }
  return {
    locale,
    get now() {
      return answer(clockQuestion, null, (of) => of.now)
    },
    get settings() {
      return answer('settings', null, (of) => of.settings)
    },
    get footer() {
      return answer('footer', null, (of) => of.footer)
    },
    list: (kind) => answer(`list ${kind}`, null, (of) => of.list(kind)),
    part: (address) => answer(`part ${pathOf(address)}`, null, (of) => of.part(address)),
    outlines: (list) => answer(`outlines ${pathOf(list)}`, null, (of) => of.outlines(list)),
    total: (list) => answer(`total ${pathOf(list)}`, null, (of) => of.total(list)),
    newest: (kind) => answer(`newest ${kind}`, null, (of) => of.newest(kind)),
    get,
    pick: (kind, ids) => ids.flatMap((id) => get(kind, id) ?? []),
    related: (of, kind) => {
      const subject = `${of.kind}/${of.id}`
      return answer(`related ${subject} ${kind}`, subject, (other) => other.related(of, kind))
    },
    changes: (call) => answer(`changes ${call}`, `calls/${call}`, (of) => of.changes(call)),
    find: (kind, slug) => answer(`slug ${kind}/${slug}`, null, (of) => of.find(kind, slug)),
    pathTo: (kind, id) => answer(`path ${kind}/${id}`, `${kind}/${id}`, (of) => of.pathTo(kind, id)),
    translations: (kind, id) =>
      answer(`translations ${kind}/${id}`, `${kind}/${id}`, (of) => of.translations(kind, id)),
    pages: (kind, id) => answer(`pages ${kind}/${id}`, `${kind}/${id}`, (of) => of.pages(kind, id)),
    languageOf: (kind, id) => answer(`language ${kind}/${id}`, `${kind}/${id}`, (of) => of.languageOf(kind, id)),
    hasFile: (path) => answer(`file ${path}`, null, (of) => of.hasFile(path)),
    withdrawnAt: (path) => answer(`withdrawn ${path}`, null, (of) => of.withdrawnAt(path)),
    ageOf: (kind, id) => answer(`age ${kind}/${id}`, `${kind}/${id}`, (of) => of.ageOf(kind, id)),
  }
}
