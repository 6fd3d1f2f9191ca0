import { expect, test } from 'vitest'
import { applicantKinds } from '../../content/call-terms.ts'
import { callGroups } from '../../content/call-group.ts'
import { applicantPath, groupPath } from '../../content/paths.ts'
import { finderPages, titles, total, value } from '../support/finder-page.ts'

const { open } = finderPages()

test('with the keyboard alone calls are filtered, and the focus stays where it is', async () => {
  const page = await open()
  await page.getByRole('searchbox').focus()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  for (let presses = 0; presses < 20 && !(await focused()).startsWith('Imprese'); presses += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  await expect.poll(() => total(page)).toBe('5 opportunità')
  expect(await focused()).toMatch(/^Imprese/)
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
    'solid',
  )
  expect(await value(page, 'Imprese').getAttribute('aria-current')).toBe('true')
})

test('the number of calls is announced where it stands, and named for each value', async () => {
  const page = await open('?for=labs')
  await expect.poll(() => total(page)).toBe('2 opportunità')

  expect(await page.locator('[role=status]').count()).toBe(1)
  expect(await page.getByRole('link', { name: 'Aperte (1 opportunità)' }).count()).toBe(1)
  expect(await page.getByRole('link', { name: 'Togli il filtro Fablab e makerspace' }).count()).toBe(1)
  expect(await page.getByRole('search', { name: 'Cerca e filtra' }).count()).toBe(1)
})

test('without script every state and kind of applicant has its list, and nothing is offered that does not work', async () => {
  const page = await open('', { javaScriptEnabled: false })
  const links = page.locator('.finder-controls a:visible')
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))

  expect(paths).toEqual([
    ...callGroups.map((group) => groupPath('it', group)),
    ...applicantKinds.map((kind) => applicantPath('it', kind)),
  ])
  expect(await page.locator('.finder-controls :is(input, select, button):visible').count()).toBe(0)
  expect(await titles(page)).toHaveLength(12)
  await links.filter({ hasText: 'Fablab' }).click()
  expect(await titles(page)).toHaveLength(2)
  expect(await page.locator('main a[aria-current=page]').innerText()).toMatch(
    /^Fablab e makerspace\s+\(2 opportunità\)\s+2$/,
  )
  expect(await page.locator('.summary').innerText()).toMatch(/^Chi può partecipare: .* 2 opportunità, .* di Roma\.$/)
})

test.each(['', '?for=firms&within=90&q=voucher', '?for=schools&within=7', '?fit=1'])(
  'at 320 pixels nothing of the list %s makes the page scroll sideways',
  async (query) => {
    for (const path of ['/it/opportunita/', '/en/opportunities/']) {
      const page = await open(query, { path, viewport: { width: 320, height: 640 } })
      if (query !== '')
        await page.locator('.finder-controls a[href*="?"], .questions').first().waitFor({ state: 'attached' })
      await page
        .locator('.finder-controls details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    }
  },
)

test('with text twice as large nothing is cut off', async () => {
  const page = await open('?for=firms', { viewport: { width: 1280, height: 900 }, bypassCSP: true })
  await expect.poll(() => total(page)).toBe('5 opportunità')
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  const cut = await page
    .locator('.finder :is(a, p, summary, label, button, select)')
    .evaluateAll((all) =>
      all
        .filter(
          (one) =>
            one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && getComputedStyle(one).display !== 'inline',
        )
        .map(({ textContent }) => textContent),
    )

  expect(cut).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide).toBe(0)
})

test('every control is large enough to be hit', async () => {
  const page = await open('?for=firms')
  await expect.poll(() => total(page)).toBe('5 opportunità')
  const small = await page
    .locator('.finder-controls :is(a, input, select, button, summary):visible')
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 24).map(({ textContent }) => textContent),
    )

  expect(small).toEqual([])
})
