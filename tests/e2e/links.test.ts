import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hire, openAdmin } from '../support/admin.ts'
import { bodyWith, linkTo, paragraph } from '../support/bodies.ts'
import { openBrowser } from '../support/browser.ts'
import { documentOf } from '../support/documents.ts'
import { logIn } from '../support/rest.ts'

const { cms, portal, email, password } = inject('running')

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const patience = { timeout: 20_000 }

/** An editor, what she does over REST, and two news items of hers that are live: one leads to the other. */
async function twoNews() {
  const editor = await hire(await logIn(cms, email, password), 'editor')
  const rest = await logIn(cms, editor.email, editor.password)
  const publish = async (title: string, body: object): Promise<string> => {
    const data = { ...documentOf('news', title), ...body, _status: 'published' }
    return (await rest.send('POST', 'news?locale=it&publishSpecificLocale=it', data)).doc.id
  }
  const at = Date.now()
  const gone = { title: `Che se ne va ${at}`, path: `/it/notizie/che-se-ne-va-${at}/` }
  const staying = { title: `Che resta ${at}`, path: `/it/notizie/che-resta-${at}/` }
  const goneId = await publish(gone.title, {})
  const link = linkTo('la notizia', { kind: 'news', id: goneId })
  const stayingId = await publish(staying.title, { body: bodyWith(paragraph('Leggi anche ', link)) })
  return { editor, gone: { ...gone, id: goneId }, staying: { ...staying, id: stayingId } }
}

const pageOf = async (path: string) => (await fetch(`${portal}${path}`)).text()

test('an editor is told what leads to a document before she throws it away, and afterwards which words lead nowhere', async () => {
  const { editor, gone, staying } = await twoNews()
  await expect.poll(() => pageOf(staying.path), patience).toContain(`href="${gone.path}"`)
  const page = await openAdmin(browser, cms, editor)
  await page.goto(`${cms}/admin/collections/news/${gone.id}?locale=it`, { waitUntil: 'networkidle' })

  await page.locator('.doc-controls .popup__trigger-wrap').last().click()
  const told = page.locator('.backlinks')
  await expect.poll(() => told.textContent(), patience).toContain(`Un contenuto rimanda qui:${staying.title}`)
  await page.locator('.popup__content').getByRole('button', { name: 'Elimina', exact: true }).click()
  await page.locator('#confirm-action').last().click()

  await expect.poll(() => pageOf(staying.path), patience).toContain('<span>la notizia</span>')
  await page.goto(`${cms}/admin`)
  const notice = page.locator('.desk li', { hasText: staying.title })
  await expect
    .poll(async () => {
      await page.reload()
      return (await notice.allTextContents()).join()
    }, patience)
    .toContain('un collegamento non porta più a nulla')
  await notice.first().getByRole('link').click()
  await expect.poll(() => page.locator('.receipt').textContent(), patience).toContain('la notizia')
  await page.context().close()
})

test('an editor changes the address of a page, and the old address leads to the new one', async () => {
  const { editor, staying } = await twoNews()
  await expect.poll(() => pageOf(staying.path), patience).toContain(staying.title)
  const page = await openAdmin(browser, cms, editor)
  await page.goto(`${cms}/admin/collections/news/${staying.id}?locale=it`, { waitUntil: 'networkidle' })
  const slug = `indirizzo-nuovo-${Date.now()}`

  await page.locator('#field-slug').fill(slug)
  await page.locator('#action-save').click()

  await expect
    .poll(async () => (await fetch(`${portal}${staying.path}`)).url, patience)
    .toBe(`${portal}/it/notizie/${slug}/`)
  const first = await fetch(`${portal}${staying.path}`, { redirect: 'manual' })
  expect(first.status).toBe(301)
  expect(await pageOf(`/it/notizie/${slug}/`)).toContain(staying.title)
  await page.context().close()
})
