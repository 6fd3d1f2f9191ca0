import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createIndex } from 'pagefind'
import type { Locale } from '../../../i18n/locales.ts'
import type { SearchRecord } from '../../search/records/records.ts'
import { readMeta, type IndexMeta } from './meta.ts'
import { pieceFile, readPiece } from './pieces.ts'

/** How many pages are handed to Pagefind at once. */
const handful = 50

/** The file that Pagefind's script reads first. */
export const entryFile = 'pagefind-entry.json'

/** What of that file concerns us. */
export interface Entry {
  languages: Record<string, { hash: string; page_count: number }>
}

/** An index of some pages, as Pagefind wrote it. */
export interface Batch {
  folder: string
  meta: IndexMeta
  /** The number of the page of each record; undefined where Pagefind found nothing to search for. */
  numbers: readonly (number | undefined)[]
}

/**
 * Lets Pagefind index some pages of a language.
 * @param folder where to; it must not be there yet
 * @throws Error with the page that Pagefind refuses
 */
export async function indexBatch(records: readonly SearchRecord[], locale: Locale, folder: string): Promise<Batch> {
  mkdirSync(folder)
  const { index, errors } = await createIndex()
  if (index === undefined) throw failure('Pagefind did not begin', errors)
  for (let from = 0; from < records.length; from += handful) {
    await Promise.all(
      records.slice(from, from + handful).map(async (record) => {
        const added = await index.addCustomRecord({ ...record, meta: { ...record.meta } })
        if (added.errors.length > 0) throw failure(`Pagefind refuses ${pathOf(record)}`, added.errors)
      }),
    )
  }
  const written = await index.writeFiles({ outputPath: folder })
  if (written.errors.length > 0) throw failure('Pagefind could not write', written.errors)
  await index.deleteIndex()
  const name = readEntry(folder).languages[locale]?.hash ?? ''
  const meta = readMeta(readPiece(pieceFile(folder, 'meta', name)))
  return {
    folder,
    meta,
    numbers: meta.pages.length === records.length ? [...records.keys()] : numbersOf(records, folder, meta),
  }
}

/** Which page came from which record, where Pagefind left some out without a word. */
function numbersOf(records: readonly SearchRecord[], folder: string, { pages }: IndexMeta): Batch['numbers'] {
  const urls = pages.map(({ fragment }): string => {
    const { url }: { url: string } = JSON.parse(readPiece(pieceFile(folder, 'fragment', fragment)).toString())
    return url
  })
  const known = new Map(urls.map((url, number) => [url, number]))
  return records.map(({ url }) => known.get(url))
}

/** Reads the entry of an index. */
export function readEntry(folder: string): Entry {
  const entry: Entry = JSON.parse(readFileSync(path.join(folder, entryFile), 'utf8'))
  return entry
}

function pathOf({ url }: SearchRecord): string {
  return url.replace(/#.*/s, '')
}

function failure(what: string, errors: readonly string[]): Error {
  return new Error(`${what}: ${errors.join('; ')}`)
}
