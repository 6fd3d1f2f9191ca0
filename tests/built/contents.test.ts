import { expect, test } from 'vitest'
import { listPath } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { foundingTexts, isPageOf } from '../content/founding-words.ts'
import {
  attribute,
  breaches,
  files,
  ownText,
  pages,
  readRelease,
  release,
  wordsOf,
  type Element,
  type Page,
} from './pages.ts'

const byPath = new Map(pages.map((page) => [page.path, page]))
const main = (page: Page | undefined): string => (page?.elements('main') ?? []).map(wordsOf).join(' ')
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

test('no word of a draft is in any file', () => {
  const leaking = files.filter((file) =>
    release.draftWords.some((word) => file.includes(word) || readRelease(file).includes(word)),
  )

  expect(release.draftWords).toHaveLength(4)
  expect(leaking).toEqual([])
})

test('every founding document with a page of its own has it in every language, with its title and summary', () => {
  const missing = foundingTexts()
    .filter(({ kind, key, locale }) => isPageOf(`${kind}:${key}`, locale))
    .filter(({ kind, locale, content }) => {
      const own = pages.find(
        ({ address }) =>
          address.view === 'document' &&
          address.locale === locale &&
          address.kind === kind &&
          address.slug === content.slug,
      )
      return ![content.title, content.summary].every((words) => main(own).includes(oneLine(words)))
    })

  expect(missing.map(({ name }) => name)).toEqual([])
})

test('every founding document without a page of its own stands in its list, in every language', () => {
  const missing = foundingTexts()
    .filter(
      ({ kind, key, locale, facts }) =>
        !isPageOf(`${kind}:${key}`, locale) && !('section' in facts && facts.section === 'portal'),
    )
    .filter(({ kind, locale, content }) => !main(byPath.get(listPath(locale, kind))).includes(oneLine(content.title)))

  expect(missing.map(({ name }) => name)).toEqual([])
})

test('every document with a page of its own stands in the list of its kind', () => {
  const missing = pages.flatMap(({ path, address }) => {
    if (address.view !== 'document' || /^\/(it\/informazioni|en\/about)\//.test(path)) return []
    const list = byPath.get(listPath(address.locale, address.kind))
    return list?.elements('a').some(({ attribs }) => attribs['href'] === path) ? [] : [path]
  })

  expect(missing).toEqual([])
})

test('the sources of a founding document stand on its page', () => {
  const silent = foundingTexts()
    .filter(({ kind, key, locale, content }) => isPageOf(`${kind}:${key}`, locale) && content.sources.length > 0)
    .filter(({ kind, locale, content }) => {
      const own = pages.find(
        ({ address }) =>
          address.view === 'document' &&
          address.locale === locale &&
          address.kind === kind &&
          address.slug === content.slug,
      )
      return !content.sources.every(
        ({ title, detail }) => main(own).includes(oneLine(title)) && main(own).includes(oneLine(detail ?? '')),
      )
    })

  expect(silent.map(({ name }) => name)).toEqual([])
})

test('the title of an example never stands without the mark of an example', () => {
  const bare = breaches(pages, (page) => {
    const mark = translator(page.address.locale)('call.example')
    const own = page
      .elements()
      .filter(
        (element) =>
          release.exampleTitles.some((title) => ownWords(element).includes(title)) && element.name !== 'title',
      )
    return own
      .filter((element) => !ownWords(element).includes(`${mark}: `) && !surroundings(element).includes(mark))
      .map((element) => `<${element.name}> ${ownWords(element)}`)
  })

  expect(bare).toEqual([])
})

test('every example has its page in every language, which says that it is one', () => {
  for (const locale of localeCodes) {
    const note = translator(locale)('call.exampleNote')
    const examples = pages.filter(({ path }) => /\/(esempio|example)-/.test(path) && path.startsWith(`/${locale}/`))
    expect(examples).toHaveLength(8)
    expect(breaches(examples, (page) => (main(page).includes(note) ? null : 'has no note'))).toEqual([])
  }
})

test('no page shows what should have been a value', () => {
  expect(
    breaches(pages, (page) => shown(page).match(/undefined|\[object Object\]|NaN|Invalid Date|\{\{|\}\}/g)),
  ).toEqual([])
})

test('no page shows the key of a text instead of the text', () => {
  expect(
    breaches(pages, (page) =>
      shown(page).match(/\b(nav|section|list|call|place|event|related|applicants|route)\.[a-z][\w.-]+/g),
    ),
  ).toEqual([])
})

function ownWords(element: Element): string {
  return oneLine(ownText(element))
}

/** Everything that a page says, its elements apart. */
function shown(page: Page): string {
  const silent = ['style', 'script', 'head', 'meta', 'link']
  return page
    .elements()
    .filter(({ name }) => !silent.includes(name))
    .map(ownWords)
    .join(' ')
}

/** What a reader sees together with an element: its row, its piece of a drawing, or the head of its page. */
function surroundings(element: Element): string {
  const { parent } = element
  const isCard = attribute(element, 'class')?.split(' ').includes('related-call') === true
  if (isCard || ['li', 'dd', 'header', 'g'].includes(element.name)) return wordsOf(element)
  return parent === null || !('attribs' in parent) ? '' : surroundings(parent)
}
