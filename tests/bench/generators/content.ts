import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Contents } from '../../../content/contents.ts'
import { documentPath } from '../../../content/paths.ts'
import type { Block, Inline, RichText } from '../../../content/rich-text.ts'
import { localeCodes, type Locale } from '../../../i18n/locales.ts'
import type { Snapshot } from '../../../site/source/snapshot.ts'
import { computedIn } from './computed.ts'
import { origin } from './shell.ts'

/**
 * Writes the news items of a snapshot as files of Markdown with front matter, which Eleventy and Hugo both read.
 * @param release the folder of a release of the same snapshot: what the portal works out is handed over ready-made
 * @returns the paths of their pages
 */
export function writeContent(folder: string, snapshot: Snapshot, release: string): string[] {
  return localeCodes.flatMap((locale) => {
    mkdirSync(path.join(folder, locale), { recursive: true })
    const find = finderIn(snapshot, locale)
    return snapshot.contents[locale].news.map((item) => {
      const here = documentPath(locale, 'news', item)
      const page = readFileSync(path.join(release, here, 'index.html'), 'utf8')
      const fields = { ...fieldsOf(item, locale, snapshot, find), ...computedIn(page) }
      writeFileSync(path.join(folder, locale, `${item.slug}.md`), withFrontMatter(fields, markdownOf(item.body)))
      return here
    })
  })
}

type Finder = ReturnType<typeof finderIn>

function finderIn({ contents }: Snapshot, locale: Locale) {
  const byId = <K extends 'areas' | 'topics'>(kind: K) =>
    new Map<string, Contents[K]>(contents[locale][kind].map((document) => [document.id, document]))
  const [areas, topics] = [byId('areas'), byId('topics')]
  const other = localeCodes.find((code) => code !== locale) ?? locale
  const translated = new Map(contents[other].news.map((item) => [item.id, documentPath(other, 'news', item)]))
  return { areas, topics, there: (id: string) => translated.get(id) ?? '' }
}

function fieldsOf(item: Contents['news'], locale: Locale, { made }: Snapshot, find: Finder) {
  const here = documentPath(locale, 'news', item)
  const tie = (kind: 'areas' | 'topics', id: string) => {
    const document = find[kind].get(id)
    if (document === undefined) throw new Error(`${here} is tied to ${kind}/${id}, which is not there`)
    return { title: document.title, path: documentPath(locale, kind, document), lead: document.summary }
  }
  const topics = item.topics.map((id) => tie('topics', id))
  return {
    layout: locale,
    permalink: here,
    url: here,
    title: item.title,
    lead: item.summary,
    here,
    there: find.there(item.id),
    address: `${origin}${here}`,
    day: item.date,
    updated: made.get(`news/${item.id}`) ?? '',
    keywords: topics.map(({ title }) => title),
    area: tie('areas', item.area ?? ''),
    topics: topics.toSorted((a, b) => a.title.localeCompare(b.title)),
  }
}

/** JSON is YAML too. */
function withFrontMatter(fields: Record<string, unknown>, text: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`
}

/** A text as Markdown; it holds nothing that Markdown would take for a mark. */
export function markdownOf(body: RichText): string {
  return body.map(blockOf).join('\n\n')
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return lineOf(block.children)
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${lineOf(block.children)}`
    case 'list':
      return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${lineOf(item)}`).join('\n')
    case 'quote':
      return `> ${lineOf(block.children)}`
    case 'table':
    case 'figure':
    case 'reference':
      throw new Error('The texts that are compared have no tables, figures and cards.')
  }
}

function lineOf(children: readonly Inline[]): string {
  return children.map((child) => (child.type === 'text' ? child.text : '')).join('')
}
