import type { PayloadRequest } from 'payload'
import { externalAddress, externalLinks } from '../../content/external-links.ts'
import type { Kind } from '../../content/kinds.ts'
import type { AilingLink } from '../../content/link-health.ts'
import { parsePath } from '../../content/paths.ts'
import { linkTarget, type RichText } from '../../content/rich-text.ts'
import { textLinks, type TextLink } from '../../content/text-links.ts'
import { readEnvironment } from '../../environment.ts'
import { defaultLocale, type Locale } from '../../i18n/locales.ts'
import { storedNow } from '../hooks/stored.ts'
import { readBroken } from '../links/ailing-links.ts'
import { publicLocales } from '../publishing/public-facts.ts'
import type { Finding, Item, Place } from './item.ts'

/** The links of the running text that lead nowhere on the portal, each at once. */
export async function innerLinkFindings(req: PayloadRequest, body: RichText, locale: Locale): Promise<Finding[]> {
  const findings = await Promise.all(textLinks(body).map((link) => findingAt(req, link, locale)))
  return findings.filter((finding) => finding !== null)
}

async function findingAt(req: PayloadRequest, { to, words }: TextLink, locale: Locale): Promise<Finding | null> {
  if (!linkTarget.safeParse(to).success) return { what: 'link-invalid', words }
  if (!('url' in to)) return documentFinding(req, to.kind, to.id, words, locale)
  const url = URL.parse(to.url)
  if (url?.origin !== readEnvironment().portalUrl) return null
  return (await isNowhere(req, url.pathname, locale)) ? { what: 'link-nowhere', words, to: url.pathname } : null
}

async function documentFinding(
  req: PayloadRequest,
  kind: Kind,
  id: string,
  words: string | null,
  locale: Locale,
): Promise<Finding | null> {
  const stored = await storedNow(req, kind, id)
  if (stored === null) return { what: 'link-gone', words }
  const to = stored.title?.[locale] ?? stored.title?.[defaultLocale] ?? id
  if (stored.deletedAt) return { what: 'link-trashed', words, to }
  const languages = publicLocales(stored)
  if (languages.includes(locale)) return null
  // What is not translated yet is shown in the first language, under a note.
  return { what: languages.includes(defaultLocale) ? 'link-borrowed' : 'link-unpublished', words, to }
}

/** Whether a path that somebody typed is one at which the portal has nothing; it may have any file. */
async function isNowhere(req: PayloadRequest, path: string, locale: Locale): Promise<boolean> {
  const address = parsePath(path)
  if (address === null) return !/\.\w+$/.test(path)
  if (address.view !== 'document') return address.view === 'not-found' || address.view === 'withdrawn'
  if (address.locale !== locale) return true
  for (const language of new Set<Locale>([locale, defaultLocale])) {
    const { totalDocs } = await req.payload.count({
      collection: address.kind,
      where: { slug: { equals: address.slug } },
      locale: language,
      // As the public.
      overrideAccess: false,
    })
    if (totalDocs > 0) return false
  }
  return true
}

/** The links of a document to other sites that did not work in the last nights, field by field. */
export async function outerLinkItems(
  req: PayloadRequest,
  document: Record<string, unknown>,
  places: ReadonlyMap<string, Place>,
): Promise<Item[]> {
  const { portalUrl } = readEnvironment()
  const broken = new Map((await readBroken(req.payload)).map((link): [string, AilingLink] => [link.url, link]))
  if (broken.size === 0) return []
  return [...places.values()].flatMap((place) => {
    const value = document[place.path]
    const own = typeof value === 'string' ? [externalAddress(value, portalUrl)] : externalLinks(value, portalUrl)
    return own.flatMap((url) => {
      const link = url === null ? undefined : broken.get(url)
      return link === undefined
        ? []
        : [{ place, finding: { what: 'link-broken', to: link.url, answer: link.answer, since: link.since } } as const]
    })
  })
}
