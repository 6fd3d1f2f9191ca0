import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readPiece } from '../../site/release/search/pieces.ts'

/** An index as a reader's browser sees it: what is in each piece that it names. */
export interface ReadIndex {
  /** The fragment of each page, in order, with the number of its words. */
  pages: { fragment: { url: string; content: string; meta: { title: string } }; words: number }[]
  /** Each word, with its pages and places and those of its forms, in the order of the files. */
  words: [string, unknown, unknown][]
  /** From where to where each chunk reaches, with its words. */
  chunks: { from: string; to: string; words: string[] }[]
  /** The pages that have each value, by filter and value. */
  filters: Record<string, number[]>
  fields: string[]
}

/**
 * Reads the index of a language.
 * @param folder where its entry is
 * @param pieces where its pieces are; beside the entry, as Pagefind itself writes it
 */
export function readIndex(folder: string, locale: string, pieces = folder): ReadIndex {
  const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8'))
  const { hash, page_count: count } = entry.languages[locale]
  const [, pages, chunks, filters, , fields] = read(path.join(pieces, `pagefind.${hash}.pf_meta`)) as Meta
  if (count !== pages.length) throw new Error(`The entry says ${count} pages, the index has ${pages.length}`)
  const parts = chunks.map(([from, to, name]) => {
    const [words] = read(path.join(pieces, `index/${name}.pf_index`)) as [ReadIndex['words']]
    return { from, to, words }
  })
  return {
    pages: pages.map(([name, words]) => ({
      fragment: JSON.parse(readPiece(path.join(pieces, `fragment/${name}.pf_fragment`)).toString()),
      words,
    })),
    words: parts.flatMap(({ words }) => words),
    chunks: parts.map(({ from, to, words }) => ({ from, to, words: words.map(([word]) => word) })),
    filters: Object.fromEntries(
      filters.flatMap(([filter, name]) => {
        const [, values] = read(path.join(pieces, `filter/${name}.pf_filter`)) as [string, [string, number[]][]]
        return values.map(([value, own]) => [`${filter}=${value}`, own])
      }),
    ),
    fields,
  }
}

/** The index of a language that answers in a data folder. */
export function readLiveIndex(dataDir: string, locale: string): ReadIndex {
  return readIndex(path.join(dataDir, 'current-search', locale), locale, path.join(dataDir, 'assets/pagefind', locale))
}

/** The names of all pieces of a language, as paths in the store. */
export function allPieces(dataDir: string, locale: string): string[] {
  const folder = path.join(dataDir, 'assets/pagefind', locale)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

type Meta = [string, [string, number][], [string, string, string][], [string, string][], unknown, string[]]

/** Reads what is in a piece, in a way of its own. */
function read(file: string): unknown {
  const bytes = readPiece(file)
  let at = 0
  const next = (): unknown => {
    const head = bytes[at++] ?? 0
    const short = head & 31
    const length = short < 24 ? 0 : 2 ** (short - 24)
    const value = length === 0 ? short : bytes.readUIntBE(at, length)
    at += length
    if (head >> 5 === 0) return value
    if (head >> 5 === 1) return -1 - value
    if (head >> 5 === 3) return bytes.toString('utf8', at, (at += value))
    if (head >> 5 === 4) return Array.from({ length: value }, next)
    throw new Error(`${file} holds something else at ${at}`)
  }
  const all = next()
  if (at !== bytes.length) throw new Error(`${file} holds more than it says`)
  return all
}
