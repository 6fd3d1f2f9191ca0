import type { Browser, BrowserContext, Page, Route } from 'playwright'

/** A tab whose device and whose server believe that it is another time. */
export interface FakedTab {
  page: Page
  context: BrowserContext
  /** Lets time pass, as a device does that is awake. */
  pass: (milliseconds: number) => Promise<void>
}

export interface Faked {
  /** What the device's clock shows when the page has settled, in epoch milliseconds. */
  device: number
  /** What the server's clock shows then; null: the server does not answer questions for the time. */
  server: number | null
  timezoneId?: string
  locale?: string
  javaScriptEnabled?: boolean
}

/** Time for a page to load before the moment of interest, in milliseconds. */
const settling = 20_000

/** Opens a tab at a time of our choice. The server's `Date` is set on its way to the browser. */
export async function openTab(browser: Browser, { device, server, ...options }: Faked): Promise<FakedTab> {
  const context = await browser.newContext({ timezoneId: 'Europe/Rome', locale: 'it-IT', ...options })
  const page = await context.newPage()
  await page.clock.install({ time: device - settling })
  const passed = async () => (await page.evaluate(() => Date.now())) - (device - settling)
  const answer = async (route: Route): Promise<void> => {
    if (route.request().resourceType() !== 'fetch') return route.continue()
    if (server === null) return route.abort()
    const response = await route.fetch()
    const date = new Date(server - settling + (await passed())).toUTCString()
    return route.fulfill({ response, headers: { ...response.headers(), date } })
  }
  // A tab that is being closed takes no more answers.
  await page.route('**/*', (route) => answer(route).catch(() => undefined))
  return {
    page,
    context,
    pass: async (milliseconds) => {
      await page.clock.runFor(milliseconds)
    },
  }
}
