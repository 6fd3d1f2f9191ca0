import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { attribute, breaches, files, ownText, pages, readRelease, type Page } from './pages.ts'

const kilobyte = 1_000

/** The most that the home page may weigh on its way to a reader: page, styles and font. */
const homeBudget = 90 * kilobyte
/** The most that any other page may weigh. */
const innerBudget = 60 * kilobyte
/** The most JavaScript that a page may hold, compressed, before a reader touches anything. */
const scriptBudget = 3 * kilobyte

const gzipped = new Map<string, number>()

/** What a file weighs on its way: text is compressed, a font already is. */
function weightOf(file: string): number {
  const known = gzipped.get(file)
  if (known !== undefined) return known
  const weight = /\.(woff2|png|jpg|webp|avif)$/.test(file)
    ? readRelease(file).length
    : gzipSync(readRelease(file)).length
  gzipped.set(file, weight)
  return weight
}

/** The style sheets and fonts that a page names. */
function stylesOf(page: Page): string[] {
  return page
    .elements('link')
    .flatMap((link) => (/stylesheet|preload/.test(attribute(link, 'rel') ?? '') ? (attribute(link, 'href') ?? []) : []))
}

function weightOfPage(page: Page): number {
  return gzipSync(page.html).length + stylesOf(page).reduce((sum, file) => sum + weightOf(file), 0)
}

test('the home page stays within its weight', () => {
  const homes = pages.filter(({ address }) => address.view === 'home')
  process.stdout.write(
    `home pages weigh ${homes.map((page) => `${page.path} ${weightOfPage(page)}`).join(', ')} bytes\n`,
  )

  expect(homes).toHaveLength(2)
  expect(breaches(homes, (page) => (weightOfPage(page) > homeBudget ? `${weightOfPage(page)} bytes` : null))).toEqual(
    [],
  )
})

test('every other page stays within its weight', () => {
  const inner = pages.filter(({ address }) => address.view !== 'home')
  const [heaviest] = inner.toSorted((a, b) => weightOfPage(b) - weightOfPage(a))
  if (heaviest !== undefined)
    process.stdout.write(`the heaviest other page is ${heaviest.path} with ${weightOfPage(heaviest)} bytes\n`)

  expect(breaches(inner, (page) => (weightOfPage(page) > innerBudget ? `${weightOfPage(page)} bytes` : null))).toEqual(
    [],
  )
})

test('a reading page loads no script', () => {
  const loading = breaches(pages, (page) => [
    ...page.elements('script').flatMap((script) => attribute(script, 'src') ?? []),
    ...page
      .elements('link')
      .flatMap((link) => (attribute(link, 'rel') === 'modulepreload' ? (attribute(link, 'href') ?? []) : [])),
    ...page.elements('astro-island').map((island) => attribute(island, 'component-url') ?? 'an island'),
  ])

  expect(loading).toEqual([])
})

test('a reading page holds little script', () => {
  const scriptsOf = (page: Page) =>
    page.elements('script').filter((script) => attribute(script, 'type') !== 'application/ld+json')
  const sizeOf = (page: Page) => gzipSync(scriptsOf(page).map(ownText).join('')).length
  const sizes = pages.map(sizeOf)
  process.stdout.write(`pages hold ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes of script, compressed\n`)

  expect(breaches(pages, (page) => (sizeOf(page) > scriptBudget ? `${sizeOf(page)} bytes` : null))).toEqual([])
})

test('no element runs script from an attribute', () => {
  const inline = breaches(pages, (page) =>
    page.elements().flatMap(({ attribs }) =>
      Object.entries(attribs)
        .filter(([name, value]) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(([name]) => name),
    ),
  )

  expect(inline).toEqual([])
})

test('no page and no style fetches from elsewhere or sets a cookie', () => {
  const styles = files.filter((file) => file.endsWith('.css')).map((file) => readRelease(file).toString('utf8'))
  const foreign = [...styles, ...pages.map(({ html }) => html)].flatMap(
    (text) => text.match(/url\(["']?(https?:)?\/\/[^)]*\)|@import[^;]*|document\.cookie|localStorage/g) ?? [],
  )

  expect(foreign).toEqual([])
})
