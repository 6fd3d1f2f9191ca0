import { hasOwnPage, type Contents } from '../../content/contents.ts'
import type { Kind } from '../../content/kinds.ts'
import { unknownDuties } from '../../content/duties.ts'
import { partAt, partsOf } from '../../content/listed.ts'
import { outlinesOf } from '../../content/part-span.ts'
import { order } from '../../content/order.ts'
import { documentPath } from '../../content/paths.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { linkedIds, linksIn } from '../../site/source/links.ts'
import type { Source } from '../../site/source/source.ts'
import { samplesIn, type Samples } from './samples.ts'

const empty: Samples = {
  calls: [],
  places: [],
  stories: [],
  studies: [],
  news: [],
  events: [],
  pages: [],
  areas: [],
  organisations: [],
  topics: [],
}

/** A source in memory with sample documents of every kind; `variant: 'empty'` has none. */
export function sampleSource(locale: Locale, now: number, variant: 'full' | 'empty' = 'full'): Source {
  const samples = variant === 'full' ? samplesIn(locale, now) : empty
  const list = <K extends Kind>(kind: K): readonly Contents[K][] => samples[kind].toSorted(order[kind])
  const get = <K extends Kind>(kind: K, id: string | null) => list(kind).find((document) => document.id === id)
  const pathIn = (language: Locale, kind: Kind, id: string): string | undefined => {
    const documents: readonly Contents[Kind][] = language === locale ? samples[kind] : samplesIn(language, now)[kind]
    const document = documents.find((one) => one.id === id)
    return document !== undefined && hasOwnPage(document, kind) ? documentPath(language, kind, document) : undefined
  }
  const pagesOf = (kind: Kind, id: string) =>
    Object.fromEntries(
      localeCodes.map((code) => [code, pathIn(code, kind, id)]).filter(([, path]) => path !== undefined),
    )
  const listed = { now, list }
  const links = linksIn(samples)
  return {
    locale,
    now,
    settings: {
      title: 'Manifattura Milano',
      claim: locale === 'it' ? 'Nuova manifattura, in città.' : 'New manufacturing, in the city.',
      description:
        locale === 'it'
          ? 'Il programma del Comune di Milano per chi produce: imprese della manifattura digitale e del nuovo artigianato.'
          : 'The City of Milan’s programme for people who make things: digital manufacturing and new craft.',
      licence: 'CC BY 4.0',
      email: null,
      telephone: null,
      address: null,
      duties: unknownDuties,
    },
    footer: samples.pages.filter(({ section }) => section === 'portal'),
    list,
    part: (address) => partAt(address, listed),
    outlines: (list) => outlinesOf(partsOf(list, listed)),
    total: (list) => partsOf(list, listed).reduce((sum, { rows }) => sum + rows.length, 0),
    newest: () => null,
    related: (of, kind) => linkedIds(links, of, kind),
    get,
    pick: (kind, ids) => ids.map((id) => get(kind, id)).filter((document) => document !== undefined),
    changes: () => [],
    find: (kind, slug) => list(kind).find((document) => document.slug === slug),
    pathTo: (kind, id) => pathIn(locale, kind, id),
    translations: pagesOf,
    pages: pagesOf,
    languageOf: () => locale,
    withdrawnAt: () => null,
    hasFile: () => false,
    ageOf: () => ({ updated: null, behind: null }),
  }
}
