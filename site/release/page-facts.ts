import { Parser } from 'htmlparser2'
import { addressesIn } from './addresses.ts'
import { weightOf } from './page-weight.ts'
import { rawTextsIn } from './raw-texts.ts'

/** A place that a page or a file leads to. */
export interface Target {
  /** As it is written there. */
  written: string
  /** Its path on the portal, decoded; null for an address that is not valid. */
  path: string | null
  anchor: string
}

/** What the gate needs to know of a page, or of a file that leads to pages. */
export interface Facts {
  /** Bytes when compressed, where that may be too much; else 0. */
  weight: number
  /** What it leads to or shows of this portal, and addresses that are not valid. */
  targets: readonly Target[]
  anchors: ReadonlySet<string>
  /** The paths of its versions in other languages, by language; null for one that is no path of this portal. */
  alternates: ReadonlyMap<string, { written: string; path: string | null }>
}

/** Reads the facts of a page. */
export function factsOf(page: string, html: string, origin: string): Facts {
  const written = new Set<string>()
  const anchors = new Set<string>()
  const alternates = new Map<string, { written: string; path: string | null }>()
  for (const tag of tellingTags(html)) {
    const { anchor, alternate, targets } = readTag(tag)
    if (anchor !== null) anchors.add(anchor)
    if (alternate !== null) {
      const url = resolved(alternate.href, page, origin)
      const path = url !== null && url.origin === origin ? kept(url.pathname) : null
      alternates.set(alternate.language, { written: alternate.href, path })
    }
    for (const target of targets) written.add(target)
  }
  return { weight: weightOf(page, html), targets: targetsOf(written, page, origin), anchors, alternates }
}

/** The tags of a page that can name a place in it or lead somewhere. */
function tellingTags(html: string): string[] {
  return [...withoutTexts(html).matchAll(/<[a-z][\w-]*[^">]*(?:"[^"]*"[^">]*)*>/g)].flatMap(([tag]) =>
    /\s(?:id|href|src|srcset)\s*=/.test(tag) ? [tag] : [],
  )
}

/** A page without what stands in its scripts and styles. */
function withoutTexts(html: string): string {
  let rest = ''
  let at = 0
  for (const { from, to } of rawTextsIn(html)) {
    rest += html.slice(at, from)
    at = to
  }
  return rest + html.slice(at)
}

/** What a tag says. */
interface Tag {
  anchor: string | null
  alternate: { language: string; href: string } | null
  targets: readonly string[]
}

/** Tags by how they are written: most stand in many pages, and reading one takes long. */
const known = new Map<string, Tag>()
const mostKnown = 100_000

function readTag(written: string): Tag {
  const before = known.get(written)
  if (before !== undefined) return before
  const tag: Tag = { anchor: null, alternate: null, targets: [] }
  const parser = new Parser({
    onopentag: (name, { id, href, src, srcset, hreflang, rel }) => {
      if (id !== undefined) tag.anchor = kept(id)
      if (name === 'link' && rel === 'alternate' && hreflang !== undefined && href !== undefined)
        tag.alternate = { language: kept(hreflang), href: kept(href) }
      tag.targets = [href, src, ...candidates(srcset)].flatMap((target) =>
        target !== undefined && isFetched(target) ? [kept(target)] : [],
      )
    },
  })
  parser.end(written)
  if (known.size >= mostKnown) known.clear()
  known.set(Buffer.from(written).toString(), tag)
  return tag
}

/** The same facts, for pages that another thread has read: what many say is kept once here too. */
export function keptFacts({ weight, targets, anchors, alternates }: Facts): Facts {
  return {
    weight,
    targets: targets.map((target) =>
      target.anchor === '' && target.path !== null ? plainTarget(kept(target.written), kept(target.path)) : target,
    ),
    anchors: new Set([...anchors].map(kept)),
    alternates: new Map(
      [...alternates].map(([language, { written, path }]) => [
        kept(language),
        { written: kept(written), path: path === null ? null : kept(path) },
      ]),
    ),
  }
}

/** Reads where a calendar, a feed or a file of the open data leads. */
export function factsOfText(file: string, text: string, origin: string): Facts {
  const targets = targetsOf(addressesIn(file, text), file, origin)
  return { weight: 0, targets, anchors: new Set(), alternates: new Map() }
}

/** A path of the portal that says by itself where it leads: most links are such. */
const plain = /^\/(?!\/)(?:[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)*)?$/

function targetsOf(written: Iterable<string>, page: string, origin: string): Target[] {
  return [...written].flatMap((address) => {
    const own = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address
    if (plain.test(own)) return plainTarget(kept(address), kept(own))
    const url = resolved(address, page, origin)
    const invalid = { written: kept(address), path: null, anchor: '' }
    if (url === null) return invalid
    if (url.origin !== origin) return []
    const [path, anchor] = [decoded(url.pathname), decoded(url.hash.slice(1))]
    if (path === null || anchor === null) return invalid
    return { written: kept(address), path: kept(path), anchor: kept(anchor) }
  })
}

/** Pages lead to the same places again and again: each is kept once. */
const plainTargets = new Map<string, Target>()

function plainTarget(written: string, path: string): Target {
  const before = plainTargets.get(written)
  if (before?.path === path) return before
  const target = { written, path, anchor: '' }
  plainTargets.set(written, target)
  return target
}

// Pages say the same again and again, and a piece of a text keeps all of it in memory: each is kept once, on its own.
const keptOnce = new Map<string, string>()

function kept(piece: string): string {
  const known = keptOnce.get(piece)
  if (known !== undefined) return known
  const own = Buffer.from(piece).toString()
  keptOnce.set(own, own)
  return own
}

function resolved(target: string, page: string, origin: string): URL | null {
  return URL.canParse(target, `${origin}${page}`) ? new URL(target, `${origin}${page}`) : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function candidates(srcset: string | undefined): string[] {
  return (srcset ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || [])
}

function isFetched(target: string): boolean {
  return !/^(mailto:|tel:|data:|javascript:)/.test(target)
}
