import { randomBytes } from 'node:crypto'
import type { Browser, Page } from 'playwright'
import type { Role } from '../../cms/access/roles.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Rest } from './rest.ts'

export interface Account {
  email: string
  password: string
}

/** Adds somebody to the newsroom of a running CMS. */
export async function hire(administrator: Rest, role: Role, language?: Locale): Promise<Account> {
  const account = { email: `${role}-${randomBytes(4).toString('hex')}@example.org`, password: 'una-password-di-prova' }
  await administrator.send('POST', 'users', {
    ...account,
    name: `Una persona (${role})`,
    role,
    active: true,
    ...(language === undefined ? {} : { language }),
  })
  return account
}

/** Opens the admin of a running CMS in a browser of its own, as somebody who logs in there. */
export async function openAdmin(
  browser: Browser,
  cms: string,
  { email, password }: Account,
  viewport = { width: 1600, height: 1000 },
  locale = 'it-IT',
): Promise<Page> {
  const page = await (await browser.newContext({ locale, viewport })).newPage()
  await page.goto(`${cms}/admin`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${cms}/admin`)
  return page
}
