import type { DefinedTerm, MediaObject, PresentationDigitalDocument, Report } from 'schema-dts'
import type { CallDocument } from '../../content/call.ts'
import type { Study } from '../../content/study.ts'
import type { Topic } from '../../content/topic.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Source } from '../source/source.ts'

/**
 * A work in schema.org's words: slides or a report, since nobody says of one that it was printed as a book or
 * reviewed by scholars. One that the documents only announce claims nothing: null.
 */
export function studyData(
  study: Study,
  url: string,
  origin: string,
  source: Source,
  t: Translate,
): Report | PresentationDigitalDocument | null {
  if (study.wording === 'planned') return null
  const authors = source
    .pick('organisations', study.organisations)
    .map(({ title }) => ({ '@type': 'Organization' as const, name: title }))
  const work = {
    '@id': url,
    name: study.title,
    description: study.summary,
    mainEntityOfPage: url,
    url: study.url ?? url,
    genre: t(`study.type.${study.type}`),
    keywords: source.pick('topics', study.topics).map(({ title }) => title),
    ...(study.date === null ? {} : { datePublished: study.date }),
    ...(study.authors === null ? {} : { creditText: study.authors }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(study.languages.length === 0 ? {} : { inLanguage: study.languages }),
    ...(study.files.length === 0 ? {} : { encoding: study.files.map((file) => fileData(file, origin)) }),
  }
  return study.type === 'slides' ? { '@type': 'PresentationDigitalDocument', ...work } : { '@type': 'Report', ...work }
}

function fileData({ title, file, size, language }: CallDocument, origin: string): MediaObject {
  return {
    '@type': 'MediaObject',
    name: title,
    contentUrl: `${origin}${encodeURI(file)}`,
    contentSize: `${size} B`,
    inLanguage: language,
  }
}

/** A topic in schema.org's words, the same as the concept of EuroVoc that staff picked for it. */
export function topicData({ title, summary, eurovoc }: Topic, url: string): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: title,
    description: summary,
    ...(eurovoc === null ? {} : { sameAs: eurovoc }),
  }
}
