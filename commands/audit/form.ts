import { z } from 'zod'
import { dayOf } from '../../content/intake.ts'
import { isAsked, standalonePath } from '../../content/paths.ts'
import type { Site } from './site.ts'

const rows = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })

/** Sends the form of a page in a browser without JavaScript, and looks at what has become of it in the CMS. */
export async function formStores({ browser, portal, staff, samples }: Site): Promise<string[]> {
  const page = samples.find(({ address }) => address.view === 'document' && address.locale === 'it')
  if (page === undefined) return ['no document to ask about']
  const comment = `Verifica ${Date.now()}`
  const context = await browser.newContext({ javaScriptEnabled: false, userAgent: 'the browser of the audit' })
  const tab = await context.newPage()
  const problems: string[] = []
  await tab.goto(`${portal}${page.path}`)
  await tab.locator('form[action="/intake/"] input[value="partly"]').check()
  await tab.locator('form[action="/intake/"] summary').click()
  await tab.locator('form[action="/intake/"] textarea').fill(comment)
  await tab.locator('form[action="/intake/"] button').click()
  const led = new URL(tab.url()).pathname
  if (led !== standalonePath('it', 'thanks')) problems.push(`the reader was led to ${led}`)
  if ((await context.cookies()).length > 0) problems.push('a cookie was set')
  await context.close()

  const query = new URLSearchParams({ 'where[comment][equals]': comment })
  const { docs } = rows.parse(await staff.get(`feedback?${query.toString()}`))
  if (docs.length !== 1) return [...problems, `${docs.length} answers stored for one sent`]
  const { id, ...kept } = docs[0] ?? {}
  const expected = { page: page.path, language: 'it', answer: 'partly', comment, day: dayOf(Date.now()) }
  for (const [name, value] of Object.entries(kept)) {
    if (!(name in expected)) problems.push(`something else is kept: ${name} of ${String(id)}`)
    else if (/127\.0\.0\.1|::1|browser of the audit/.test(JSON.stringify(value)))
      problems.push(`${name} tells the sender`)
  }
  for (const [name, value] of Object.entries(expected)) {
    if (kept[name] !== value) problems.push(`${name} is ${JSON.stringify(kept[name])}`)
  }
  return problems
}

/** Every page that tells something asks about itself. */
export function formEverywhere({ pages }: Site): string[] {
  return pages
    .filter(({ address, html, path }) => {
      const isThere = html.includes('action="/intake/"') && html.includes(`name="page" value="${path}"`)
      return isAsked(address) !== isThere
    })
    .map(({ path }) => path)
}
