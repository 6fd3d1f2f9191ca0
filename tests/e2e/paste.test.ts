import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { RichText } from '../../content/rich-text.ts'
import { readRichText } from '../../site/source/lexical.ts'
import { openAdmin } from '../support/admin.ts'
import { openBrowser } from '../support/browser.ts'
import { logIn, type Rest } from '../support/rest.ts'

const { portal, cms, email, password } = inject('running')

let browser: Browser
let page: Page
let rest: Rest

beforeAll(async () => {
  browser = await openBrowser()
  page = await openAdmin(browser, cms, { email, password })
  rest = await logIn(cms, email, password)
})
afterAll(() => browser.close())

/** Pastes into the text of a new news item as a word processor does, saves the draft and reads what was saved. */
async function pasted(title: string, html: string, { isLinked = false } = {}): Promise<RichText> {
  await page.goto(`${cms}/admin/collections/news/create?locale=it`)
  // A form that has only just come draws its fields once more.
  await page.waitForLoadState('networkidle')
  await page.locator('#field-title').fill(title)
  const text = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await text.click()
  await text.evaluate((editor, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', words)
    clipboardData.setData('text/plain', 'senza formati')
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  // The address of a document is looked up, then the link to it has none.
  if (isLinked) await text.locator('a:not([href^="http"])').first().waitFor()
  await expect.poll(() => page.locator('#field-title').inputValue()).toBe(title)
  await expect.poll(() => text.textContent()).toBeTruthy()
  await page.locator('#action-save-draft').click()
  await page.waitForURL(/news\/[0-9a-f-]{24,}/)
  const found = await rest.get(`news?where[title][equals]=${encodeURIComponent(title)}&locale=it&draft=true&depth=0`)
  const { docs } = found as { docs: { body: unknown }[] }
  return readRichText(docs[0]?.body)
}

test('what is pasted from Word is clean in the editor and in what is saved', async () => {
  const html = `<html><head><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment-->
    <h1 style="color:navy">Il bando</h1>
    <p class=MsoNormal style="color:red"><u>Chi</u>&nbsp;<b>produce</b> in città<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
    <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Macchine</p>
    <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Corsi</p>
    <p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>
    <table><tr><td>Spesa</td><td>Parte</td></tr><tr><td>Corsi</td><td>50%</td></tr></table><!--EndFragment--></body></html>`

  expect(await pasted('Incollata da Word', html)).toEqual([
    { type: 'heading', level: 1, children: [{ type: 'text', text: 'Il bando' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Chi ' },
        { type: 'text', text: 'produce', bold: true },
        { type: 'text', text: ' in città' },
      ],
    },
    { type: 'list', ordered: false, items: [[{ type: 'text', text: 'Macchine' }], [{ type: 'text', text: 'Corsi' }]] },
    {
      type: 'table',
      caption: '',
      rows: [
        ['Spesa', 'Parte'],
        ['Corsi', '50%'],
      ],
    },
  ])
  await page.getByLabel('Riga 1, colonna 2').waitFor()
})

test('an address of the portal becomes a link to its document, one of elsewhere loses what follows readers', async () => {
  const { docs } = (await rest.get('places?locale=it&limit=1&depth=0&where[_status][equals]=published')) as {
    docs: { id: string; slug: string }[]
  }
  const [place] = docs
  const html = `<p>A <a href="${portal}/it/luoghi/${place?.slug}/">questo luogo</a> e
    <a href="https://example.org/a?utm_source=mail">altrove</a></p>`

  expect(await pasted('Incollata dal portale', html, { isLinked: true })).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'A ' },
        { type: 'link', to: { kind: 'places', id: place?.id }, children: [{ type: 'text', text: 'questo luogo' }] },
        { type: 'text', text: ' e ' },
        { type: 'link', to: { url: 'https://example.org/a' }, children: [{ type: 'text', text: 'altrove' }] },
      ],
    },
  ])
})
