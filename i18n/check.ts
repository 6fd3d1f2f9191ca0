import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { keys } from './keys.ts'
import { localeCodes, locales } from './locales.ts'

/** The interface texts of one language, as its JSON file holds them. */
export interface Language {
  code: string
  texts: Readonly<Record<string, string>>
}

/** The plural forms that a language has, for example `one` and `other`. */
export function pluralForms(code: string): string[] {
  return new Intl.PluralRules(code).resolvedOptions().pluralCategories
}

/** Finds listed texts that a language does not have, or has empty; a key with plural forms needs all of the language's. */
export function missingTexts(listed: readonly string[], languages: readonly Language[]): string[] {
  return languages.flatMap(({ code, texts }) =>
    listed
      .flatMap((key) => formsOf(key, code, languages))
      .filter((form) => !texts[form]?.trim())
      .map((form) => `${code}.json: “${form}” is missing or empty`),
  )
}

/** Finds texts of a language that `keys.ts` does not list. */
export function unlistedTexts(listed: readonly string[], languages: readonly Language[]): string[] {
  return languages.flatMap(({ code, texts }) => {
    const known = new Set(listed.flatMap((key) => formsOf(key, code, languages)))
    return Object.keys(texts)
      .filter((form) => !known.has(form))
      .map((form) => `${code}.json: “${form}” is not in keys.ts, or is no plural form of this language`)
  })
}

/**
 * Finds listed keys that no source file uses.
 * @param sources the texts of the files; a key counts as used in quotes or by a template like `route.${kind}`
 */
export function unusedKeys(listed: readonly string[], sources: readonly string[]): string[] {
  const quoted = new Set(sources.flatMap((text) => [...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, word]) => word)))
  const families = sources.flatMap(familiesIn)
  return listed
    .filter((key) => !quoted.has(key) && !families.some((family) => family.test(key)))
    .map((key) => `keys.ts: “${key}” is used nowhere in site, content or cms`)
}

/** Finds keys whose placeholders differ between languages; the plural forms of a key count together. */
export function differingPlaceholders(listed: readonly string[], languages: readonly Language[]): string[] {
  return listed.flatMap((key) => {
    const found = languages.map(({ code, texts }) => {
      const words = formsOf(key, code, languages).flatMap((form) => placeholdersIn(texts[form] ?? ''))
      return { code, list: [...new Set(words)].toSorted().join(', ') }
    })
    if (found.every(({ list }) => list === found[0]?.list)) return []
    return [`“${key}” has other placeholders: ${found.map(({ code, list }) => `${code} ${list || 'none'}`).join('; ')}`]
  })
}

/** Finds every fault of the interface texts, one line each. */
export function findFaults(
  listed: readonly string[],
  languages: readonly Language[],
  sources: readonly string[],
): string[] {
  return [
    ...missingTexts(listed, languages),
    ...unlistedTexts(listed, languages),
    ...differingPlaceholders(listed, languages),
    ...unusedKeys(listed, sources),
  ]
}

/** Finds every fault of the project's own interface texts. */
export function checkProject(): string[] {
  const languages = localeCodes.map((code) => ({ code, texts: locales[code].strings }))
  return findFaults(Object.keys(keys), languages, ['site', 'content', 'cms'].flatMap(sourcesIn))
}

/** A key has plural forms when some language has its form `other`. */
function formsOf(key: string, code: string, languages: readonly Language[]): string[] {
  const isPlural = languages.some(({ texts }) => Object.hasOwn(texts, `${key}_other`))
  return isPlural ? pluralForms(code).map((form) => `${key}_${form}`) : [key]
}

function familiesIn(source: string): RegExp[] {
  return [...source.matchAll(/`([a-z][\w.-]*\.)\$\{[^`{}]+\}([\w.-]*)`/gi)].map(
    ([, begin = '', end = '']) => new RegExp(`^${RegExp.escape(begin)}[^.]+${RegExp.escape(end)}$`),
  )
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name)
}

function sourcesIn(folder: string): string[] {
  const absolute = path.join(import.meta.dirname, '..', folder)
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : sourcesIn(name)
    return /\.(ts|tsx|astro)$/.test(name) ? [readFileSync(path.join(absolute, entry.name), 'utf8')] : []
  })
}

if (import.meta.main) {
  const faults = checkProject()
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) process.exit(1)
}
