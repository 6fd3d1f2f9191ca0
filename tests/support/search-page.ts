import type { Page } from 'playwright'

/** A result as it is read. */
export interface ReadResult {
  kind: string
  title: string
  state: string
}

/** The results in the language of the page, in order. */
export function results(page: Page): Promise<ReadResult[]> {
  return page.locator('[data-list] [data-found]').evaluateAll((rows) =>
    rows.map((row) => ({
      kind: row.querySelector('[data-kind]')?.textContent ?? '',
      title: row.querySelector('h3 a')?.textContent ?? '',
      state: row.querySelector('[data-standing]')?.textContent ?? '',
    })),
  )
}

/** What is announced of the results. */
export function searchStatus(page: Page): Promise<string> {
  return page.locator('[role=status]').innerText()
}

/** The paths of the search's own files, among all that a page asks for from now on. */
export function searchFiles(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/pagefind\/|\.js$/.test(pathname)) asked.push(pathname)
  })
  return asked
}
