import { chromium } from 'playwright'
import { findBrowser } from '../../support/browser.ts'
import { newsItems } from '../ground/items.ts'
import { goal, withPortal, type Portal } from '../ground/portal.ts'
import { pause } from '../ground/wait.ts'
import { hasTime, type Trial } from '../trial.ts'

/** For so many releases a page that was opened must go on working. */
const kept = 20

/** What a page shows or runs, and what its script loads by its name. */
const asset = /["'(](\/(?:_astro|pictures)\/[^"')\s]+\.\w+)/g

/** Releases one after the other, while readers hold pages of up to twenty releases ago and go on in them. */
export const skew: Trial = {
  name: 'skew',
  run: async (setting) => {
    const { random, isLong } = setting
    let [swaps, held] = [0, 0]
    const outcome = await withPortal(setting, async (portal) => {
      const { newsroom, probe, untilLive } = portal
      const browser = isLong ? await findBrowser() : null
      const tab = browser === null ? null : await openTab(browser, portal)
      const pages: Set<string>[] = []
      while (swaps < (isLong ? 1_000 : 30) && hasTime(setting, goal)) {
        // Every page of a release names all that it needs; some are looked at much later.
        pages.push(await opened(portal))
        await newsroom.save(swaps, goal)
        if (swaps % 3 === 0) await newsroom.turnPicture(goal)
        if (swaps % 10 === 0) await untilLive(`swap ${swaps}`)
        else await pause(150)
        swaps += 1
        if (pages.length > kept) pages.shift()
        for (const name of random.pick(pages)) {
          await probe.loadAsset(name, 'a page of an earlier release')
          held += 1
        }
        if (tab !== null && swaps % kept === 0) await tab.goOn(`${swaps} swaps`)
      }
      await tab?.close()
    })
    return { figures: { ...outcome.figures, swaps, 'files of held pages': held }, wrongs: outcome.wrongs }
  },
}

/** Everything that a page of now names. */
async function opened({ ground }: Portal): Promise<Set<string>> {
  const page = await (await fetch(`${ground.origin}/it/notizie/${newsItems[0]?.slug ?? ''}/`)).text()
  return new Set([...page.matchAll(asset)].map(([, name = '']) => name))
}

/** A tab that stays open while releases go by, and in which somebody then searches, filters and goes on. */
async function openTab(executablePath: string, { ground, wrongs }: Portal) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const page = await browser.newPage()
  page.on('requestfailed', (request) => {
    // Whoever goes on to another page gives up what was still under way.
    const reason = request.failure()?.errorText ?? 'no reason'
    if (reason !== 'net::ERR_ABORTED') wrongs.push(`the open tab: ${request.url()} failed: ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrongs.push(`the open tab: ${response.url()} ${response.status()}`)
  })
  const open = () => page.goto(`${ground.origin}/it/cerca/`)
  await open()
  return {
    goOn: async (when: string): Promise<void> => {
      await page.getByRole('searchbox').first().fill('officina')
      await page.keyboard.press('Enter')
      await pause(1_500)
      if (!(await page.locator('main').innerText()).includes('Officina'))
        wrongs.push(`the open tab found nothing after ${when}`)
      await page.goto(`${ground.origin}/it/opportunita/`)
      await page
        .getByRole('checkbox')
        .first()
        .check({ timeout: 5_000 })
        .catch(() => undefined)
      await page.getByRole('link', { name: 'Bando' }).first().click()
      await page.waitForURL('**/it/opportunita/bando-*/')
      if (!(await page.locator('h1').innerText()).includes('Bando'))
        wrongs.push(`the open tab was led astray after ${when}`)
      await open()
    },
    close: () => browser.close(),
  }
}
