import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { openTab } from '../support/faked-clock.ts'
import { manyCalls } from '../support/many-calls.ts'
import { samplesIn } from '../support/samples.ts'
import { servePortal, type SamplePortal } from '../support/sample-release.ts'
import { results, searchStatus } from '../support/search-page.ts'

const day = 86_400_000
const now = Date.now()
let portal: SamplePortal
let browser: Browser

beforeAll(async () => {
  portal = await servePortal(now)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  portal.close()
})

test('the state of a call is right when it is looked at, not when it was indexed', async () => {
  await portal.index()
  const page = await (await browser.newContext()).newPage()
  const stateAt = async (instant: number): Promise<string | undefined> => {
    // Portal and device agree on the time.
    await page.route('**/pagefind/synonyms.json', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), date: new Date(instant).toUTCString() } })
    })
    await page.clock.setFixedTime(instant)
    await page.goto(`${portal.origin}/it/cerca/?q=Voucher%20per%20chi%20lavora%20in%20coworking`)
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(0)
    await page.unroute('**/pagefind/synonyms.json')
    return (await results(page))[0]?.state
  }

  expect(await stateAt(now)).toMatch(/^Chiude (fra|tra)/)
  expect(await stateAt(now + 30 * day)).toBe('Chiusa')
  await page.context().close()
})

test('while the page stays open, a call in its results counts its days and closes to the second', async () => {
  await portal.index()
  const voucher = samplesIn('it', now).calls.find(({ id }) => id === 'voucher')
  const closes = Date.parse(voucher !== undefined && 'closes' in voucher ? voucher.closes : '')
  const { page, pass } = await openTab(browser, { device: closes - 2 * day, server: closes - 2 * day })
  await page.goto(`${portal.origin}/it/cerca/?q=Voucher%20per%20chi%20lavora%20in%20coworking`)
  await expect.poll(async () => (await results(page)).length).toBeGreaterThan(0)
  await page.clock.pauseAt(closes - 2 * day)
  const state = async () => (await results(page))[0]?.state

  expect(await state()).toBe('Chiude tra 2 giorni')
  await page.clock.fastForward(2 * day - 1_050)
  expect(await state()).toBe('Chiude oggi')
  await pass(1_100)
  expect(await state()).toBe('Chiusa')
  expect(await page.locator('[data-list] .state').first().getAttribute('class')).toBe('state closed')
  await page.context().close()
})

test('the exact title of any of 500 calls is its first result, for 99 of 100', async () => {
  const titles = manyCalls(500, 'it', now).map(({ title }) => title)
  await portal.release(now, (locale) =>
    manyCalls(500, locale, now).map((call) => ({
      ...call,
      body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: call.summary }] }],
    })),
  )
  await portal.index()
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${portal.origin}/it/cerca/?q=contributi`)
  await expect.poll(() => searchStatus(page)).toContain('contributi')
  let first = 0
  for (const title of titles) if ((await firstFor(page, title)) === title) first += 1

  expect(first).toBeGreaterThanOrEqual(titles.length * 0.99)
}, 300_000)

function firstFor(page: Page, title: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    const status = document.querySelector('[role=status]')
    if (field === null || status === null) return ''
    field.value = wanted
    field.form?.requestSubmit()
    for (let turn = 0; turn < 1000 && !status.textContent?.includes(`«${wanted}»`); turn += 1)
      await new Promise((resolve) => {
        setTimeout(resolve, 5)
      })
    return document.querySelector('[data-list] h3 a')?.textContent ?? ''
  }, title)
}
