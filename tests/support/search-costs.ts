import type { Browser, Page } from 'playwright'

/** A search page whose bytes are counted from before its first search on. */
export interface MeasuredSearch {
  page: Page
  /** Searches, as a reader does who types and sends, and waits for the results to be announced. */
  send: (text: string) => Promise<void>
  /** Presses the button that searches the other language too, unless few results did so already. */
  searchElsewhere: () => Promise<void>
  /** Bytes that have travelled so far, headers included, when no more come: for English, and for all else. */
  bytes: () => Promise<{ own: number; other: number }>
  close: () => Promise<void>
}

/** For how long nothing must travel until it counts as all, in milliseconds; longer while something is awaited. */
const quiet = { after: 250, awaiting: 3_000 }

/** Opens the Italian search page with an empty cache, nothing of the search fetched yet. */
export async function measureSearch(browser: Browser, origin: string): Promise<MeasuredSearch> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/it/cerca/`, { waitUntil: 'networkidle' })
  const bytes = { own: 0, other: 0 }
  const waiting = new Map<string, 'own' | 'other'>()
  let lastAt = performance.now()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    // The page itself can end only after it counts as loaded.
    if (type === 'Document') return
    waiting.set(requestId, new URL(request.url).pathname.startsWith('/pagefind/en/') ? 'other' : 'own')
  })
  const end = (requestId: string, length: number): void => {
    const language = waiting.get(requestId)
    if (language === undefined) return
    bytes[language] += length
    waiting.delete(requestId)
    lastAt = performance.now()
  }
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength))
  devtools.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  return {
    page,
    send: async (text) => {
      await page.getByRole('searchbox').fill(text)
      await page.getByRole('searchbox').press('Enter')
      await page.locator('[role=status]', { hasText: text }).waitFor()
    },
    searchElsewhere: async () => {
      const button = page.locator('[data-elsewhere]')
      if (await button.isVisible()) await button.click()
      await button.waitFor({ state: 'hidden' })
    },
    bytes: async () => {
      while (performance.now() - lastAt < (waiting.size > 0 ? quiet.awaiting : quiet.after))
        await page.waitForTimeout(quiet.after / 5)
      return { ...bytes }
    },
    close: () => context.close(),
  }
}
