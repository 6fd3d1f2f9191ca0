import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { currentCall } from '../content/samples.ts'
import { openBrowser } from '../support/browser.ts'
import { openTab, type Faked } from '../support/faked-clock.ts'
import { servePortal, type SamplePortal } from '../support/sample-release.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const opens = Date.parse('2026-06-10T07:00:00Z')
// Noon in Rome.
const closes = Date.parse('2026-06-30T10:00:00Z')
const call = {
  ...currentCall,
  slug: 'bando',
  opens: new Date(opens).toISOString(),
  closes: new Date(closes).toISOString(),
}

let browser: Browser
let portal: SamplePortal

beforeAll(async () => {
  browser = await openBrowser()
  portal = await servePortal(opens - day, () => [call])
})
afterAll(async () => {
  portal.close()
  await browser.close()
})

/** Opens the call's page, released a day before the call opens. */
async function openCall(faked: Faked) {
  await portal.release(opens - day, () => [call])
  const tab = await openTab(browser, faked)
  await tab.page.goto(`${portal.origin}/it/opportunita/bando/`)
  await tab.page.waitForLoadState('networkidle')
  await tab.page.clock.pauseAt(faked.device)
  const state = () => tab.page.locator('[data-live=label] .state').textContent()
  const canApply = () => tab.page.getByRole('link', { name: 'Presenta la domanda' }).isVisible()
  return { ...tab, said: async () => [(await state())?.trim(), await canApply()] }
}

test('a page left open opens, counts the days and closes to the second', async () => {
  const { page, pass, said } = await openCall({ device: opens - 2_000, server: opens - 2_000 })
  expect(await said()).toEqual(['Apre il 10 giu', false])

  await pass(1_000)
  expect(await said()).toEqual(['Apre il 10 giu', false])
  await pass(1_050)
  expect(await said()).toEqual(['Aperta', true])

  await page.clock.fastForward(closes - opens - 7 * day - 12 * hour)
  expect(await said()).toEqual(['Chiude tra 7 giorni', true])
  await page.clock.fastForward(7 * day + 12 * hour - 1_050)
  expect(await said()).toEqual(['Chiude oggi', true])
  await pass(1_000)
  expect(await said()).toEqual(['Chiusa', false])
  await page.context().close()
})

test('in the list a call moves to the group of its state', async () => {
  const { page, context } = await openCall({ device: opens - hour, server: opens - hour })
  await page.goto(`${portal.origin}/it/opportunita/`)
  const group = () =>
    page.locator('[data-call]').evaluate((row) => row.closest('[data-group]')?.getAttribute('data-group'))
  expect(await group()).toBe('upcoming')

  await page.clock.fastForward(2 * hour)
  expect(await group()).toBe('open')
  await context.close()
})

test.each([
  ['is a day slow', closes + hour - day, closes + hour, 'Chiusa'],
  ['is an hour fast', opens + hour, opens - 30 * minute, 'Apre il 10 giu'],
  ['is four minutes fast', opens + minute, opens - 3 * minute, 'Aperta'],
  ['is years slow and the server answers', Date.parse('2020-01-01T00:00:00Z'), opens + hour, 'Aperta'],
])('a device whose clock %s', async (_, device, server, expected) => {
  const { said, context } = await openCall({ device, server })

  await expect.poll(async () => (await said())[0]).toBe(expected)
  await context.close()
})

test('a device that is earlier than the page, without a server, changes nothing and says of when it speaks', async () => {
  const { page, said, context } = await openCall({ device: Date.parse('2020-01-01T00:00:00Z'), server: null })

  expect(await said()).toEqual(['Apre il 10 giu', false])
  expect(await page.locator('[data-as-of]').first().textContent()).toContain('9 giugno 2026, ore 00:00 (Roma)')
  await context.close()
})

test('without JavaScript the page says of when it speaks: the last instant at which the clock changed anything', async () => {
  await portal.release(opens - day, () => [call])
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${portal.origin}/it/opportunita/`)

  expect(await page.locator('main .as-of').first().textContent()).toBe('Situazione al 9 giugno 2026, ore 00:00 (Roma).')
  expect(await page.locator('[data-call] time').first().textContent()).toMatch(/30 giu.*2026, ore 12:00 di Roma/s)
  await context.close()
})

test.each([
  ['America/New_York', 'da te: 06:00 (New York)'],
  ['Asia/Tokyo', 'da te: 19:00 (Tokyo)'],
  ['Pacific/Auckland', 'da te: 22:00 (Auckland)'],
  ['Europe/Paris', ''],
])('a reader in %s sees her own time: %s', async (timezoneId, words) => {
  const { page, context } = await openCall({ device: opens, server: opens, timezoneId })

  expect(await page.locator('aside .yours').first().textContent()).toBe(words)
  expect(await page.locator('aside time').first().getAttribute('datetime')).toBe('2026-06-30T12:00+02:00')
  await context.close()
})
