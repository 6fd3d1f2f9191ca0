import { createHash } from 'node:crypto'
import { searchPath } from '../../content/paths.ts'

/** Hashes by text: the same few scripts and styles stand in all pages. */
const known = new Map<string, string>()

/** How many are remembered: far more than one compiled portal has. */
const most = 500

/**
 * Writes into a page what it may load and run: what stands in it, by hash, and what comes from the portal. The page
 * carries its policy itself, so that it is right whoever serves it, and for releases of any version of the portal;
 * what only a header can say, the servers add.
 */
export function withPolicy(html: string): string {
  const scripts = textsOf(html, 'script')
    .filter(({ tag }) => isRun(tag))
    .map(({ text }) => hashOf(text))
  const styles = textsOf(html, 'style').map(({ text }) => hashOf(text))
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

/** What stands in the elements of a name, each with its opening tag. */
function textsOf(html: string, name: string): { tag: string; text: string }[] {
  const found = []
  for (let from = html.indexOf(`<${name}`); from !== -1; from = html.indexOf(`<${name}`, from)) {
    const begin = html.indexOf('>', from) + 1
    const end = html.indexOf(`</${name}>`, begin)
    if (begin === 0 || end === -1) break
    const tag = html.slice(from, begin)
    const text = html.slice(begin, end)
    if (/^<\w+[\s>]/.test(tag)) found.push({ tag, text: isInDrawing(html, from) ? decoded(text) : text })
    from = end
  }
  return found
}

/** Whether a place in a page is in an SVG, where even a style is read as text with entities. */
function isInDrawing(html: string, at: number): boolean {
  return html.lastIndexOf('<svg', at) > html.lastIndexOf('</svg>', at)
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#34': '"', '#39': "'" }

function decoded(text: string): string {
  return text.replaceAll(/&(lt|gt|amp|quot|#34|#39);/g, (_, name: string) => entities[name] ?? '')
}

function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  if (known.size >= most) known.clear()
  known.set(text, hash)
  return hash
}
