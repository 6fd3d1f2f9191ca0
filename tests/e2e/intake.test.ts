import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { openBrowser } from '../support/browser.ts'
import { logIn } from '../support/rest.ts'

const { portal, cms, email, password } = inject('running')
const rows = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each([
  ['it', '/it/luoghi/fabriq/', 'Invia', '/it/grazie/'],
  ['en', '/en/places/fabriq/', 'Send', '/en/thank-you/'],
])(
  'without JavaScript a reader of %s says what was not clear, and staff read it',
  async (language, page, send, led) => {
    const comment = `Mancano gli orari (${language})\nanche di sabato`
    const context = await browser.newContext({ javaScriptEnabled: false })
    const reader = await context.newPage()
    await reader.goto(`${portal}${page}`)
    const form = reader.locator('form[action="/intake/"]')
    await form.getByRole('radio').nth(2).check()
    await form.locator('summary').click()
    await form.getByRole('textbox').fill(comment)
    await form.getByRole('button', { name: send }).click()
    await reader.waitForURL(`${portal}${led}`)
    expect(await context.cookies()).toEqual([])
    await context.close()

    const staff = await logIn(cms, email, password)
    const query = new URLSearchParams({ 'where[page][equals]': page })
    const { docs } = rows.parse(await staff.get(`feedback?${query.toString()}`))
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ page, language, answer: 'no', comment })
    expect(JSON.stringify(docs)).not.toMatch(/127\.0\.0\.1|::1|Chrome/)
  },
)

test('without an answer the browser itself asks for one', async () => {
  const reader = await browser.newPage()
  await reader.goto(`${portal}/it/luoghi/fabriq/`)
  await reader.locator('form[action="/intake/"] button').click()

  expect(reader.url()).toBe(`${portal}/it/luoghi/fabriq/`)
  expect(await reader.locator('form[action="/intake/"] input:invalid').count()).toBe(3)
  await reader.close()
})

test('a reader whose answer is refused finds her words again when she goes back', async () => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto(`${portal}/it/luoghi/fabriq/`)
  await reader.route('**/intake/', (route) =>
    route.continue({ postData: (route.request().postData() ?? '').replace('answer=partly', 'answer=maybe') }),
  )
  await reader.getByRole('radio', { name: 'In parte' }).check()
  await reader.locator('form[action="/intake/"] summary').click()
  await reader.getByRole('textbox').last().fill('Parole da non perdere')
  const [answer] = await Promise.all([
    reader.waitForResponse('**/intake/'),
    reader.locator('form[action="/intake/"] button').click(),
  ])
  expect(answer.status()).toBe(400)
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe('Risposta non inviata')

  await reader.goBack()
  expect(await reader.locator('#comment').inputValue()).toBe('Parole da non perdere')
})

test('the address that stores an answer is closed to everybody but the portal’s server', async () => {
  const body = JSON.stringify({ page: '/it/luoghi/fabriq/', language: 'it', answer: 'yes' })
  const answer = await fetch(`${cms}/api/intake`, { method: 'POST', body })

  expect(answer.status).toBe(403)
})
