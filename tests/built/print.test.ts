import type { Browser, Page } from 'playwright'
import { encode } from 'uqr'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { qrPath } from '../../site/components/calls/qr-path.ts'
import { openBrowser } from '../support/browser.ts'
import { filled } from '../support/full-call.ts'
import { servePortal, type SamplePortal } from '../support/sample-release.ts'
import { samplesIn } from '../support/samples.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
let portal: SamplePortal
let browser: Browser
let page: Page

beforeAll(async () => {
  portal = await servePortal(now, (locale) => samplesIn(locale, now).calls.map(filled))
  browser = await openBrowser()
  page = await browser.newPage()
})

afterAll(async () => {
  await browser.close()
  portal.close()
})

test.each(['/it/opportunita/voucher-it/', '/en/opportunities/lunga-en/', '/it/opportunita/chiusa-it/'])(
  '%s with all that a call can have prints on two sheets',
  async (path) => {
    await page.goto(`${portal.origin}${path}`)
    const pdf = await page.pdf({ format: 'A4', printBackground: true })

    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
  },
)

test('on paper a call has its deadline, its address with a code, and its answers; on the screen no code', async () => {
  await page.goto(`${portal.origin}/it/opportunita/voucher-it/`)
  const [code, answer] = [page.locator('.aside .printed svg'), page.getByText('Entro trenta giorni.')]
  expect([await code.isVisible(), await answer.isVisible()]).toEqual([false, false])

  await page.emulateMedia({ media: 'print' })
  expect([await code.isVisible(), await answer.isVisible()]).toEqual([true, true])
  expect(await page.locator('aside .window').innerText()).toContain('28 novembre 2026')
  const address = await page.locator('.aside .printed span').innerText()
  expect(`http://${address.replaceAll('\u200B', '')}`).toBe(page.url())
  expect(await code.locator('path').getAttribute('d')).toBe(qrPath(page.url()).path)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  )
})

test('the code is drawn square by square as it was computed', () => {
  const text = 'https://manifattura.example/it/opportunita/voucher/'
  const { path, size } = qrPath(text)
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step += 1) (drawn[Number(y)] ?? [])[Number(x) + step] = true

  expect(drawn).toEqual(encode(text, { ecc: 'M', border: 0 }).data)
})
