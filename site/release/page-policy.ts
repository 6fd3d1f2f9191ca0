import { createHash } from 'node:crypto'
import { searchPath } from '../../content/paths.ts'
import { rawTextsIn, type RawText } from './raw-texts.ts'

/** Hashes by length and text: the same few scripts and styles stand in all pages, and comparing is faster than hashing. */
const known = new Map<number, Known[]>()

interface Known {
  text: string
  hash: string
  /** Whether it is another text where entities are read. */
  hasEntities: boolean
}

/** How many are remembered: far more than one compiled portal has. */
const most = 500

/**
 * Writes into a page what it may load and run: what stands in it, by hash, and what comes from the portal. The page
 * carries its policy itself, so that it is right whoever serves it, and for releases of any version of the portal;
 * what only a header can say, the servers add.
 */
export function withPolicy(html: string): string {
  const texts = rawTextsIn(html)
  const scripts = texts.filter(({ name, tag }) => name === 'script' && isRun(tag)).map((text) => hashIn(html, text))
  const styles = texts.filter(({ name }) => name === 'style').map((text) => hashIn(html, text))
  // The index of the search is read by WebAssembly.
  const wasm = html.includes(searchPath) ? ["'wasm-unsafe-eval'"] : []
  const policy = [
    "default-src 'self'",
    `script-src ${["'self'", ...wasm, ...new Set(scripts)].join(' ')}`,
    `style-src ${["'self'", ...new Set(styles)].join(' ')}`,
    "img-src 'self' data:",
    "base-uri 'none'",
  ].join('; ')
  return html.replace(
    /<meta charset="utf-8"[^>]*>/,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}

/** Whether a browser runs what stands in a script element; data it only keeps. */
function isRun(tag: string): boolean {
  const [, type = 'module'] = / type="([^"]*)"/.exec(tag) ?? []
  return !type.endsWith('json')
}

function hashIn(html: string, { from, to }: RawText): string {
  const text = html.slice(from, to)
  const { hash, hasEntities } = knownOf(text)
  return hasEntities && isInDrawing(html, from) ? knownOf(decoded(text)).hash : hash
}

/** Whether a place in a page is in an SVG, where even a style is read as text with entities. */
function isInDrawing(html: string, at: number): boolean {
  return html.lastIndexOf('<svg', at) > html.lastIndexOf('</svg>', at)
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#34': '"', '#39': "'" }

function decoded(text: string): string {
  return text.replaceAll(/&(lt|gt|amp|quot|#34|#39);/g, (_, name: string) => entities[name] ?? '')
}

function knownOf(text: string): Known {
  const alike = known.get(text.length) ?? []
  const before = alike.find((one) => one.text === text)
  if (before !== undefined) return before
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  // A piece of a page would keep all of it in memory.
  const one = { text: Buffer.from(text).toString(), hash, hasEntities: decoded(text) !== text }
  if (known.size >= most) known.clear()
  known.set(text.length, [...alike.slice(-most), one])
  return one
}
