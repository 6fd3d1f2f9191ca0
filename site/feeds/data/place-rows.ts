import { plainText } from '../../../content/rich-text.ts'
import type { Published } from '../published.ts'
import { documentsOf, pageUrl, referrer, textsBy } from './documents.ts'

/** Every place as the open data give it. */
export function placeRows({ sources, origin }: Pick<Published, 'sources' | 'origin'>) {
  const refer = referrer(sources)
  return documentsOf('places', sources).map((document) => {
    const { id, type, condition, checkedOn, opened, address, district, surface, website, ...place } = document.any
    const texts = textsBy(document, ({ body, ...words }, locale) => {
      const { title, summary, hours, accessibility, services, machines, sources: from } = words
      const url = pageUrl('places', id, sources[locale], origin)
      return { title, summary, url, text: plainText(body), hours, accessibility, services, machines, sources: from }
    })
    return {
      id,
      type,
      condition,
      checkedOn,
      opened,
      address,
      district,
      surface,
      website,
      area: refer.one('areas', place.area),
      organisations: refer.many('organisations', place.organisations),
      topics: refer.many('topics', place.topics),
      texts,
    }
  })
}
