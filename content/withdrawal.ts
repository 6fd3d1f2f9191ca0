import { defaultLocale, localeCodes, type Locale } from '../i18n/locales.ts'
import { documentPath, parsePath } from './paths.ts'
import type { Revision } from './revision.ts'

/** Entries that say whether a page is there at all. */
const comings: readonly Revision['what'][] = ['published', 'withdrawn']

/**
 * When the documents were withdrawn that stood at addresses where none of theirs is any more: the instant (ISO 8601 in
 * UTC) by path. Others may stand there now.
 */
export function withdrawalsIn(revisions: Iterable<readonly Revision[]>): Map<string, string> {
  const found = new Map<string, string>()
  for (const entries of revisions) {
    for (const [locale, own] of Map.groupBy(entries, (entry) => entry.locale)) {
      const at = withdrawnAt(own)
      if (at === null) continue
      for (const { path } of own) {
        if (path === null) continue
        for (const one of [path, ...lentPaths(path, locale)]) if (at > (found.get(one) ?? '')) found.set(one, at)
      }
    }
  }
  return found
}

/** When the page of a document was withdrawn in a language; null while it is public. */
function withdrawnAt(entries: readonly Revision[]): string | null {
  const [last] = entries.filter(({ what }) => comings.includes(what)).toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return last?.what === 'withdrawn' ? last.at : null
}

/** What stood at an address in the first language was lent to the others at the same words. */
function lentPaths(path: string, locale: Locale): string[] {
  const address = parsePath(path)
  if (locale !== defaultLocale || address?.view !== 'document') return []
  const { kind, slug } = address
  const section = path === documentPath(locale, kind, { slug }) ? {} : ({ section: 'portal' } as const)
  return localeCodes.filter((code) => code !== locale).map((code) => documentPath(code, kind, { slug, ...section }))
}
