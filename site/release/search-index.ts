import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex } from 'pagefind'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { searchRecords } from '../search/records/records.ts'
import { titleWords } from '../search/records/title-words.ts'
import { sourcesOf, type Snapshot } from '../source/snapshot.ts'
import type { Source } from '../source/source.ts'
import { squeeze } from './squeeze.ts'
import { createIndexFolder, searchStore, useIndex } from './search-store.ts'

/** What Pagefind writes beside the index and we do not show: its own interfaces. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\.|^wasm\.unknown\./

/** How many pages are handed to Pagefind at once. */
const batch = 50

/**
 * Indexes what the public may see, each language by itself, and lets the new index answer searches. Pagefind works
 * in a process of its own, one for all languages; two calls must not overlap.
 * @param now the instant of the release, in epoch milliseconds
 * @returns how many pages can be found
 */
export async function indexSearch(snapshot: Snapshot, dataDir: string, now: number): Promise<number> {
  const store = searchStore(dataDir)
  const id = `${new Date(now).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}-${randomBytes(3).toString('hex')}`
  const folder = await createIndexFolder(store, id)
  try {
    const sources = sourcesOf(snapshot, now)
    let pages = 0
    for (const locale of localeCodes) pages += await indexLanguage(sources[locale], path.join(folder, locale))
    await writeFile(path.join(folder, 'synonyms.json'), JSON.stringify(snapshot.synonyms))
    await useIndex(store, folder)
    return pages
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  } finally {
    await close()
  }
}

async function indexLanguage(source: Source, folder: string): Promise<number> {
  const { locale } = source
  const { index, errors } = await createIndex()
  if (index === undefined) throw failure(locale, errors)
  const records = searchRecords(source, translator(locale))
  for (let from = 0; from < records.length; from += batch) {
    const added = await Promise.all(
      records.slice(from, from + batch).map((record) => index.addCustomRecord({ ...record, meta: { ...record.meta } })),
    )
    const refused = added.flatMap((one) => one.errors)
    if (refused.length > 0) throw failure(locale, refused)
  }
  // Without any page Pagefind makes an index that its own script cannot open.
  if (records.length === 0) await index.addCustomRecord({ url: `/${locale}/`, language: locale, content: '0' })
  await mkdir(folder, { recursive: true })
  const written = await index.writeFiles({ outputPath: folder })
  if (written.errors.length > 0) throw failure(locale, written.errors)
  for (const name of await readdir(folder)) if (unused.test(name)) await rm(path.join(folder, name))
  for (const name of ['pagefind.js', `wasm.${locale}.pagefind`]) await squeeze(path.join(folder, name))
  await writeFile(path.join(folder, 'words.json'), JSON.stringify(titleWords(records)))
  return records.length
}

function failure(locale: Locale, errors: readonly string[]): Error {
  return new Error(`The search index of ${locale} could not be made: ${errors.join('; ')}`)
}
