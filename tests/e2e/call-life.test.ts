import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { foundingId } from '../../cms/seed/founding-id.ts'
import { openBrowser } from '../support/browser.ts'
import { openTab } from '../support/faked-clock.ts'
import { logIn } from '../support/rest.ts'

const { portal, cms, email, password } = inject('running')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** The next whole hour, so that every instant below is one that somebody could have typed. */
const start = Math.ceil(Date.now() / hour) * hour
const iso = (instant: number): string => new Date(instant).toISOString()
const opens = start + hour
const closes = start + 10 * day
const later = start + 20 * day

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const live = async (path: string): Promise<string> => (await fetch(`${portal}${path}`)).text()

test('while a tab stays open a call opens, nears its end, is extended and closes; every output follows', async () => {
  const { send } = await logIn(cms, email, password)
  const { doc } = await send('POST', 'calls?locale=it', {
    title: 'Un bando che vive',
    slug: 'un-bando-che-vive',
    summary: 'Nasce, si avvicina alla fine, è prorogato, si chiude.',
    opens: iso(opens),
    closes: iso(closes),
    amountUpTo: 1_500,
    applicants: ['firms'],
    promoters: [foundingId('organisations', 'comune-di-milano')],
    howToApply: 'In rete.',
    applyUrl: 'https://example.org/domanda',
    abroad: { seat: 'milan', formLanguages: ['it'], identity: 'digital' },
    _status: 'published',
  })
  const path = '/it/opportunita/un-bando-che-vive/'
  await expect.poll(() => live(path), { timeout: 20_000 }).toContain('Un bando che vive')

  const { page, context } = await openTab(browser, { device: start, server: start })
  await page.goto(`${portal}${path}`)
  await page.waitForLoadState('networkidle')
  const said = async () => [
    (await page.locator('[data-live=label] .state').textContent())?.trim(),
    await page.getByRole('link', { name: 'Presenta la domanda' }).isVisible(),
  ]
  expect((await said())[0]).toMatch(/^Apre il/)
  expect((await said())[1]).toBe(false)

  await page.clock.fastForward(opens - start + minute)
  expect(await said()).toEqual(['Aperta', true])

  await page.clock.fastForward(closes - opens - 2 * day)
  expect((await said())[0]).toMatch(/^Chiude tra (2|3) giorni$/)

  await send('PATCH', `calls/${doc.id}?locale=it`, { closes: iso(later), _status: 'published' })
  await expect.poll(() => live(path), { timeout: 20_000 }).toContain('Prorogata')
  await page.clock.fastForward(2 * minute)
  await expect.poll(async () => (await said())[0]).toBe('Aperta')
  expect(await page.locator('[data-live=label]').textContent()).toContain('Prorogata')
  expect(await page.locator('#changes').isVisible()).toBe(true)

  await page.clock.fastForward(later - closes + 2 * day)
  expect(await said()).toEqual(['Chiusa', false])
  await context.close()

  // Page, calendar, feed and open data are of one release.
  const [calendar, feed, data] = await Promise.all(
    [`${path}scadenze.ics`, '/it/opportunita/feed.xml', '/open-data/calls.json'].map(live),
  )
  expect(calendar).toMatch(/SEQUENCE:1/)
  expect(calendar).toContain(romeStamp(later))
  expect(feed).toContain('un-bando-che-vive')
  expect(data).toContain(iso(later))
})

/** An instant as a calendar writes it with Rome's zone. */
function romeStamp(instant: number): string {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'medium' })
  return text.format(instant).replaceAll(/[-:]/g, '').replace(' ', 'T')
}
