import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { browsing, visit } from '../support/browsing.ts'
import { oddOnesOf, onePerTemplate, pageNames, type PageName } from '../support/chosen-pages.ts'
import { isWhole } from '../support/extremes.ts'
import { findLosses } from '../support/losses.ts'

const release = inject('release').folder
const { crowd, empty } = inject('extremes')
const { originOf, newTab } = browsing(release, crowd, empty)

/** WCAG 1.4.12, and letters twice as large (1.4.4); a window of 320 pixels is one of 1280 at 400 % (1.4.10). */
const wishes = {
  'as it is': '',
  'with text spacing': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  'with letters twice as large': 'html { font-size: 200% }',
} as const

/** Nine looks at a page take more than a second, at the longest lists many. */
const patience = { timeout: 900_000 }

const widths = [320, 768, 1280]

/** English words are shorter: where the Italian ones have room, theirs are looked at where it is narrowest. */
const widthsOf = ({ address }: PageName): number[] => (isWhole || address.locale === 'it' ? widths : [320])

async function lossesOn(tab: Page, origin: string, page: PageName): Promise<string[]> {
  const { path } = page
  await visit(tab, origin, path)
  const style = await tab.addStyleTag({ content: '/* a wish */' })
  const lost: string[] = []
  for (const [wish, rules] of Object.entries(wishes)) {
    await style.evaluate((element, text) => void (element.textContent = text), rules)
    for (const width of widthsOf(page)) {
      await tab.setViewportSize({ width, height: 800 })
      lost.push(...(await tab.evaluate(findLosses)).map((loss) => `${path} ${width} ${wish}: ${loss}`))
    }
  }
  return lost
}

async function lossesIn(folder: string, pages: readonly PageName[]): Promise<string[]> {
  // A reader's own style is not the page's.
  const tab = await newTab({ bypassCSP: true })
  const lost: string[] = []
  for (const page of pages) lost.push(...(await lossesOn(tab, originOf(folder), page)))
  await tab.context().close()
  return lost
}

test('nothing is lost on a page of each template in each language', patience, async () => {
  expect(await lossesIn(release, onePerTemplate(pageNames(release)))).toEqual([])
  const bare = onePerTemplate(pageNames(empty)).filter(({ address }) => isWhole || address.locale === 'it')
  expect(await lossesIn(empty, bare)).toEqual([])
})

test('nothing is lost, whatever staff write', patience, async () => {
  const odd = oddOnesOf(pageNames(crowd)).filter(({ address }) => address.locale === 'it')
  const some = odd.filter((_, index) => index % 8 === 0)

  expect(await lossesIn(crowd, isWhole ? odd : some)).toEqual([])
})

test('a page that is too wide, or cuts words off, is found', async () => {
  const tab = await newTab({ viewport: { width: 320, height: 800 } })
  await tab.setContent(`<p style="width: 40rem">Wide</p><p style="overflow: hidden; height: 1ex">Cut</p>`)

  expect(await tab.evaluate(findLosses)).toEqual([
    expect.stringContaining('scrolls sideways'),
    expect.stringContaining('“Wide” reaches'),
    expect.stringContaining('“Cut” is cut off'),
  ])
  await tab.context().close()
})
