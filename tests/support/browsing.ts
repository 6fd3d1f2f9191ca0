import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { portalServer } from '../../site/serve/server.ts'
import { openBrowser } from './browser.ts'

/** A browser, and releases that answer on this machine. */
export interface Browsing {
  /** The address of a release, by its folder. */
  originOf: (folder: string) => string
  /** A tab without anything in it. */
  newTab: (options?: BrowserContextOptions) => Promise<Page>
}

/** Serves releases and opens a browser before the tests of a file, and ends both after them. */
export function browsing(...folders: string[]): Browsing {
  const servers = new Map(folders.map((folder) => [folder, portalServer(folder)]))
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
    for (const server of servers.values()) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await browser.close()
    for (const server of servers.values()) {
      server.close()
      server.closeAllConnections()
    }
  })
  return {
    originOf: (folder) => {
      const address = servers.get(folder)?.address()
      if (typeof address !== 'object' || address === null) throw new Error(`Nobody serves ${folder}`)
      return `http://localhost:${address.port}`
    },
    newTab: async (options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      // The page that lets people choose a language leads on by itself where it knows theirs.
      await context.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => [] }))
      return context.newPage()
    },
  }
}

/** Opens a page; the choice of language, which the server answers by a redirect, is read as its file. */
export async function visit(tab: Page, origin: string, path: string): Promise<void> {
  await tab.goto(`${origin}${path === '/' ? '/index.html' : path}`)
}
