import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { exportRelease } from '../../site/release/export.ts'
import { readRelease } from '../../site/release/store/manifests.ts'
import { releaseStore } from '../../site/release/store/places.ts'
import { hostFiles } from '../../site/serve/static-host.ts'
import { openBrowser } from '../support/browser.ts'
import { results } from '../support/search-page.ts'

/** A release on a host that knows nothing but files. */
const dataDir = path.join(inject('release').folder, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'exported-'))

let server: Server
let browser: Browser
let origin: string

beforeAll(async () => {
  const release = readRelease(releaseStore(dataDir), path.basename(inject('release').folder))
  if (release === null) throw new Error('There is no release')
  await exportRelease(dataDir, release, folder, hostFiles)
  const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }
  server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name)
    const type = Object.entries(types).find(([ending]) => file.endsWith(ending))?.[1] ?? 'application/octet-stream'
    try {
      response.setHeader('Content-Type', type).end(readFileSync(file))
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end(readFileSync(path.join(folder, '404.html')))
    }
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a page and notes whatever it asks for and does not get, and every error in its scripts. */
async function open(name: string): Promise<{ page: Page; failures: string[] }> {
  const page = await browser.newPage()
  const failures: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    // The welcome page goes on to a language and leaves behind what it had asked for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failures.push(`failed ${request.url()}`)
  })
  page.on('pageerror', (error) => failures.push(String(error)))
  await page.goto(`${origin}${name}`, { waitUntil: 'networkidle' })
  return { page, failures }
}

test.each([
  '/',
  '/it/',
  '/en/',
  '/it/opportunita/',
  '/en/places/',
  '/it/storie/',
  '/it/dati-aperti/',
  '/it/programma/',
])('on a host of static files %s is whole, and so are the pages it leads to', async (name) => {
  const { page, failures } = await open(name)
  const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  await page.close()
  for (const link of new Set(links.filter((one) => one?.endsWith('/')).slice(0, 4))) {
    const next = await open(link ?? '/')
    failures.push(...next.failures)
    expect(await next.page.locator('h1').count()).toBe(1)
    await next.page.close()
  }

  expect(failures).toEqual([])
})

test('the search finds pages on a host of static files', async () => {
  const { page, failures } = await open('/it/cerca/?q=fablab')
  await expect.poll(async () => (await results(page)).length).toBeGreaterThan(2)

  expect(failures).toEqual([])
  await page.close()
})

test('the list of calls filters on a host of static files', async () => {
  const { page, failures } = await open('/it/opportunita/?per=imprese')
  await page.locator('.values a').first().click()
  await page.waitForLoadState('networkidle')
  expect(await page.locator('[role=status]').innerText()).toMatch(/\d/)

  expect(failures).toEqual([])
  await page.close()
})

test('what is not there says so in the first language on a host of static files', async () => {
  const { page } = await open('/it/non/esiste/')
  expect(await page.locator('h1').innerText()).toBe('Questa pagina non c’è')
  await page.close()
})
