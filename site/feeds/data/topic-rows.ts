import { plainText } from '../../../content/rich-text.ts'
import type { Published } from '../published.ts'
import { documentsOf, pageUrl, textsBy } from './documents.ts'

/** Every topic as the open data give it. */
export function topicRows({ sources, origin }: Pick<Published, 'sources' | 'origin'>) {
  return documentsOf('topics', sources).map((document) => {
    const { id, eurovoc } = document.any
    const texts = textsBy(document, ({ title, summary, body, sources: from }, locale) => ({
      title,
      summary,
      url: pageUrl('topics', id, sources[locale], origin),
      text: plainText(body),
      sources: from,
    }))
    return { id, eurovoc, texts }
  })
}
