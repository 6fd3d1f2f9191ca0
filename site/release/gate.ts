import { Parser } from 'htmlparser2'
import { addressesIn } from './addresses.ts'

/** A reason for which a release must not go live. */
export interface Fault {
  /** The page, as a path of the portal. */
  page: string
  problem: string
}

/** What a release holds: the text of its pages by path, and the paths of all its other files. */
export interface Holdings {
  pages: ReadonlyMap<string, string>
  /** The texts of its calendars, feeds and data by path. */
  texts?: ReadonlyMap<string, string>
  files: ReadonlySet<string>
  origin: string
}

interface Facts {
  targets: string[]
  anchors: Set<string>
  alternates: Map<string, string>
}

/** Checks that everything that a page of the release leads to or shows is in the release too. */
export function findFaults(holdings: Holdings): Fault[] {
  const facts = new Map([...holdings.pages].map(([page, html]) => [page, readFacts(html)]))
  const faults = [...facts].flatMap(([page, { targets, alternates }]) => [
    ...targets.flatMap((target) => checkTarget(page, target, facts, holdings)),
    ...[...alternates].flatMap(([language, url]) => checkAlternate(page, language, url, facts, holdings)),
  ])
  const led = [...(holdings.texts ?? [])].flatMap(([file, text]) =>
    addressesIn(file, text).flatMap((address) => checkTarget(file, address, facts, holdings)),
  )
  return [...faults, ...led]
}

function checkTarget(
  page: string,
  target: string,
  facts: ReadonlyMap<string, Facts>,
  { files, origin }: Holdings,
): Fault[] {
  const url = resolve(target, page, origin)
  if (url === null) return [{ page, problem: `the link ${target} is not a valid address` }]
  if (url.origin !== origin) return []
  const path = decoded(url.pathname)
  const anchor = decoded(url.hash.slice(1))
  if (path === null || anchor === null) return [{ page, problem: `the link ${target} is not a valid address` }]
  const linked = facts.get(path)
  if (linked === undefined && !files.has(path))
    return [{ page, problem: `it leads to ${path}, which is not in this release` }]
  if (anchor !== '' && linked !== undefined && !linked.anchors.has(anchor)) {
    return [{ page, problem: `it leads to ${path}#${anchor}, but that page has no such anchor` }]
  }
  return []
}

function checkAlternate(
  page: string,
  language: string,
  href: string,
  facts: ReadonlyMap<string, Facts>,
  { origin }: Holdings,
): Fault[] {
  const url = resolve(href, page, origin)
  const other = url === null ? undefined : facts.get(url.pathname)
  if (other === undefined) return [{ page, problem: `its ${language} version ${href} is not in this release` }]
  if (language === 'x-default') return []
  const isMutual = [...other.alternates.values()].some((back) => resolve(back, page, origin)?.pathname === page)
  return isMutual ? [] : [{ page, problem: `its ${language} version ${href} does not point back` }]
}

function resolve(target: string, page: string, origin: string): URL | null {
  return URL.canParse(target, `${origin}${page}`) ? new URL(target, `${origin}${page}`) : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function readFacts(html: string): Facts {
  const facts: Facts = { targets: [], anchors: new Set(), alternates: new Map() }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { id, href, src, srcset, hreflang, rel } = attributes
      if (id !== undefined) facts.anchors.add(id)
      if (name === 'link' && rel === 'alternate' && hreflang !== undefined && href !== undefined)
        facts.alternates.set(hreflang, href)
      for (const target of [href, src, ...candidates(srcset)])
        if (target !== undefined && isFetched(target)) facts.targets.push(target)
    },
  })
  parser.end(html)
  return facts
}

function candidates(srcset: string | undefined): string[] {
  return (srcset ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || [])
}

function isFetched(target: string): boolean {
  return !/^(mailto:|tel:|data:|javascript:)/.test(target)
}
