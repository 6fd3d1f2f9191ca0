import { Parser } from 'htmlparser2'
import { addressesIn } from './addresses.ts'
import { weightOf } from './page-weight.ts'

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
  const parser = new Parser({
    onopentag: (name, { id, href, src, srcset, hreflang, rel }) => {
      if (id !== undefined) anchors.add(kept(id))
      if (name === 'link' && rel === 'alternate' && hreflang !== undefined && href !== undefined) {
        const url = resolved(href, page, origin)
        const path = url !== null && url.origin === origin ? kept(url.pathname) : null
        alternates.set(kept(hreflang), { written: kept(href), path })
      }
      for (const target of [href, src, ...candidates(srcset)])
        if (target !== undefined && isFetched(target)) written.add(target)
    },
  })
  parser.end(telling(html))
  return { weight: weightOf(page, html), targets: targetsOf(written, page, origin), anchors, alternates }
}

/** The tags of a page that can name a place in it or lead somewhere: reading all the others takes ten times as long. */
function telling(html: string): string {
  const bare = html.replaceAll(/(<(style|script)\b[^>]*>)[^]*?<\/\2>/g, '$1</$2>')
  return (
    [...bare.matchAll(/<([a-z][\w-]*)(?:[^">]|"[^"]*")*>/g)]
      .filter(([tag]) => /\s(?:id|href|src|srcset)\s*=/.test(tag))
      // What is closed at once holds nothing: after an open text field everything would be its words.
      .map(([tag, name]) => `${tag}</${name}>`)
      .join('')
  )
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
    if (plain.test(own)) return { written: kept(address), path: kept(own), anchor: '' }
    const url = resolved(address, page, origin)
    const invalid = { written: kept(address), path: null, anchor: '' }
    if (url === null) return invalid
    if (url.origin !== origin) return []
    const [path, anchor] = [decoded(url.pathname), decoded(url.hash.slice(1))]
    if (path === null || anchor === null) return invalid
    return { written: kept(address), path: kept(path), anchor: kept(anchor) }
  })
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
