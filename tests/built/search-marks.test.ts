import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { servePortal, type SamplePortal } from '../support/sample-release.ts'

const now = Date.now()
let portal: SamplePortal
let browser: Browser

beforeAll(async () => {
  portal = await servePortal(now)
  await portal.index()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  portal.close()
})

/** The words that a page marks by its own script, in lower case. */
const marked = (): string[] =>
  [...(CSS.highlights.get('found') ?? [])].map((range) => {
    const { startContainer, startOffset, endOffset } = range
    return (startContainer.textContent ?? '').slice(startOffset, endOffset).toLowerCase()
  })

test('the page that a result leads to marks every place of the words found, and the server never sees them', async () => {
  const page = await (await browser.newContext()).newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${portal.origin}/it/cerca/?q=coworking`)
  await page.locator('[data-list] h3 a').first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/it/cerca'))

  await expect.poll(async () => (await page.evaluate(marked)).length, { message: page.url() }).toBeGreaterThan(1)
  const words = await page.evaluate(marked)
  const text = ((await page.locator('main').textContent()) ?? '').toLowerCase()
  expect(words.every((word) => word.startsWith('cowork'))).toBe(true)
  // Text runs on from one element to the next, so places are counted, not words.
  expect(words).toHaveLength(text.split('coworking').length - 1)
  expect(asked.filter((url) => url.includes('found='))).toEqual([])
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('#')
  await page.context().close()
})

test.each([
  ['accents are found as they stand there', '#found=citt%C3%A0', ['città']],
  ['nothing is marked without a search', '', []],
  ['nor by an address that is broken or another', '#found=%E0%A4%A&x=(', []],
  ['nor by a place on the page', '#content', []],
])('%s', async (_, hash, expected) => {
  const page = await (await browser.newContext()).newPage()
  const failures: Error[] = []
  page.on('pageerror', (error) => failures.push(error))
  await page.goto(`${portal.origin}/it/${hash}`)

  expect([...new Set(await page.evaluate(marked))]).toEqual(expected)
  expect(failures).toEqual([])
  await page.context().close()
})
