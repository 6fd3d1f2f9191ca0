import { CborReader, CborWriter } from './cbor.ts'

/** What Pagefind’s script reads first of an index: its pages in order, and what else there is to fetch. */
export interface IndexMeta {
  /** The version of Pagefind. */
  version: string
  /** The name of each page’s fragment, and how many words it has. */
  pages: readonly { fragment: string; words: number }[]
  chunks: readonly { from: string; to: string; name: string }[]
  filters: readonly { filter: string; name: string }[]
  /** The fields of a page beside its text; places in them are told apart by their position here. */
  fields: readonly string[]
}

export function readMeta(bytes: Buffer): IndexMeta {
  const reader = new CborReader(bytes)
  reader.list()
  const version = reader.text()
  const pages = readList(reader, () => {
    const page = { fragment: reader.text(), words: reader.number() }
    reader.text()
    return page
  })
  const chunks = readList(reader, () => ({ from: reader.text(), to: reader.text(), name: reader.text() }))
  const filters = readList(reader, () => ({ filter: reader.text(), name: reader.text() }))
  if (reader.list() > 0) throw new Error('The search index is sorted by something; that cannot be merged')
  const fields = Array.from({ length: reader.list() }, () => reader.text())
  return { version, pages, chunks, filters, fields }
}

function readList<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.list() }, () => {
    reader.list()
    return read()
  })
}

export function writeMeta({ version, pages, chunks, filters, fields }: IndexMeta): Buffer {
  const writer = new CborWriter()
  writer.list(6).text(version).list(pages.length)
  // Fragments are not put together in groups, so the last is the name of none.
  for (const { fragment, words } of pages) writer.list(3).text(fragment).number(words).text('')
  writer.list(chunks.length)
  for (const { from, to, name } of chunks) writer.list(3).text(from).text(to).text(name)
  writer.list(filters.length)
  for (const { filter, name } of filters) writer.list(2).text(filter).text(name)
  writer.list(0).list(fields.length)
  for (const field of fields) writer.text(field)
  return writer.take()
}

/** The filters of pages in their order, each with the numbers of the pages that have each of its values. */
export function filtersOf(pages: readonly Readonly<Record<string, readonly string[]>>[]): Map<string, Buffer> {
  const filters = new Map<string, Map<string, number[]>>()
  for (const [page, own] of pages.entries()) {
    for (const [filter, values] of Object.entries(own)) {
      const numbers = filters.get(filter) ?? new Map<string, number[]>()
      filters.set(filter, numbers)
      for (const value of values) {
        const having = numbers.get(value) ?? []
        numbers.set(value, having)
        having.push(page)
      }
    }
  }
  return new Map([...filters].map(([filter, numbers]) => [filter, writeFilter(filter, numbers)]))
}

function writeFilter(filter: string, numbers: ReadonlyMap<string, readonly number[]>): Buffer {
  const writer = new CborWriter()
  writer.list(2).text(filter).list(numbers.size)
  for (const value of [...numbers.keys()].toSorted()) {
    const pages = numbers.get(value) ?? []
    writer.list(2).text(value).list(pages.length)
    for (const page of pages) writer.number(page)
  }
  return writer.take()
}
