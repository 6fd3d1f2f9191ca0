import type { LinkWarning } from '../../content/link-warning.ts'
import { kindNames, type DocumentReference } from '../../content/kinds.ts'
import { linkPath } from '../../content/link-path.ts'
import type { LinkTarget, RichText } from '../../content/rich-text.ts'
import { textLinks, type TextLink } from '../../content/text-links.ts'
import { localeCodes, type PerLocale } from '../../i18n/locales.ts'
import type { Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'

/** The links and cards in the running text of documents that lead nowhere, by the document in which they stand. */
export function deadLinks(
  { contents, revisions }: Snapshot,
  sources: PerLocale<Source>,
  origin: string,
): { of: DocumentReference; warnings: LinkWarning[] }[] {
  const found = new Map<string, { of: DocumentReference; warnings: LinkWarning[] }>()
  for (const locale of localeCodes) {
    for (const kind of kindNames) {
      for (const document of contents[locale][kind]) {
        for (const { to, words } of linksIn(document)) {
          if (!isDead(to, sources[locale], origin)) continue
          const key = `${kind}/${document.id}`
          const known = found.get(key) ?? { of: { kind, id: document.id }, warnings: [] }
          known.warnings.push({ locale, words, to: formerly(to, revisions) })
          found.set(key, known)
        }
      }
    }
  }
  return [...found.values()]
}

/** What is only listed has no page, and never had: a link to it was meant as its name. */
function isDead(to: LinkTarget, source: Source, origin: string): boolean {
  if (!('url' in to)) return source.get(to.kind, to.id) === undefined
  return linkPath(to, source, origin) === undefined
}

function formerly(to: LinkTarget, revisions: Snapshot['revisions']): string {
  if ('url' in to) return to.url
  const key = `${to.kind}/${to.id}`
  return revisions.get(key)?.find(({ path }) => path !== null)?.path ?? key
}

// Documents do not change; most are the same in the next release.
const known = new WeakMap<RichText, readonly TextLink[]>()

function linksIn({ body }: { body: RichText }): readonly TextLink[] {
  const links = known.get(body) ?? textLinks(body)
  known.set(body, links)
  return links
}
