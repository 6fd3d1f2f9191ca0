import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, inject, test } from 'vitest'
import { groupPath, listPath } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { fileOf } from '../../site/release/paths.ts'
import { pageNames } from '../support/chosen-pages.ts'

const { crowd } = inject('extremes')

function elementsOn(page: string) {
  const document = parseDocument(readFileSync(path.join(crowd, fileOf(page)), 'utf8'))
  return DomUtils.getElementsByTagName('*', document)
}

const groups = ['open', 'halted', 'over', 'archive'] as const

test.each(localeCodes)(
  'in %s the list of all calls shows the first of each group and leads on to the others',
  (locale) => {
    const all = elementsOn(listPath(locale, 'calls'))
    const rows = all.filter(({ attribs }) => attribs['data-call'] !== undefined)
    const links = all
      .filter(({ attribs }) => attribs['class']?.split(' ').includes('more'))
      .flatMap((more) => DomUtils.getElementsByTagName('a', more))

    expect(rows.length).toBeLessThanOrEqual(80)
    expect(links.map(({ attribs }) => attribs['href'])).toEqual(groups.map((group) => groupPath(locale, group)))
  },
)

test('no page names more than thirty documents of a kind that it is tied to, and then leads to the list', () => {
  const areas = pageNames(crowd).filter(({ address }) => address.view === 'document' && address.kind === 'areas')
  const sections = areas.flatMap(({ path: page }) =>
    elementsOn(page)
      .filter(({ attribs }) => attribs['class']?.split(' ').includes('related'))
      .flatMap((related) => DomUtils.getElementsByTagName('h3', related))
      .flatMap(({ parent }) => {
        const rows = DomUtils.getElementsByTagName('li', parent ?? [])
        const more = DomUtils.getElementsByTagName('p', parent ?? []).filter(
          ({ attribs }) => attribs['class'] === 'more',
        )
        return rows.length === 0 ? [] : [{ page, rows: rows.length, more: more.length }]
      }),
  )

  expect(areas).toHaveLength(12)
  expect(sections.filter(({ rows, more }) => rows > 30 || more !== (rows === 30 ? 1 : 0))).toEqual([])
  expect(sections.filter(({ more }) => more === 1).length).toBeGreaterThan(24)
})
