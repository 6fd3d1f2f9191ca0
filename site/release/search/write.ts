import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../../../i18n/locales.ts'
import type { SearchRecord } from '../../search/records/records.ts'
import { entryFile, readEntry, type Batch } from './batch.ts'
import type { Before } from './memory.ts'
import { filtersOf, writeMeta, type IndexMeta } from './meta.ts'
import { pieceFile, readPiece, type Pieces } from './pieces.ts'
import { chunksOf, mergeWords, rangesOf, wordsIn, type Chunk } from './words.ts'

/** How many pieces are packed at the same time. */
const abreast = 4

/** A page of the index: where its words come from, the index before or a batch, and its number there. */
export interface IndexedPage {
  /** The hash of its record. */
  hash: string
  from: Before | Batch
  number: number
  /** The words of its title. */
  title: string
  filters: SearchRecord['filters']
}

/**
 * Writes the index of a language out of the words of others: the pieces into the store, the entry into the folder.
 * @returns the pieces that it names, as paths inside the language's store
 */
export async function writeIndex(
  locale: Locale,
  folder: string,
  pieces: Pieces,
  pages: readonly IndexedPage[],
): Promise<string[]> {
  const sources = [...new Set(pages.map(({ from }) => from))]
  const { version = '', fields = [] } = sources[0]?.meta ?? {}
  if (sources.some(({ meta }) => meta.fields.join() !== fields.join()))
    throw new Error('The pages of the search have not all the same fields')

  const words = mergeWords(
    sources.map((source) => {
      const numbers = new Int32Array(source.meta.pages.length).fill(-1)
      for (const [number, page] of pages.entries()) if (page.from === source) numbers[page.number] = number
      return wordsIn(chunksIn(source, pieces), (page) => numbers[page] ?? -1)
    }),
  )
  const chunks: Pick<Chunk, 'first' | 'last'>[] = []
  const names: Promise<string>[] = []
  for (const { first, last, bytes } of chunksOf(words)) {
    chunks.push({ first, last })
    names.push(pieces.add('index', bytes))
    await names.at(-abreast)
  }
  const chunkNames = await Promise.all(names)
  const filters: { filter: string; name: string }[] = []
  for (const [filter, bytes] of filtersOf(pages.map((page) => page.filters)))
    filters.push({ filter, name: await pieces.add('filter', bytes) })
  const meta: IndexMeta = {
    version,
    pages: pages.map((page) => fragmentOf(page, pieces)),
    chunks: rangesOf(chunks).map((range, index) => ({ ...range, name: chunkNames[index] ?? '' })),
    filters,
    fields,
  }
  const name = await pieces.add('meta', writeMeta(meta))
  writeEntry(locale, folder, name, pages.length)
  return piecesOf(meta, name)
}

/** The pieces that an index names, as paths inside the language's store. */
export function piecesOf({ pages, chunks, filters }: IndexMeta, name: string): string[] {
  return [
    pieceFile('', 'meta', name),
    ...chunks.map((chunk) => pieceFile('', 'index', chunk.name)),
    ...filters.map((filter) => pieceFile('', 'filter', filter.name)),
    ...pages.map((page) => pieceFile('', 'fragment', page.fragment)),
  ]
}

function* chunksIn({ folder, meta, ...source }: Before | Batch, pieces: Pieces): Generator<Buffer> {
  for (const { name } of meta.chunks)
    yield 'hashes' in source ? pieces.read('index', name) : readPiece(pieceFile(folder, 'index', name))
}

/** The fragment of a page; what a batch made is moved into the store. */
function fragmentOf({ from, number }: IndexedPage, pieces: Pieces): IndexMeta['pages'][number] {
  const page = from.meta.pages[number]
  if (page === undefined) throw new Error(`The search index has no page ${number}`)
  if ('hashes' in from) return page
  return { ...page, fragment: pieces.addFragment(pieceFile(from.folder, 'fragment', page.fragment), page.fragment) }
}

/** Pagefind's own entry, which must be in the folder, with the name and the size of this index. */
function writeEntry(locale: Locale, folder: string, hash: string, count: number): void {
  const entry = readEntry(folder)
  const languages = { [locale]: { ...entry.languages[locale], hash, page_count: count } }
  writeFileSync(path.join(folder, entryFile), JSON.stringify({ ...entry, languages }))
}
