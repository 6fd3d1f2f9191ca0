import type { Payload } from 'payload'
import { externalLinks } from '../../content/external-links.ts'
import type { Kind } from '../../content/kinds.ts'
import type { AilingLink } from '../../content/link-health.ts'
import { readEnvironment } from '../../environment.ts'
import type { Locale } from '../../i18n/locales.ts'
import { readBroken } from './ailing-links.ts'

/** A link to another site that readers find broken, with the public documents that still have it. */
export interface BrokenLink extends Omit<AilingLink, 'documents'> {
  documents: { kind: Kind; id: string; locale: Locale; title: string }[]
}

/** The broken links of what is public now, the oldest first: what was mended since the night is left out. */
export async function listBroken(payload: Payload): Promise<BrokenLink[]> {
  const { portalUrl } = readEnvironment()
  const links: BrokenLink[] = []
  for (const link of await readBroken(payload)) {
    const documents: BrokenLink['documents'] = []
    for (const { kind, id, locale } of link.documents) {
      const { docs } = await payload.find({
        collection: kind,
        where: { id: { equals: id } },
        locale,
        fallbackLocale: false,
        overrideAccess: false,
        depth: 0,
        limit: 1,
      })
      const [document] = docs
      if (document !== undefined && externalLinks(document, portalUrl).includes(link.url))
        documents.push({ kind, id, locale, title: document.title })
    }
    if (documents.length > 0) links.push({ ...link, documents })
  }
  return links.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}
