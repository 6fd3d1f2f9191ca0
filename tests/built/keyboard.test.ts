import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { calendarPath, homePath, listPath } from '../../content/paths.ts'
import { fileOf } from '../../site/release/paths.ts'
import { browsing, visit } from '../support/browsing.ts'
import { onePerTemplate, pageNames } from '../support/chosen-pages.ts'
import { focusFaults, tabTo } from '../support/focus.ts'

const release = inject('release').folder
const { crowd } = inject('extremes')
const { originOf, newTab } = browsing(release, crowd)
const calls = listPath('it', 'calls')

/** A call that has documents and that can be added to a calendar. */
const richCall = pageNames(crowd).find(({ path: page }) => {
  const html = page.startsWith(calls) ? readFileSync(path.join(crowd, fileOf(page)), 'utf8') : ''
  return (
    html.includes('href="/documents/') &&
    html.includes(`href="${calendarPath('it', page)}"`) &&
    /<summary class="button[^>]*>/.test(html)
  )
})

test.each([320, 1280])(
  'at %i pixels a call is found and its language changed with the keyboard alone',
  async (width) => {
    const tab = await newTab({ viewport: { width, height: 800 } })
    await visit(tab, originOf(release), homePath('it'))

    expect(await tabTo(tab, `header a[href="${calls}"]`)).toEqual([])
    await tab.keyboard.press('Enter')
    await tab.waitForURL(`**${calls}`)
    expect(await tabTo(tab, '[data-call] h3 a')).toEqual([])
    await tab.keyboard.press('Enter')
    await tab.waitForURL(`**${calls}*/`)
    expect(await tabTo(tab, 'a[hreflang=en]')).toEqual([])
    await tab.keyboard.press('Enter')
    await tab.waitForURL(`**${listPath('en', 'calls')}*/`)
    expect(await tab.getAttribute('html', 'lang')).toBe('en')
    await tab.context().close()
  },
)

test.each([320, 1280])('at %i pixels calls are filtered with the keyboard alone', async (width) => {
  const tab = await newTab({ viewport: { width, height: 800 } })
  await visit(tab, originOf(release), calls)
  const faults: string[] = []
  // On a phone the filters are folded away.
  if (!(await tab.locator('.values').first().isVisible())) {
    faults.push(...(await tabTo(tab, '.finder-controls summary')))
    await tab.keyboard.press('Enter')
  }
  faults.push(...(await tabTo(tab, '.values a[href*="/per/imprese/"]')))

  expect(faults).toEqual([])
  await tab.keyboard.press('Enter')
  await expect.poll(() => tab.url()).toContain('for=firms')
  expect(await tab.evaluate(focusFaults)).toEqual([])
  await tab.context().close()
})

test.each([320, 1280])(
  'at %i pixels a document is opened and a deadline kept with the keyboard alone',
  async (width) => {
    const page = richCall?.path ?? ''
    const reached: string[] = []
    const ways = [
      ['a[href^="/documents/"]'],
      ['details > summary.button', `details a[href="${calendarPath('it', page)}"]`],
    ]
    for (const way of ways) {
      const tab = await newTab({ viewport: { width, height: 800 }, acceptDownloads: true })
      await visit(tab, originOf(crowd), page)
      for (const selector of way) {
        expect(await tabTo(tab, selector)).toEqual([])
        const asked = selector === way.at(-1) ? tab.waitForRequest((request) => request.isNavigationRequest()) : null
        await tab.keyboard.press('Enter')
        if (asked !== null) reached.push(new URL((await asked).url()).pathname)
      }
    }

    expect(reached.toSorted()).toEqual(['/documents/file.pdf', calendarPath('it', page)].toSorted())
  },
)

const patience = { timeout: 300_000 }

test.each([320, 1280])(
  'at %i pixels the focus is seen in full at every step, on every template',
  patience,
  async (width) => {
    const tab = await newTab({ viewport: { width, height: 800 } })
    const faults: string[] = []
    for (const { path: page } of onePerTemplate(pageNames(release)).filter(({ address }) => address.locale === 'it')) {
      await visit(tab, originOf(release), page)
      const stops = await tab.locator('a[href], summary, button, input, select, textarea').count()
      for (let step = 0; step < Math.min(stops, 40); step += 1) {
        await tab.keyboard.press('Tab')
        if (await tab.evaluate(() => document.activeElement === document.body)) break
        faults.push(...(await tab.evaluate(focusFaults)).map((fault) => `${page}: ${fault}`))
      }
    }

    expect([...new Set(faults)]).toEqual([])
    await tab.context().close()
  },
)
