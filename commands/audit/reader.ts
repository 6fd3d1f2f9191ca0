import type { Site } from './site.ts'

/** What a browser meets on one page of each template and language. */
export interface Met {
  kept: string[]
  foreign: string[]
}

/** Opens one page of each template and language and notes what is kept in the browser and asked of others. */
export async function meet({ browser, portal, samples }: Site): Promise<Met> {
  const context = await browser.newContext()
  const met: Met = { kept: [], foreign: [] }
  for (const { path } of samples) {
    const tab = await context.newPage()
    tab.on('request', (request) => {
      const url = new URL(request.url())
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== portal) met.foreign.push(`${path}: ${url.href}`)
    })
    await tab.goto(`${portal}${path}`, { waitUntil: 'load' })
    const stored = await tab.evaluate(() => localStorage.length + sessionStorage.length)
    if (stored > 0) met.kept.push(`${path}: ${stored} entries in the browser’s storage`)
    await tab.close()
  }
  for (const { name } of await context.cookies()) met.kept.push(`cookie ${name}`)
  await context.close()
  return met
}
