import { existsSync, realpathSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { close } from 'pagefind'
import { localeCodes, type Locale } from '../../../i18n/locales.ts'
import { messageOf } from '../message.ts'
import { LanguageIndex, type LanguageOutcome } from './language.ts'
import { Pieces } from './pieces.ts'
import { createIndexFolder, dropPieces, pruneIndexes, searchStore, useIndex } from './store.ts'

// A process of its own, which makes one index and lets it answer. Its arguments are the data folder, the instant of the
// release and whether the index before is to be left alone. It reads lines of JSON: the name of a language, the records
// of that, the next, and at last the list of synonyms. When whoever asked for the index dies, it stops.

/** Pages and publications come first. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const [dataDir = '', instant = '', mode] = process.argv.slice(2)
const now = Number(instant)
const store = searchStore(dataDir)
const live = mode === 'fresh' || !existsSync(store.current) ? null : realpathSync(store.current)

try {
  process.stdout.write(JSON.stringify(await makeIndex()))
  await close()
  process.exit(0)
} catch (error) {
  process.stderr.write(messageOf(error))
  process.exit(1)
}

async function makeIndex(): Promise<{ pages: number; indexed: number }> {
  const folder = await createIndexFolder(store, now)
  const { outcomes, synonyms } = await readAll(folder)
  // From here on nothing is read: what ends now is whoever asked.
  process.stdin.on('end', () => process.exit(1)).resume()
  writeFileSync(path.join(folder, 'synonyms.json'), synonyms)
  const named = new Set(pathsOf(outcomes, ({ named }) => named))
  const before = pathsOf(outcomes, ({ before }) => before)
  await dropPieces(
    store,
    before.filter((piece) => !named.has(piece)),
    now,
  )
  await useIndex(store, folder)
  await pruneIndexes(store, named, now)
  const counts = [...outcomes.values()]
  return {
    pages: counts.reduce((sum, { pages }) => sum + pages, 0),
    indexed: counts.reduce((sum, { indexed }) => sum + indexed, 0),
  }
}

type Outcomes = Map<Locale, LanguageOutcome>

async function readAll(folder: string): Promise<{ outcomes: Outcomes; synonyms: string }> {
  const outcomes: Outcomes = new Map()
  let current: { locale: Locale; index: LanguageIndex } | null = null
  const finish = async (): Promise<void> => {
    if (current !== null) outcomes.set(current.locale, await current.index.finish())
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.startsWith('{')) {
      await current?.index.add(line)
      continue
    }
    await finish()
    if (line.startsWith('[')) return { outcomes, synonyms: line }
    current = beginLanguage(JSON.parse(line), folder)
  }
  throw new Error('Nobody waits for this index any more')
}

function beginLanguage(name: unknown, folder: string): { locale: Locale; index: LanguageIndex } {
  const locale = localeCodes.find((code) => code === name)
  if (locale === undefined) throw new Error(`There is no language ${String(name)}`)
  const pieces = new Pieces(path.join(store.pieces, locale), locale)
  const before = live === null ? null : path.join(live, locale)
  return { locale, index: new LanguageIndex(locale, path.join(folder, locale), pieces, before) }
}

function pathsOf(outcomes: Outcomes, of: (outcome: LanguageOutcome) => readonly string[]): string[] {
  return [...outcomes].flatMap(([locale, outcome]) => of(outcome).map((piece) => path.join(locale, piece)))
}
