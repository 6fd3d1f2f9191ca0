import { expect, inject, test } from 'vitest'
import { someViews, violationsIn, type View } from '../support/axe.ts'
import { browsing, visit } from '../support/browsing.ts'
import { isWhole } from '../support/extremes.ts'
import { extremesOf, onePerTemplate, pageNames, type PageName } from '../support/chosen-pages.ts'

const minutes = (count: number): number => count * 60_000

const release = inject('release').folder
const { crowd, empty } = inject('extremes')
const { originOf, newTab } = browsing(release, crowd, empty)

async function examined(
  folder: string,
  pages: readonly PageName[],
  at: readonly View[] | undefined = isWhole ? undefined : someViews,
): Promise<string[]> {
  const tab = await newTab()
  const found: string[] = []
  for (const { path } of pages) {
    await visit(tab, originOf(folder), path)
    found.push(...(await violationsIn(tab, at)).map((fault) => `${path} ${fault}`))
  }
  await tab.context().close()
  return found
}

/** The lists of the crowd have hundreds of rows, and axe-core looks at each of them for seconds. */
const isDocument = ({ address }: PageName): boolean => address.view === 'document'
const isIn =
  (locale: string) =>
  ({ address }: PageName): boolean =>
    address.locale === locale

test('axe-core finds nothing on a page of each template in each language', { timeout: minutes(5) }, async () => {
  const founding = pageNames(release)
  const chosen = isWhole ? founding : onePerTemplate(founding)
  // Colours do not depend on the language.
  const inEnglish = isWhole ? undefined : someViews.slice(0, 1)

  expect(await examined(release, chosen.filter(isIn('it')))).toEqual([])
  expect(await examined(release, chosen.filter(isIn('en')), inEnglish)).toEqual([])
})

test('axe-core finds nothing on the fullest, the emptiest and a middle page', { timeout: minutes(30) }, async () => {
  const extremes = extremesOf(pageNames(crowd)).filter((page) => isWhole || (isDocument(page) && isIn('it')(page)))

  expect(await examined(crowd, extremes, isWhole ? undefined : someViews.slice(0, 2))).toEqual([])
})

test('axe-core finds nothing on the lists of a portal without documents', { timeout: minutes(5) }, async () => {
  const lists = onePerTemplate(pageNames(empty)).filter((page) => isWhole || isIn('it')(page))

  expect(await examined(empty, lists)).toEqual([])
})
