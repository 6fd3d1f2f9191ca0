import type { Contents } from '../../content/contents.ts'
import { unknownDuties } from '../../content/duties.ts'
import { kindNames } from '../../content/kinds.ts'
import { localeCodes, type Locale, type PerLocale } from '../../i18n/locales.ts'
import type { LocaleContents } from '../../site/source/borrowed.ts'
import type { Snapshot } from '../../site/source/snapshot.ts'

const settings = {
  title: 'M',
  claim: 'c',
  description: 'd',
  licence: 'CC BY 4.0',
  email: null,
  telephone: null,
  address: null,
  duties: unknownDuties,
}

/** A snapshot of these documents and nothing else. */
export function snapshotOf(contents: Record<Locale, Partial<LocaleContents>>, more: Partial<Snapshot> = {}): Snapshot {
  const all = { it: filled(contents.it), en: filled(contents.en) }
  return {
    contents: all,
    languages: languagesOf(all),
    settings: { it: settings, en: settings },
    navigation: { footer: [] },
    redirects: [],
    quarantined: [],
    files: new Map(),
    changes: new Map(),
    revisions: new Map(),
    made: new Map(),
    synonyms: [],
    ...more,
  }
}

/** The languages of documents, when all are published that are there. */
export function languagesOf(contents: PerLocale<LocaleContents>): Map<string, Locale[]> {
  const languages = new Map<string, Locale[]>()
  for (const locale of localeCodes)
    for (const kind of kindNames)
      for (const { id } of contents[locale][kind])
        languages.set(`${kind}/${id}`, [...(languages.get(`${kind}/${id}`) ?? []), locale])
  return languages
}

/** A topic: the shortest document with a page of its own. */
export function topic(id: string, slug = id): Contents['topics'] {
  return { id, slug, title: `Tema ${id}`, summary: 'In breve.', body: [], sources: [], eurovoc: null }
}

const empty: LocaleContents = {
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

function filled(contents: Partial<LocaleContents>): LocaleContents {
  return { ...empty, ...contents }
}
