import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Contents } from '../../../content/contents.ts'
import { documentPath } from '../../../content/paths.ts'
import { localeCodes, perLocale, type Locale, type PerLocale } from '../../../i18n/locales.ts'
import { releaseStore } from '../../../site/release/store/places.ts'
import { makeRelease } from '../../../site/release/make-release.ts'
import { loadRenderer } from '../../../site/release/renderer.ts'
import { newsroom } from '../../support/newsroom/newsroom.ts'
import { languagesOf } from '../../site/snapshots.ts'
import { computedIn } from './computed.ts'

/**
 * The HTML of a news item's page with a mark in each place that differs from item to item: `⟦html:title⟧` for words,
 * `⟦json:title⟧` for a quoted string of structured data, `⟦raw:content⟧` for HTML, and `⟦each:topics⟧…⟦end:⟧` around
 * what is said once for each.
 */
export type Shell = string

/** The address of the portal as its pages know it. */
export const origin = 'http://localhost:4321'

/** Words that stand on no page of their own accord, by the field that they stand for. */
const probe = {
  title: 'Zztitlezz',
  lead: 'Zzleadzz.',
  area: ['Zzareazz', 'zzareaslugzz', 'Zzarealeadzz.'],
  topics: [
    ['Zztopicazz', 'zztopicaslugzz', 'Zztopicaleadzz.'],
    ['Zztopicbzz', 'zztopicbslugzz', 'Zztopicbleadzz.'],
  ],
  body: 'Zzbodyzz.',
  day: '2019-01-09',
} as const

const slugs = { it: 'zzslugitzz', en: 'zzslugenzz' }
const now = Date.parse('2026-11-22T09:00:00Z')

/** Has the portal's own renderer make the page of an item that says the words above, and marks their places. */
export async function shells(): Promise<PerLocale<Shell>> {
  const snapshot = probeSnapshot()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-shell-'))
  try {
    await makeRelease(await loadRenderer(), snapshot, { dataDir, portalUrl: origin, isPortalLocal: true }, now)
    const page = (locale: Locale): string =>
      readFileSync(path.join(releaseStore(dataDir).current, pathIn(locale), 'index.html'), 'utf8')
    return perLocale((locale) => marked(page(locale), locale))
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function probeSnapshot() {
  const whole = newsroom({ items: 1, seed: 1, now })
  const contents = perLocale((locale) => {
    const own = whole.contents[locale]
    const [area, topic, item] = [own.areas[0], own.topics[0], own.news[0]]
    if (area === undefined || topic === undefined || item === undefined) throw new Error('The newsroom is empty')
    const topics = probe.topics.map((words) => ({ ...topic, ...textsOf(words), id: words[1] }))
    return {
      ...own,
      areas: [{ ...area, ...textsOf(probe.area), id: probe.area[1] }],
      topics,
      news: [probeItem(item, locale)],
    }
  })
  const languages = languagesOf(contents)
  return { ...whole, contents, languages, made: new Map([[`news/${slugs.it}`, `${probe.day}T09:00:00.000Z`]]) }
}

function probeItem(item: Contents['news'], locale: Locale): Contents['news'] {
  return {
    ...item,
    id: slugs.it,
    slug: slugs[locale],
    title: probe.title,
    summary: probe.lead,
    date: probe.day,
    area: probe.area[1],
    topics: probe.topics.map(([, slug]) => slug),
    body: [{ type: 'paragraph', children: [{ type: 'text', text: probe.body }] }],
  }
}

function textsOf([title, slug, summary]: readonly [string, string, string]) {
  return { title, slug, summary }
}

function pathIn(locale: Locale): string {
  return documentPath(locale, 'news', { slug: slugs[locale] })
}

/** Puts a mark wherever the page says what belongs to the item. */
function marked(html: string, locale: Locale): Shell {
  const other = localeCodes.find((code) => code !== locale) ?? locale
  const computed = computedIn(html)
  const dataStart = html.indexOf('<script type="application/ld+json">')
  const dataEnd = html.indexOf('</script>', dataStart)
  const data = replaced(html.slice(dataStart, dataEnd), [
    [`["${probe.topics[0][0]}","${probe.topics[1][0]}"]`, '⟦json:keywords⟧'],
    [`"${probe.title}"`, '⟦json:title⟧'],
    [`"${probe.lead}"`, '⟦json:lead⟧'],
    [`"${origin}${pathIn(locale)}"`, '⟦json:address⟧'],
    [`"${probe.day}T09:00:00.000Z"`, '⟦json:updated⟧'],
    [`"${probe.day}"`, '⟦json:day⟧'],
  ])
  const places: [string, string][] = [
    [`<p>${probe.body}</p>`, '⟦raw:content⟧'],
    [`data-version="${computed.version}"`, 'data-version="⟦html:version⟧"'],
    [`data-since="${computed.since}"`, 'data-since="⟦html:since⟧"'],
    [`/share/${computed.share}.png`, '/share/⟦html:share⟧.png'],
    [computed.drawing, '⟦html:drawing⟧'],
    [computed.cut, '⟦html:cut⟧'],
    [computed.dayText, '⟦html:dayText⟧'],
    [probe.day, '⟦html:day⟧'],
    [pathIn(locale), '⟦html:here⟧'],
    [pathIn(other), '⟦html:there⟧'],
    [probe.title, '⟦html:title⟧'],
    [probe.lead, '⟦html:lead⟧'],
    [probe.area[0], '⟦html:area.title⟧'],
    [documentPath(locale, 'areas', { slug: probe.area[1] }), '⟦html:area.path⟧'],
    [probe.area[2], '⟦html:area.lead⟧'],
  ]
  const rest = (part: string): string => replaced(part, places, false)
  return `${rest(html.slice(0, dataStart))}${data}${topicsMarked(rest(html.slice(dataEnd)), locale)}`
}

/** The rows of the two topics become one that is said for each. */
function topicsMarked(html: string, locale: Locale): Shell {
  const [first, second] = probe.topics.map(([title, slug, lead]) => {
    const row = new RegExp(`<li(?:(?!<li).)*?>${title}<.*?</li>`).exec(html)?.[0]
    if (row === undefined) throw new Error(`The page of a news item does not show the topic ${title}`)
    const asked = replaced(row, [
      [documentPath(locale, 'topics', { slug }), '⟦html:topic.path⟧'],
      [title, '⟦html:topic.title⟧'],
      [lead, '⟦html:topic.lead⟧'],
    ])
    return { row, asked }
  })
  if (first === undefined || first.asked !== second?.asked) throw new Error('Two topics have different rows on a page')
  return replaced(html, [[`${first.row}${second.row}`, `⟦each:topics⟧${first.asked}⟦end:⟧`]])
}

/** Each place must be there, or else the page is not what this file takes it for. */
function replaced(text: string, places: readonly (readonly [string, string])[], isEachThere = true): string {
  return places.reduce((done, [said, mark]) => {
    if (isEachThere && !done.includes(said)) throw new Error(`The page of a news item does not say ${said}`)
    return done.replaceAll(said, mark)
  }, text)
}
