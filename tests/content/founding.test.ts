import { describe, expect, test } from 'vitest'
import { schemas } from '../../content/contents.ts'
import { founding } from '../../content/founding/index.ts'
import { footerPages, settings } from '../../content/founding/settings.ts'
import { kindNames, type DocumentReference, type Kind } from '../../content/kinds.ts'
import { settings as settingsSchema } from '../../content/settings.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { referencesOf } from '../../content/references.ts'
import { bodyLinks, foundingDocuments, foundingTexts, isPageOf, wordsOf } from './founding-words.ts'

const documents = foundingDocuments()
const texts = foundingTexts()

test('every key is unique among its kind', () => {
  const names = documents.map(({ kind, key }) => `${kind}:${key}`)

  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test.each(kindNames)('there are founding documents of kind %s', (kind) => {
  expect(founding[kind].length).toBeGreaterThan(0)
})

test('the documents name 22 places', () => {
  expect(founding.places).toHaveLength(22)
})

test('the areas are six, each with its number', () => {
  expect(founding.areas.map(({ facts }) => facts.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
})

test.each(localeCodes)('no two documents of a kind share a slug in %s', (locale) => {
  const slugs = texts.filter((text) => text.locale === locale).map(({ kind, content }) => `${kind}/${content.slug}`)

  expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([])
})

test('every document is what its kind must be, in every language', () => {
  const refused = texts.flatMap(({ name, kind, facts, content }) => {
    const { error } = schemas[kind].safeParse({ ...facts, ...content, body: [], id: 'x' })
    return (error?.issues ?? []).map(({ path, message }) => `${name} ${path.join('.')}: ${message}`)
  })

  expect(refused).toEqual([])
})

test('what a document points at is there', () => {
  const dangling = texts.flatMap(({ name, kind, facts, content }) =>
    referencesIn(kind, { ...facts, ...content })
      .filter(({ kind: to, id }) => !founding[to].some(({ key }) => key === id))
      .map(({ kind: to, id }) => `${name} points at ${to}:${id}`),
  )

  expect(dangling).toEqual([])
})

test('no document points at itself', () => {
  const selfish = texts.filter(({ kind, key, facts, content }) =>
    referencesIn(kind, { ...facts, ...content }).some((reference) => reference.kind === kind && reference.id === key),
  )

  expect(selfish.map(({ name }) => name)).toEqual([])
})

test('a link in a text leads to a document that has a page of its own in that language', () => {
  const dead = texts.flatMap(({ name, locale, content }) =>
    bodyLinks(content.body)
      .filter((link) => !/^(https?:|mailto:|tel:)/.test(link) && !isPageOf(link, locale))
      .map((link) => `${name}: ${link}`),
  )

  expect(dead).toEqual([])
})

test('a document has its own page in both languages or in neither', () => {
  const halves = documents.filter(({ texts: { it, en } }) => (it.body === '') !== (en.body === ''))

  expect(halves.map(({ kind, key }) => `${kind}:${key}`)).toEqual([])
})

test('both languages cite the same documents', () => {
  const differing = documents.filter(
    ({ texts: { it, en } }) =>
      it.sources.map(({ title }) => title).join() !== en.sources.map(({ title }) => title).join(),
  )

  expect(differing.map(({ kind, key }) => `${kind}:${key}`)).toEqual([])
})

test('everything of the programme says where it comes from', () => {
  const isOfTheProgramme = (kind: string, facts: object) =>
    kind !== 'topics' && !('section' in facts && facts.section === 'portal')
  const unsourced = texts.filter(
    ({ kind, facts, content }) => isOfTheProgramme(kind, facts) && content.sources.length === 0,
  )

  expect(unsourced.map(({ name }) => name)).toEqual([])
})

test('the footer leads to pages about the portal', () => {
  const sections = footerPages.map((key) => founding.pages.find((page) => page.key === key)?.facts.section)

  expect(sections).toEqual(footerPages.map(() => 'portal'))
})

test('the pages of each section stand in one order', () => {
  for (const section of ['programme', 'portal']) {
    const positions = founding.pages.filter(({ facts }) => facts.section === section).map(({ facts }) => facts.order)
    expect(new Set(positions).size).toBe(positions.length)
  }
})

test.each(localeCodes)('the portal says in %s what it must of itself', (locale) => {
  expect(settingsSchema.safeParse(settings[locale]).error).toBeUndefined()
})

describe('the words', () => {
  const words = texts.flatMap(({ name, locale, facts, content }) =>
    wordsOf({ ...facts, ...content }).map((text) => ({ name, locale, text })),
  )
  const naming = (pattern: RegExp, locale?: string) =>
    words
      .filter((word) => (locale === undefined || word.locale === locale) && pattern.test(word.text))
      .map(({ name, text }) => `${name}: ${text}`)

  test('no place of another city is named', () => {
    expect(naming(/kalskagasse/i)).toEqual([])
  })

  test.each(localeCodes)('apostrophes are typographic in %s', (locale) => {
    expect(naming(/\p{Letter}'/u, locale)).toEqual([])
  })

  test('no text has a blank at an end, a double blank, or a tab', () => {
    expect(naming(/^\s|\s$| {2}|\t/)).toEqual([])
  })

  test('no link of a text was left half written', () => {
    expect(naming(/\]\s+\(|\[\]|\(\)|\bTODO\b|[Ll]orem ipsum/)).toEqual([])
  })
})

function referencesIn<K extends Kind>(kind: K, content: object): DocumentReference[] {
  return referencesOf[kind](schemas[kind].parse({ ...content, body: [], id: 'x' }))
}
