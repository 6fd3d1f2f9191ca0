import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'
import { root } from '../../environment.ts'
import { openBrowser } from '../support/browser.ts'
import { logIn } from '../support/rest.ts'

const { portal, cms, email, password, settings } = inject('running')
const run = promisify(execFile)

/** Runs `npm run release`'s own program on the portal under test; tells what it printed. */
async function release(...args: string[]): Promise<string> {
  const env = { ...process.env, ...settings }
  const { stdout } = await run(process.execPath, [path.join(root, 'commands/release.ts'), ...args], { env })
  return stdout
}

const live = async (): Promise<string> => (await fetch(`${portal}/it/notizie/`)).text()

test('whoever runs the portal goes back, and forward again, by command', { timeout: 180_000 }, async () => {
  const { send, get } = await logIn(cms, email, password)
  const { docs } = (await get('news?limit=1&locale=it')) as { docs: { id: string }[] }
  const entitle = (title: string) =>
    send('PATCH', `news/${docs[0]?.id}?locale=it&publishSpecificLocale=it`, { title, _status: 'published' })
  await entitle('Il titolo giusto')
  await expect.poll(live, { timeout: 20_000 }).toContain('Il titolo giusto')
  const page = await live()
  await entitle('Il titolo sbagliato')
  await expect.poll(live, { timeout: 20_000 }).toContain('Il titolo sbagliato')

  const said = await release('--back')

  expect(said).toMatch(/release +\S+ is live, and held/)
  expect(await live()).toBe(page)
  expect(await release('--list')).toMatch(/live, held by the command line/)
  const { doc } = await entitle('Il titolo che aspetta')
  const receipts = async () => {
    const where = `where[documentId][equals]=${doc.id}&sort=-createdAt&limit=1`
    return (await get(`publications?${where}`)) as { docs: { state: string; reason: string | null }[] }
  }
  await expect
    .poll(async () => (await receipts()).docs[0]?.reason, { timeout: 20_000 })
    .toContain('In attesa: chi gestisce')

  await release('--forward')

  await expect.poll(live, { timeout: 20_000 }).toContain('Il titolo che aspetta')
  // The receipt is written once the page is live.
  await expect
    .poll(async () => (await receipts()).docs[0], { timeout: 20_000 })
    .toMatchObject({ state: 'live', reason: null })
})

test('an editor goes back by a click on the first page, and forward again', { timeout: 120_000 }, async () => {
  const { send, get } = await logIn(cms, email, password)
  const { docs } = (await get('news?limit=1&locale=it')) as { docs: { id: string }[] }
  for (const title of ['Il giorno prima', 'Il giorno dopo']) {
    await send('PATCH', `news/${docs[0]?.id}?locale=it&publishSpecificLocale=it`, { title, _status: 'published' })
    await expect.poll(live, { timeout: 20_000 }).toContain(title)
  }
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const page = await (await browser.newContext({ locale: 'it-IT' })).newPage()
  await page.goto(`${cms}/admin`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
  const releases = page.locator('.releases')
  await releases.getByRole('listitem').filter({ hasText: 'Il giorno prima' }).first().getByRole('button').click()
  await page.locator('#confirm-action').click()
  await expect.poll(live, { timeout: 20_000 }).toContain('Il giorno prima')
  await expect.poll(() => releases.textContent(), { timeout: 20_000 }).toContain('Ciò che si pubblica aspetta')
  await releases.getByRole('button', { name: 'Riprendi a pubblicare' }).click()
  await expect.poll(live, { timeout: 20_000 }).toContain('Il giorno dopo')
})

test('a release is written, checked and found damaged by command', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'written-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))

  expect(await release('--to', folder)).toMatch(/files, \d+ of them written now, 0 removed/)
  expect(await release('--check', folder)).toContain('whole and signed')
  expect(await release('--check')).toContain('every release that is kept: whole and signed')
  writeFileSync(path.join(folder, 'it/index.html'), 'no')
  await expect(release('--check', folder)).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('/it/index.html: was changed'),
  })
  await expect(release('--to', path.join(folder, 'it'))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Name a folder that is empty'),
  })
  await expect(release('--to')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('Say which:') })
})
