import path from 'node:path'
import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { standalonePath } from '../../content/paths.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { browsing, visit } from '../support/browsing.ts'
import { onePerTemplate, pageNames } from '../support/chosen-pages.ts'
import { breaches, pages } from './pages.ts'

const current = path.join(inject('release').folder, '../../current')
const { originOf, newTab } = browsing(current)

/** Everything that a browser complains of in a tab. */
async function complaintsIn(tab: Page): Promise<string[]> {
  const complaints: string[] = []
  tab.on('console', (message) => {
    // The pages that say that nothing is there any more come as such.
    const isMeant = /status of (404|410)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isMeant) complaints.push(`${tab.url()} ${message.text()}`)
  })
  tab.on('pageerror', (error) => complaints.push(`${tab.url()} ${error.message}`))
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`refused by ${violatedDirective}: ${blockedURI} ${sample}`),
    )
  })
  return complaints
}

test('every page says what it may load and run, and has no style of a single element', () => {
  expect(
    breaches(pages, ({ html }) => [
      ...(html.includes('<meta http-equiv="Content-Security-Policy"') ? [] : ['no policy']),
      ...(/ style="/.test(html) ? ['a style of a single element'] : []),
      ...(html.includes("'unsafe-inline'") ? ['any script or style'] : []),
    ]),
  ).toEqual([])
})

test('no template loads or runs anything that its policy refuses', async () => {
  const tab = await newTab()
  const complaints = await complaintsIn(tab)
  for (const { path: page, address } of onePerTemplate(pageNames(inject('release').folder)))
    await visit(tab, originOf(current), address.view === 'withdrawn' ? address.path : page)

  expect(complaints).toEqual([])
}, 120_000)

test.each(localeCodes)('neither the search nor the finder needs more than their policy allows (%s)', async (locale) => {
  const tab = await newTab()
  const complaints = await complaintsIn(tab)
  await tab.goto(`${originOf(current)}${standalonePath(locale, 'search')}?q=fablab`)
  await tab.locator('[data-list] h3 a').first().waitFor()
  const calls = pages.find(
    ({ address }) => address.view === 'list' && address.kind === 'calls' && address.locale === locale,
  )
  await tab.goto(`${originOf(current)}${calls?.path}`)
  await tab.locator('[data-finder] input').first().focus()
  await tab.getByRole('searchbox').first().fill('a')
  await expect.poll(() => tab.url()).toContain('?')

  expect(complaints).toEqual([])
})

test('a script that is not the page’s own is refused', async () => {
  const tab = await newTab()
  const complaints = await complaintsIn(tab)
  await tab.goto(`${originOf(current)}/it/`)
  await tab.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.isFooled = true'
    document.body.append(script)
  })

  expect(await tab.evaluate(() => 'isFooled' in window)).toBe(false)
  expect(complaints.join()).toContain('script-src')
})
