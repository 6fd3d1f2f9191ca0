import { plainText } from '../../../content/rich-text.ts'
import type { Published } from '../published.ts'
import { documentsOf, handOut, pageUrl, referrer, textsBy } from './documents.ts'

/** Every study as the open data give it. */
export function studyRows({ sources, origin }: Pick<Published, 'sources' | 'origin'>) {
  const refer = referrer(sources)
  return documentsOf('studies', sources).map((document) => {
    const { id, type, wording, authors, date, languages, url: workUrl, ...study } = document.any
    return {
      id,
      type,
      wording,
      authors,
      date,
      languages,
      workUrl,
      area: refer.one('areas', study.area),
      organisations: refer.many('organisations', study.organisations),
      topics: refer.many('topics', study.topics),
      texts: textsBy(document, ({ title, summary, body, files, sources: from }, locale) => ({
        title,
        summary,
        url: pageUrl('studies', id, sources[locale], origin),
        text: plainText(body),
        files: handOut(files, origin),
        sources: from,
      })),
    }
  })
}
