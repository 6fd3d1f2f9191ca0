import { hasOwnPage } from '../../content/contents.ts'
import type { FoundingDocument } from '../../content/founding/founding.ts'
import { founding } from '../../content/founding/index.ts'
import { isKind, type Kind } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'

/** A founding document of any kind. */
export type AnyDocument = { [K in Kind]: { kind: K } & FoundingDocument<K> }[Kind]

/** A founding document in one language. */
export interface FoundingText {
  /** For messages: `it places:mhuma`. */
  name: string
  kind: Kind
  key: string
  locale: Locale
  facts: AnyDocument['facts']
  content: AnyDocument['texts'][Locale]
}

/** Every founding document, with its kind. */
export function foundingDocuments(): AnyDocument[] {
  const ofKind = <K extends Kind>(kind: K) => founding[kind].map((document) => ({ kind, ...document }))
  return [
    ...ofKind('calls'),
    ...ofKind('places'),
    ...ofKind('stories'),
    ...ofKind('studies'),
    ...ofKind('news'),
    ...ofKind('events'),
    ...ofKind('pages'),
    ...ofKind('areas'),
    ...ofKind('organisations'),
    ...ofKind('topics'),
  ]
}

/** Every founding document in every language. */
export function foundingTexts(): FoundingText[] {
  return foundingDocuments().flatMap(({ kind, key, facts, texts }) =>
    localeCodes.map((locale) => ({
      name: `${locale} ${kind}:${key}`,
      kind,
      key,
      locale,
      facts,
      content: texts[locale],
    })),
  )
}

/** Where the links of a Markdown text lead. */
export function bodyLinks(body: string): string[] {
  return [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target)
}

/** Whether `kind:key` names a founding document that will have a page of its own. */
export function isPageOf(link: string, locale: Locale): boolean {
  const [kind = '', key] = link.split(':')
  if (!isKind(kind)) return false
  const document = foundingDocuments().find((one) => one.kind === kind && one.key === key)
  return (
    document !== undefined && hasOwnPage({ ...document.facts, body: Array.from(document.texts[locale].body) }, kind)
  )
}

/** Every piece of text in a value, however deep, without slugs and addresses. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (name === 'slug' || name === 'url' ? [] : wordsOf(part)))
}
