import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { finderFiles, finderPages, list, total, value } from '../support/finder-page.ts'

const { open, origin } = finderPages()

/** The most JavaScript, compressed, in bytes: before a reader touches anything, and after. */
const untouched = 3_000
const touched = 80_000

test('nothing of the finder is fetched before it is touched; then little enough', async () => {
  const page = await open()
  const asked = finderFiles(page)
  await page.reload({ waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  const inline = await page
    .locator('script')
    .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent).join(''))
  expect(gzipSync(inline).length).toBeLessThan(untouched)

  await value(page, 'Imprese').click()
  await expect.poll(() => total(page)).toBe('5 opportunità')
  expect(asked.map((file) => file.replace(/-.*\.js$/, ''))).toEqual(['/it/opportunita/finder.json', '/_astro/start'])
  const script = await (await fetch(`${origin()}${asked[1]}`)).text()
  const weight = gzipSync(script).length
  process.stdout.write(`the finder weighs ${weight} bytes, the page holds ${gzipSync(inline).length} bytes of script\n`)
  expect(weight).toBeLessThan(touched)
  // Neither the interface texts nor the addresses of the portal travel with it.
  expect(script).not.toMatch(/Vai al contenuto|opportunita/)
})

test('pointing at the controls begins the download, and no more', async () => {
  const page = await open()
  const asked = finderFiles(page)
  await page.locator('.values').first().hover()

  await expect.poll(() => asked.length).toBe(2)
  expect(await value(page, 'Imprese').getAttribute('href')).toBe('/it/opportunita/per/imprese/')
})

test('clicks made while the finder is on its way are not lost, nor what was typed, nor the focus', async () => {
  const page = await open()
  await page.route(/start-.*\.js$/, async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000)
    })
    await route.continue()
  })
  await page.getByRole('searchbox').fill('coworking')
  await value(page, 'Imprese').click()
  await value(page, 'Entro 30 giorni').click()
  expect(page.url()).toBe(`${origin()}${list}`)

  await expect.poll(() => page.url()).toBe(`${origin()}${list}?q=coworking&for=firms&within=30`)
  expect(await total(page)).toBe('1 opportunità')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch('Entro 30 giorni')
})

test.each(['**/start-*.js', '**/finder.json'])('without %s a click follows its link', async (file) => {
  const page = await open()
  await page.route(file, (route) => route.abort())
  await value(page, 'Imprese').click()

  await page.waitForURL(`${origin()}/it/opportunita/per/imprese/`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Opportunità per imprese')
})

test('the page as it comes and as the finder draws it are the same', async () => {
  const page = await open()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
  const drawn = await page.locator('.values li').evaluateAll((items) => items.map((item) => item.textContent))
  await page.getByRole('searchbox').fill('x')
  await expect.poll(() => total(page)).toBe('0 opportunità')
  await page.getByRole('searchbox').fill('')
  await expect.poll(() => total(page)).toBe('12 opportunità')

  expect(await page.locator('.values li').evaluateAll((items) => items.map((item) => item.textContent))).toEqual(drawn)
  expect(faults).toEqual([])
})
