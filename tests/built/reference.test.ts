import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../environment.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { browsing } from '../support/browsing.ts'
import { onePerTemplate, pageNames } from '../support/chosen-pages.ts'
import { difference, kept } from '../support/pictures-alike.ts'
import { servePortal, type SamplePortal } from '../support/sample-release.ts'

/** `npm run reference` takes the pictures anew, after a change of how pages look that was meant. */
const isRenewing = process.env['REFERENCE'] === 'renew'
const folder = path.join(root, 'tests/reference')
const now = Date.parse('2026-11-22T09:00:00Z')

/** The share of pixels that may differ: builds of Chromium draw letters a little differently. */
const tolerance = 0.01
/** How much of a page is kept, in pixels from its top. */
const height = 1_600

const { newTab } = browsing()
let portal: SamplePortal

beforeAll(async () => {
  portal = await servePortal(now)
  if (isRenewing) mkdirSync(folder, { recursive: true })
})
afterAll(() => portal.close())

const shots = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })))

test.each(shots)('at $width pixels and $scheme every template looks as it did', { timeout: 300_000 }, async (shot) => {
  const tab = await newTab({
    viewport: { width: shot.width, height },
    colorScheme: shot.scheme,
    timezoneId: 'Europe/Rome',
  })
  await tab.clock.setFixedTime(now)
  const faults: string[] = []
  // Templates are the same in every language; the choice of language and one page of the other one stand for the rest.
  const pages = onePerTemplate(pageNames(portal.folder())).filter(
    ({ address }) => address.locale === defaultLocale || address.view === 'home',
  )
  for (const { path: page, template } of pages) {
    const name = `${template.replaceAll(/[^a-z]+/g, '-').replace(/^-/, '')}-${shot.width}-${shot.scheme}.webp`
    const file = path.join(folder, name)
    await tab.goto(`${portal.origin}${page === '/' ? '/index.html' : page}`)
    await tab.evaluate(() => document.fonts.ready)
    const picture = await kept(await tab.screenshot({ animations: 'disabled' }))
    if (isRenewing) writeFileSync(file, picture)
    else if (!existsSync(file)) faults.push(`${name} is not there yet: look at ${page}, then \`npm run reference\``)
    else {
      const share = await difference(readFileSync(file), picture)
      if (share > tolerance) faults.push(`${page} differs from ${name} in ${(share * 100).toFixed(1)} % of its pixels`)
    }
  }
  await tab.context().close()

  expect(faults).toEqual([])
})

test('another look is told from the same', async () => {
  const tab = await newTab({ bypassCSP: true, viewport: { width: 390, height: 600 } })
  await tab.goto(`${portal.origin}/it/`)
  const before = await kept(await tab.screenshot())
  await tab.addStyleTag({ content: 'h1 { font-weight: 400 !important; color: red !important }' })
  const after = await kept(await tab.screenshot())

  expect(await difference(before, before)).toBe(0)
  expect(await difference(before, after)).toBeGreaterThan(tolerance)
  await tab.context().close()
})
