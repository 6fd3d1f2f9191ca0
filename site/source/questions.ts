import { pathOf } from '../../content/paths.ts'
import type { Picture } from '../../content/picture.ts'
import { defaultLocale, isLocale, localeCodes, perLocale, type Locale } from '../../i18n/locales.ts'
import { askings, isAskingName, type AskingName } from './askings.ts'
import type { Lookup, Source } from './source.ts'
import type { World } from './world.ts'

/** Something that a page asked while it was made, and can be asked again. */
export interface Question {
  /** Its words: what is asked, in which language, of what. */
  words: readonly string[]
  /** What it is about: a document as `kind/id`, a file or picture with what is asked of it; null for many or none. */
  subject: string | null
  ask: (world: World) => unknown
}

/** Finds a question word by word: putting the words together first takes longer than all the rest. */
interface Branch {
  next: Map<string, Branch>
  question: Question | null
}

/** The questions of all pages, each kept once. */
export class Questions {
  readonly #root = branch()
  readonly #bySubject = new Map<string | null, Question[]>()

  /** Those that are about many documents or none, and those about some subjects. */
  about(subjects: Iterable<string>): Question[] {
    return [null, ...subjects].flatMap((subject) => this.#bySubject.get(subject) ?? [])
  }

  /**
   * The question with these words.
   * @throws when nothing like that can be asked
   */
  of(words: readonly string[]): Question {
    let at = this.#root
    for (const word of words) {
      let next = at.next.get(word)
      if (next === undefined) at.next.set(word, (next = branch()))
      at = next
    }
    return (at.question ??= this.#keep(questionOf(words)))
  }

  #keep(question: Question): Question {
    const known = this.#bySubject.get(question.subject)
    if (known === undefined) this.#bySubject.set(question.subject, [question])
    else known.push(question)
    return question
  }
}

function branch(): Branch {
  return { next: new Map(), question: null }
}

function questionOf(words: readonly string[]): Question {
  const [name = '', locale = '', ...rest] = words
  const [one = '', two = '', three = ''] = rest
  if (!isAskingName(name) || !isLocale(locale)) throw new Error(`Nobody can ask: ${words.join(' ')}`)
  const { about, ask } = askings[name]
  return {
    words,
    subject: about?.(...rest) ?? null,
    ask: (world) => ask(world.sources[locale], one, two, three, world),
  }
}

/** What one page or file is made from; it notes whatever is asked. */
export interface Asked extends Pick<World, 'sources' | 'changes'> {
  sizes: Lookup<number>
  pictures: Lookup<Picture>
  /** The sources as they are, for what is made of all there is: noting each part would take longer than making it. */
  whole: World['sources']
  questions: ReadonlySet<Question>
  /** Whether the time was asked for. */
  followsClock: () => boolean
}

type Note = (name: AskingName, ...words: string[]) => void

/** Opens the door for one page or file: everything it asks is answered by the world, and noted. */
export function askedIn(world: World, all: Questions): Asked {
  const questions = new Set<Question>()
  let followsClock = false
  const noteFor =
    (locale: Locale): Note =>
    (name, ...words) => {
      questions.add(all.of([name, locale, ...words]))
      followsClock ||= name === 'now'
    }
  // What has no language is asked for in the first.
  const note = noteFor(defaultLocale)
  return {
    sources: perLocale((locale) => notedSource(world.sources[locale], noteFor(locale))),
    get changes() {
      note('allChanges')
      return world.changes
    },
    sizes: {
      get: (path) => {
        note('sizes', path)
        return world.sizes.get(path)
      },
    },
    pictures: {
      get: (id) => {
        note('pictures', id)
        return world.pictures.get(id)
      },
    },
    get whole() {
      for (const locale of localeCodes) noteFor(locale)('whole')
      return world.sources
    },
    questions,
    followsClock: () => followsClock,
  }
}

/** A source that notes what it is asked. */
function notedSource(source: Source, note: Note): Source {
  const asked = <Value>(answer: Value, ...question: Parameters<Note>): Value => {
    note(...question)
    return answer
  }
  const get: Source['get'] = (kind, id) => (id === null ? undefined : asked(source.get(kind, id), 'get', kind, id))
  return {
    locale: source.locale,
    get now() {
      return asked(source.now, 'now')
    },
    get settings() {
      return asked(source.settings, 'settings')
    },
    get footer() {
      return asked(source.footer, 'footer')
    },
    list: (kind) => asked(source.list(kind), 'list', kind),
    part: (address) => asked(source.part(address), 'part', pathOf(address)),
    outlines: (list) => asked(source.outlines(list), 'outlines', pathOf(list)),
    total: (list) => asked(source.total(list), 'total', pathOf(list)),
    newest: (kind) => asked(source.newest(kind), 'newest', kind),
    get,
    pick: (kind, ids) => ids.flatMap((id) => get(kind, id) ?? []),
    related: (of, kind) => asked(source.related(of, kind), 'related', of.kind, of.id, kind),
    changes: (call) => asked(source.changes(call), 'changes', call),
    find: (kind, slug) => asked(source.find(kind, slug), 'find', kind, slug),
    pathTo: (kind, id) => asked(source.pathTo(kind, id), 'pathTo', kind, id),
    translations: (kind, id) => asked(source.translations(kind, id), 'translations', kind, id),
    pages: (kind, id) => asked(source.pages(kind, id), 'pages', kind, id),
    languageOf: (kind, id) => asked(source.languageOf(kind, id), 'languageOf', kind, id),
    hasFile: (path) => asked(source.hasFile(path), 'hasFile', path),
    withdrawnAt: (path) => asked(source.withdrawnAt(path), 'withdrawnAt', path),
    ageOf: (kind, id) => asked(source.ageOf(kind, id), 'ageOf', kind, id),
  }
}
