import { createHash } from 'node:crypto'
import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../../../i18n/locales.ts'
import type { SearchRecord } from '../../search/records/records.ts'
import { titleWords } from '../../search/records/title-words.ts'
import { entryFile, indexBatch } from './batch.ts'
import { memoryOf, readBefore, type Before } from './memory.ts'
import type { Pieces } from './pieces.ts'
import { memoryFile } from './store.ts'
import { piecesOf, writeIndex, type IndexedPage } from './write.ts'
import { squeeze } from '../squeeze.ts'

/** How many pages Pagefind indexes at a time: so many that it is quick, and so few that it needs little memory. */
const batchSize = 500

/** The words of titles, for who mistypes one. */
const wordsFile = 'words.json'

/** What came of indexing a language. */
export interface LanguageOutcome {
  /** How many pages can be found. */
  pages: number
  /** How many of them went through Pagefind; the others are as they were. */
  indexed: number
  /** The pieces that its index names, and those of the one before. */
  named: readonly string[]
  before: readonly string[]
}

/**
 * Makes the index of one language from the one before: only pages that are new or changed go through Pagefind, in
 * batches; their words are then merged with those of the others. It is the index that Pagefind would make of all.
 */
export class LanguageIndex {
  readonly #locale: Locale
  readonly #folder: string
  readonly #pieces: Pieces
  readonly #before: Before | null
  readonly #known: ReadonlyMap<string, number>
  /** In their order; undefined while they wait for their batch. */
  readonly #pages: (IndexedPage | undefined)[] = []
  #waiting: { record: SearchRecord; hash: string; place: number }[] = []
  readonly #batches: string[] = []
  #indexed = 0
  /** Where Pagefind's own files are to be had, which are the same in every index. */
  #source: { folder: string; isOurs: boolean } | null

  /**
   * @param folder where the index goes
   * @param before where the index before is; null when it is to be made from nothing
   */
  constructor(locale: Locale, folder: string, pieces: Pieces, before: string | null) {
    this.#locale = locale
    this.#folder = folder
    this.#pieces = pieces
    mkdirSync(folder)
    this.#before = before === null ? null : readBefore(before, locale, pieces)
    this.#known = new Map(this.#before?.hashes.map((hash, number) => [hash, number]))
    this.#source = this.#before === null ? null : { folder: this.#before.folder, isOurs: true }
  }

  /** Adds the next page, as JSON of its record. */
  async add(json: string): Promise<void> {
    const hash = createHash('sha256').update(json).digest('base64url').slice(0, 22)
    const record: SearchRecord = JSON.parse(json)
    const before = this.#pageBefore(hash)
    if (before !== null) {
      this.#pages.push({ ...before, hash, title: record.meta.words, filters: record.filters })
      return
    }
    const content = [record.content, record.meta.title].find((text) => /[\p{L}\p{N}]/u.test(text))
    // Nobody can search for what has no word.
    if (content === undefined) return
    this.#waiting.push({ record: { ...record, content }, hash, place: this.#pages.length })
    this.#pages.push(undefined)
    if (this.#waiting.length >= batchSize) await this.#indexWaiting()
  }

  /** Completes the index, which then only needs to be used. */
  async finish(): Promise<LanguageOutcome> {
    const count = this.#pages.length
    // Without any page Pagefind makes an index that its own script cannot open.
    if (count === 0) await this.add(JSON.stringify(nothingIn(this.#locale)))
    await this.#indexWaiting()
    const pages = this.#pages.filter((page) => page !== undefined)
    const before = this.#before === null ? [] : piecesOf(this.#before.meta, this.#before.name)
    await this.#takeFiles()
    const outcome = { pages: count, indexed: count === 0 ? 0 : this.#indexed, before }
    if (this.#isLikeBefore(pages)) {
      for (const file of [wordsFile, `${wordsFile}.br`, memoryFile]) this.#link(file)
      return { ...outcome, named: before }
    }
    const named = await writeIndex(this.#locale, this.#folder, this.#pieces, pages)
    this.#write(wordsFile, JSON.stringify(titleWords(pages.map(({ title }) => title))))
    await squeeze(path.join(this.#folder, wordsFile))
    this.#write(memoryFile, memoryOf(pages.map(({ hash }) => hash)))
    for (const folder of this.#batches) rmSync(folder, { recursive: true, force: true })
    return { ...outcome, named }
  }

  /** The page of the index before that came from the same record, if its fragment is still there. */
  #pageBefore(hash: string): Pick<IndexedPage, 'from' | 'number'> | null {
    const number = this.#known.get(hash)
    if (this.#before === null || number === undefined) return null
    const page = this.#before.meta.pages[number]
    const isThere = page !== undefined && this.#pieces.has('fragment', page.fragment)
    return isThere ? { from: this.#before, number } : null
  }

  #isLikeBefore(pages: readonly IndexedPage[]): boolean {
    const isSame = pages.every(({ from, number }, index) => from === this.#before && number === index)
    return isSame && pages.length === this.#before?.hashes.length
  }

  async #indexWaiting(): Promise<void> {
    if (this.#waiting.length === 0) return
    const waiting = this.#waiting
    this.#waiting = []
    const folder = path.join(this.#folder, `.batch-${this.#batches.length}`)
    this.#batches.push(folder)
    const batch = await indexBatch(
      waiting.map(({ record }) => record),
      this.#locale,
      folder,
    )
    this.#source ??= { folder, isOurs: false }
    this.#indexed += waiting.length
    for (const [index, { record, hash, place }] of waiting.entries()) {
      const number = batch.numbers[index]
      if (number === undefined) continue
      this.#pages[place] = { hash, from: batch, number, title: record.meta.words, filters: record.filters }
    }
  }

  /** Takes over what is not in the store of pieces. What else Pagefind writes is its own interfaces, never shown. */
  async #takeFiles(): Promise<void> {
    for (const file of ['pagefind.js', `wasm.${this.#locale}.pagefind`]) {
      this.#link(file)
      if (this.#source?.isOurs === true) this.#link(`${file}.br`)
      else await squeeze(path.join(this.#folder, file))
    }
    copyFileSync(path.join(this.#source?.folder ?? '', entryFile), path.join(this.#folder, entryFile))
  }

  #link(file: string): void {
    linkSync(path.join(this.#source?.folder ?? '', file), path.join(this.#folder, file))
  }

  #write(file: string, text: string): void {
    writeFileSync(path.join(this.#folder, file), text)
  }
}

function nothingIn(locale: Locale): SearchRecord {
  return { url: `/${locale}/`, language: locale, content: '0', meta: { title: '', words: '' }, filters: {} }
}
