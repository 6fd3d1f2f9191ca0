import { expect, test } from 'vitest'
import { finderPages, list, titles, total, value } from '../support/finder-page.ts'

const { open, origin } = finderPages()

test('a filter leaves its calls alone, in their order, with the other counts after it', async () => {
  const page = await open()
  const all = await titles(page)
  await value(page, 'Imprese').click()

  await expect.poll(() => total(page)).toBe('5 opportunità')
  expect(page.url()).toBe(`${origin()}${list}?for=firms`)
  expect(await titles(page)).toEqual([
    'Voucher per chi lavora in coworking',
    'Spazi comunali in periferia',
    'Microcredito',
    expect.stringContaining('Contributi a fondo perduto'),
    'Prototipi di quartiere',
  ])
  expect(await value(page, 'Entro 7 giorni').innerText()).toMatch(/1$/)
  await page.getByRole('link', { name: 'Togli tutti i filtri' }).click()
  await expect.poll(() => total(page)).toBe('12 opportunità')
  expect(await titles(page)).toEqual(all)
})

test('an address with filters shows the same to everybody, and Back and Forward go through the changes', async () => {
  const page = await open('?state=open&for=labs')
  await expect.poll(() => titles(page)).toEqual(['Attrezzature per fablab e makerspace'])

  await value(page, 'Aperte').click()
  await expect.poll(() => total(page)).toBe('2 opportunità')
  await value(page, 'Fablab').click()
  await expect.poll(() => total(page)).toBe('12 opportunità')
  await page.goBack()
  await expect.poll(() => total(page)).toBe('2 opportunità')
  await page.goBack()
  await expect.poll(() => total(page)).toBe('1 opportunità')
  expect(page.url()).toMatch(/\?state=open&for=labs$/)
  await page.goForward()
  await expect.poll(() => total(page)).toBe('2 opportunità')
})

test('the list follows while one types, and typing fills no history', async () => {
  const page = await open()
  const before = await page.evaluate(() => history.length)
  await page.getByRole('searchbox').pressSequentially("CITTA' ", { delay: 20 })
  await expect.poll(() => total(page)).toBe('0 opportunità')
  await page.getByRole('searchbox').fill('vouchers')

  await expect.poll(() => titles(page)).toContain('Voucher per chi lavora in coworking')
  expect(page.url()).toMatch(/\?q=vouchers$/)
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(await page.getByRole('searchbox').inputValue()).toBe('vouchers')
})

test('an order lists all calls by it, and the usual one gives the groups back', async () => {
  const page = await open()
  const all = await titles(page)
  await page.getByLabel('Ordine').selectOption('amount')

  await expect.poll(async () => (await titles(page))[0]).toBe('Incubazione per imprese sociali')
  expect(await titles(page)).toHaveLength(12)
  await page.getByLabel('Ordine').selectOption('')
  await expect.poll(() => titles(page)).toEqual(all)
})

test('whoever finds nothing learns which filter to give up, and what to do next', async () => {
  const page = await open('?for=schools&within=7')
  await expect.poll(() => total(page)).toBe('0 opportunità')

  expect(await page.locator('.nothing a').allInnerTexts()).toEqual([
    'Togli Scuole: resta 1 opportunità',
    'Vedi tutte le opportunità aperte',
    'Iscriviti al calendario delle scadenze',
  ])
  await page.locator('.nothing a').first().click()
  await expect.poll(() => titles(page)).toEqual(['Voucher per chi lavora in coworking'])
})

test('the other language shows the same calls', async () => {
  const page = await open('?for=labs&sort=deadline')
  await expect.poll(() => total(page)).toBe('2 opportunità')
  await page.locator('header a[hreflang=en]').click()
  await page.waitForURL(/\/en\/opportunities\/\?for=labs&sort=deadline$/)

  await expect.poll(() => total(page)).toBe('2 opportunities')
})

test('six answers sort the calls, with the reason for each, and leave no trace', async () => {
  const page = await open()
  await page.getByRole('link', { name: 'Fa per me?' }).click()
  await expect.poll(() => total(page)).toBe('0 fanno per te, 6 da verificare, 0 no')
  const asked: string[] = []
  // The browser fetches the page’s icon when it likes.
  page.on('request', (request) => request.url().endsWith('/favicon.svg') || asked.push(request.url()))
  await page.getByLabel('Chi sei?').selectOption('firms')
  await page.getByLabel('Dov’è la tua sede?').selectOption('italy')
  await page.getByLabel('In quale lingua').selectOption('it')

  await expect.poll(() => total(page)).toBe('0 fanno per te, 0 da verificare, 6 no')
  const reasons = page.locator('[data-call=voucher] .reasons li')
  // What the browser has not drawn yet has no inner text.
  await expect.poll(() => reasons.allInnerTexts()).toEqual(['La sede deve essere a Milano'])
  await page.getByLabel('Dov’è la tua sede?').selectOption('milan')
  await expect.poll(() => total(page)).toBe('2 fanno per te, 2 da verificare, 2 no')
  expect(asked).toEqual([])
  expect(page.url()).toMatch(/\?fit=1$/)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])

  await page.goBack()
  await expect.poll(() => total(page)).toBe('12 opportunità')
  expect(await page.locator('.reasons').count()).toBe(0)
})
