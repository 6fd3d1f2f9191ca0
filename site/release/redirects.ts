import type { DocumentReference, Kind } from '../../content/kinds.ts'
import { isKind, kindNames } from '../../content/kinds.ts'
import { calendarPath, documentPath, listPath, parsePath } from '../../content/paths.ts'
import { defaultLocale, localeCodes, type Locale, type PerLocale } from '../../i18n/locales.ts'
import type { Revision } from '../../content/revision.ts'
import { borrowedSlug, slugsOf } from '../source/borrowed.ts'
import type { Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'

/** An address that leads to another: for good (301), or for as long as nothing of its own is there (302). */
export interface Redirect {
  from: string
  to: string
  status: 301 | 302
}

/**
 * Where addresses without a page lead: what staff wrote, then the former addresses of documents, then those at which
 * a document stood before it was translated, then those of documents that are only listed. A page or file always wins over a redirect from its address, and
 * whatever leads on to another redirect leads to where that ends.
 * @param held the paths of all pages and files of the release
 */
export function redirectsOf(snapshot: Snapshot, sources: PerLocale<Source>, held: ReadonlySet<string>): Redirect[] {
  const found = new Map<string, Redirect>()
  const written = snapshot.redirects.map(({ from, to }): Redirect => ({ from, to, status: 301 }))
  const pagesWithCalendar = new Set(held.values().flatMap(pageOfCalendar))
  const all = [...written, ...former(snapshot, sources), ...untilTranslated(snapshot, sources), ...listed(sources)]
  for (const redirect of all.flatMap((one) => [one, ...calendarOf(one, pagesWithCalendar)])) {
    if (!held.has(redirect.from) && !found.has(redirect.from)) found.set(redirect.from, redirect)
  }
  return [...found.values()].flatMap((redirect) => ended(redirect, found) ?? [])
}

/** The addresses at which documents were before, as the record of public pages knows them. */
function former({ revisions }: Snapshot, sources: PerLocale<Source>): Redirect[] {
  const moved = [...revisions.values()].flatMap((entries) => entries.filter(({ path }) => path !== null))
  return newestFirst(moved).flatMap(({ subject, documentId, locale, path }) => {
    if (path === null || !isKind(subject)) return []
    const document = { kind: subject, id: documentId }
    // What stood at the old address in the first language was lent to the others at the same words.
    const lent = locale === defaultLocale ? localeCodes.filter((code) => code !== defaultLocale) : []
    return [
      ...leading(path, document, sources[locale]),
      ...lent.flatMap((code) => {
        const from = lentPath(path, document, sources[code])
        return from === null ? [] : leading(from, document, sources[code])
      }),
    ]
  })
}

/** In one order, whatever way they were read: the first redirect from an address wins. */
function newestFirst(revisions: readonly Revision[]): Revision[] {
  const key = ({ at, subject, documentId, locale, path }: Revision): string =>
    [at, subject, documentId, locale, path].join(' ')
  return revisions.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))
}

function lentPath(path: string, { kind, id }: DocumentReference, source: Source): string | null {
  const address = parsePath(path)
  if (address?.view !== 'document') return null
  return documentPath(source.locale, kind, { ...sectionOf(source.get(kind, id)), slug: address.slug })
}

/** The addresses at which documents stood in a language before they were translated into it. */
function untilTranslated({ contents }: Snapshot, sources: PerLocale<Source>): Redirect[] {
  const others = localeCodes.filter((locale) => locale !== defaultLocale)
  return others.flatMap((locale) => kindNames.flatMap((kind) => translated(kind, locale, contents, sources[locale])))
}

function translated(kind: Kind, locale: Locale, contents: Snapshot['contents'], source: Source): Redirect[] {
  const own = contents[locale][kind]
  const known = new Set(own.map(({ id }) => id))
  const taken = slugsOf(own)
  return contents[defaultLocale][kind]
    .filter(({ id }) => known.has(id))
    .flatMap((document) => {
      const slug = borrowedSlug(document, taken)
      return leading(documentPath(locale, kind, { ...sectionOf(document), slug }), { kind, id: document.id }, source)
    })
}

/** What has no text has no page: until it has one, its address leads to the list that shows it. */
function listed(sources: PerLocale<Source>): Redirect[] {
  return localeCodes.flatMap((locale) =>
    kindNames.flatMap((kind) =>
      sources[locale]
        .list(kind)
        .filter(({ id }) => sources[locale].pathTo(kind, id) === undefined)
        .map((document) => {
          const from = documentPath(locale, kind, { ...sectionOf(document), slug: document.slug })
          return { from, to: listPath(locale, kind), status: 302 as const }
        }),
    ),
  )
}

function sectionOf(document: object | undefined): { section?: 'programme' | 'portal' } {
  const isOfPortal = document !== undefined && 'section' in document && document.section === 'portal'
  return isOfPortal ? { section: 'portal' } : {}
}

/** Leads to the page of a document: for good, but for one that is only borrowed and may be translated again. */
function leading(from: string, { kind, id }: DocumentReference, source: Source): Redirect[] {
  const to = source.pathTo(kind, id)
  if (to === undefined || to === from) return []
  return [{ from, to, status: source.languageOf(kind, id) === source.locale ? 301 : 302 }]
}

/** Who subscribed to the calendar of a page that moved finds it at the new address. */
function calendarOf({ from, to, status }: Redirect, pagesWithCalendar: ReadonlySet<string>): Redirect[] {
  if (!pagesWithCalendar.has(to)) return []
  const [old, fresh] = [from, to].map((page) => {
    const address = parsePath(page)
    return address?.view === 'document' ? calendarPath(address.locale, page) : null
  })
  return old && fresh ? [{ from: old, to: fresh, status }] : []
}

function pageOfCalendar(path: string): string[] {
  return path.endsWith('.ics') ? [path.slice(0, path.lastIndexOf('/') + 1)] : []
}

/** Follows redirects to where they end; nothing when they go round in a circle. */
function ended(redirect: Redirect, all: ReadonlyMap<string, Redirect>): Redirect | null {
  let { to, status } = redirect
  const passed = new Set([redirect.from])
  for (let next = all.get(to); next !== undefined; next = all.get(to)) {
    if (passed.has(to)) return null
    passed.add(to)
    to = next.to
    if (next.status === 302) status = 302
  }
  return { from: redirect.from, to, status }
}
