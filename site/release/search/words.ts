import { CborReader, CborWriter } from './cbor.ts'

/** Where a page holds a word: its number in the index, and the places, as Pagefind wrote them. */
interface Posting {
  page: number
  bytes: Buffer
  from: number
  to: number
  /** How many numbers that is; Pagefind cuts its chunks by them. */
  size: number
}

/** A word with the pages that hold it. */
export interface IndexedWord {
  word: string
  /** The word as bytes: by them words are in order. */
  key: Buffer
  pages: Posting[]
  /** The same with accents, each by itself. */
  forms: Map<string, Posting[]>
}

/** How much a chunk of words holds before it is closed; as Pagefind does it. */
const fullChunk = 20_000

/**
 * Reads chunks of words of an index.
 * @param pageOf what number a page now has; below 0 when it is gone
 */
export function* wordsIn(
  chunks: Iterable<Buffer>,
  pageOf: (page: number) => number,
): Generator<IndexedWord, undefined> {
  for (const bytes of chunks) {
    const reader = new CborReader(bytes)
    reader.list()
    for (let left = reader.list(); left > 0; left -= 1) {
      reader.list()
      const { from, to } = reader.rawText()
      const pages = readPostings(reader, pageOf)
      const forms = new Map<string, Posting[]>()
      for (let more = reader.list(); more > 0; more -= 1) {
        reader.list()
        const form = reader.text()
        const own = readPostings(reader, pageOf)
        if (own.length > 0) forms.set(form, own)
      }
      const word = bytes.toString('utf8', from, to)
      if (pages.length > 0 || forms.size > 0) yield { word, key: bytes.subarray(from, to), pages, forms }
    }
  }
}

function readPostings(reader: CborReader, pageOf: (page: number) => number): Posting[] {
  const postings: Posting[] = []
  let old = 0
  for (let left = reader.list(); left > 0; left -= 1) {
    reader.list()
    old += reader.number()
    const from = reader.at
    const size = 1 + reader.skipNumbers() + reader.skipNumbers()
    const page = pageOf(old)
    if (page >= 0) postings.push({ page, bytes: reader.bytes, from, to: reader.at, size })
  }
  return postings
}

/** Makes one list of words of several, each word once, in order. */
export function* mergeWords(sources: readonly Iterator<IndexedWord, undefined>[]): Generator<IndexedWord> {
  const heads = sources.map((source) => source.next().value)
  for (;;) {
    let least: IndexedWord | undefined
    for (const head of heads) {
      if (head !== undefined && (least === undefined || Buffer.compare(head.key, least.key) < 0)) least = head
    }
    if (least === undefined) return
    const merged: IndexedWord = { ...least, pages: [], forms: new Map() }
    for (const [index, head] of heads.entries()) {
      if (head === undefined || !head.key.equals(least.key)) continue
      merged.pages = merged.pages.concat(head.pages)
      for (const [form, pages] of head.forms) merged.forms.set(form, [...(merged.forms.get(form) ?? []), ...pages])
      heads[index] = sources[index]?.next().value
    }
    yield merged
  }
}

/** A chunk of words, with the first and the last of them. */
export interface Chunk {
  first: string
  last: string
  bytes: Buffer
}

/** Cuts a list of words into chunks as Pagefind does. */
export function* chunksOf(words: Iterable<IndexedWord>): Generator<Chunk> {
  const writer = new CborWriter()
  let names: string[] = []
  let size = 0
  const close = (): Chunk => {
    const body = writer.take()
    const head = writer.list(1).list(names.length).take()
    const chunk = { first: names[0] ?? '', last: names.at(-1) ?? '', bytes: Buffer.concat([head, body]) }
    names = []
    size = 0
    return chunk
  }
  for (const { word, pages, forms } of words) {
    writer.list(3).text(word)
    size += writePostings(writer, pages)
    writer.list(forms.size)
    for (const [form, own] of [...forms].toSorted(([one], [other]) => compareWords(one, other))) {
      writer.list(2).text(form)
      size += writePostings(writer, own)
    }
    names.push(word)
    if (size >= fullChunk) yield close()
  }
  if (names.length > 0) yield close()
}

function writePostings(writer: CborWriter, postings: Posting[]): number {
  let size = 0
  let before = 0
  writer.list(postings.length)
  for (const posting of postings.toSorted((one, other) => one.page - other.page)) {
    writer
      .list(3)
      .number(posting.page - before)
      .copy(posting.bytes, posting.from, posting.to)
    before = posting.page
    size += posting.size
  }
  return size
}

/**
 * From where to where each chunk reaches, in as few letters as tell it from its neighbours; as Pagefind says it.
 */
export function rangesOf(chunks: readonly Pick<Chunk, 'first' | 'last'>[]): { from: string; to: string }[] {
  const ranges = chunks.map(({ first, last }) => ({ from: first, to: last }))
  for (const [index, range] of ranges.entries()) {
    const next = ranges[index + 1]
    if (next === undefined) break
    const [one, other] = [Array.from(range.to), Array.from(next.from)]
    const differ = one.findIndex((letter, at) => letter !== other[at])
    const length = (differ < 0 ? one.length : differ) + 1
    const to = one.slice(0, length).join('')
    next.from = other.slice(0, length).join('')
    // A chunk never ends before it begins.
    if (compareWords(to, range.from) >= 0) range.to = to
  }
  return ranges
}

function compareWords(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
