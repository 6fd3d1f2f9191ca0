import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../../../i18n/locales.ts'
import { readEntry } from './batch.ts'
import { readMeta, type IndexMeta } from './meta.ts'
import type { Pieces } from './pieces.ts'
import { memoryFile } from './store.ts'

/** To be counted up when what an index is made of changes: then no index of before is made into the next. */
const form = 1

/** The version of Pagefind that is installed: indexes of another are not made into the next. */
const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8'),
)

/** The index that answers, as what the next can be made from. */
export interface Before {
  folder: string
  meta: IndexMeta
  /** The name of the meta piece. */
  name: string
  /** The hash of the record that each page came from, in the order of the pages. */
  hashes: readonly string[]
}

interface Noted {
  form: number
  version: string
  hashes: string[]
}

/** What the index of a language in a folder was made of; null when the next cannot be made from it. */
export function readBefore(folder: string, locale: Locale, pieces: Pieces): Before | null {
  try {
    const noted: Noted = JSON.parse(readFileSync(path.join(folder, memoryFile), 'utf8'))
    if (noted.form !== form || noted.version !== version) return null
    const name = readEntry(folder).languages[locale]?.hash ?? ''
    const meta = readMeta(pieces.read('meta', name))
    return meta.pages.length === noted.hashes.length ? { folder, meta, name, hashes: noted.hashes } : null
  } catch {
    // There is none, or it is damaged: the next is made from nothing.
    return null
  }
}

/** What is kept of an index for the next one. */
export function memoryOf(hashes: readonly string[]): string {
  return JSON.stringify({ form, version, hashes } satisfies Omit<Noted, 'hashes'> & { hashes: readonly string[] })
}
