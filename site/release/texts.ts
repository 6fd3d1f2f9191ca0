import { defaultLocale } from '../../i18n/locales.ts'
import { askedIn, type Asked, type Question, type Questions } from '../source/questions.ts'
import type { World } from '../source/world.ts'
import { isStale, textMakers, type Made, type PublishedWhole } from './made.ts'
import { messageOf } from './message.ts'
import { FailedPage } from './pages.ts'
import { factsOfText, type Facts } from './page-facts.ts'
import type { Hash, Objects } from './store/objects.ts'

/** A file of a release that is no page. */
export interface MadeText {
  bytes: number
  hash: Hash
  facts: Facts
}

/** What a maker of files made, by path. */
export interface MadeTexts extends Made {
  texts: ReadonlyMap<string, MadeText>
}

/**
 * Makes and keeps the calendars, feeds, data and maps of a release, as far as they are stale.
 * @param before what was made before, by maker; null when nothing was
 */
export function makeTexts(
  world: World,
  origin: string,
  questions: Questions,
  before: ReadonlyMap<string, MadeTexts> | null,
  stale: ReadonlySet<Question>,
  objects: Objects,
): Map<string, MadeTexts> {
  const makers = Object.entries(textMakers).map(([name, make]): [string, MadeTexts] => {
    const old = before?.get(name)
    if (old !== undefined && !isStale(old, stale)) return [name, old]
    const asked = askedIn(world, questions)
    const texts = [...made(name, () => make(publishedFor(asked, origin)))].map(([path, text]): [string, MadeText] => {
      const hash = objects.put(text)
      const same = old?.texts.get(path)
      if (same?.hash === hash) return [path, same]
      return [path, { bytes: Buffer.byteLength(text), hash, facts: factsOfText(path, text, origin) }]
    })
    return [name, { questions: asked.questions, texts: new Map(texts) }]
  })
  return new Map(makers)
}

function made<Value>(name: string, make: () => Value): Value {
  try {
    return make()
  } catch (error) {
    throw new FailedPage(name, `it cannot be made: ${messageOf(error)}`)
  }
}

function publishedFor(asked: Asked, origin: string): PublishedWhole {
  return {
    sources: asked.sources,
    get whole() {
      return asked.whole
    },
    origin,
    get changes() {
      return asked.changes
    },
    get now() {
      return asked.sources[defaultLocale].now
    },
  }
}
