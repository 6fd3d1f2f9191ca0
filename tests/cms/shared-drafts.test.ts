import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleEndpoints } from 'payload'
import { z } from 'zod'
import { startCms, type LoggedIn, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'
import { workshopOf } from '../support/workshop.ts'

let cms: TestCms
let author: LoggedIn
let other: LoggedIn
let id: string

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  // Compiles the site, if nobody has.
  await workshopOf(cms)
  author = await cms.login('author')
  other = await cms.login('author')
  id = await deskOf(cms, author).draft('news', 'it', documentOf('news', 'Ancora segreta'))
})
afterAll(() => cms.stop())

const made = z.object({ id: z.string(), url: z.url(), expires: z.iso.datetime() })

async function share(as = author, days = 7) {
  const answer = await cms.rest('POST', '/preview/links', { as, body: { kind: 'news', id, locale: 'it', days } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return made.parse(answer.body)
}

/** Opens a link as somebody without an account. */
function open(url: string): Promise<Response> {
  return handleEndpoints({ config: cms.payload.config, request: new Request(url) })
}

test('whoever has the link sees the draft, as it was last saved, and nobody keeps or runs anything of it', async () => {
  const { url } = await share()
  const answer = await open(url)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('X-Robots-Tag')).toContain('noindex')
  expect(answer.headers.get('Cache-Control')).toContain('no-store')
  expect(answer.headers.get('Content-Security-Policy')).toContain("script-src 'none'")
  const html = await answer.text()
  expect(html).toContain('Ancora segreta')
  expect(html).toContain('Bozza: non è pubblicata')

  await deskOf(cms, author).saveDraft('news', id, 'it', { title: 'Già cambiata' })
  expect(await (await open(url)).text()).toContain('Già cambiata')
})

test('a link that was ended, is over or was never made shows nothing', async () => {
  const { url, id: link } = await share()
  expect((await cms.rest('POST', `/preview/links/${link}/revoke`, { as: other })).status).toBe(403)
  expect((await cms.rest('POST', `/preview/links/${link}/revoke`, { as: author })).status).toBe(200)
  const late = await share()
  const expires = new Date(Date.now() - 1_000).toISOString()
  await cms.payload.update({ collection: 'shared-drafts', id: late.id, data: { expires } })

  for (const gone of [url, late.url, `${url}x`]) {
    const answer = await open(gone)
    expect(answer.status).toBe(410)
    expect(await answer.text()).not.toContain('cambiata')
  }
})

test('a link ends with the account of whoever made it', async () => {
  const guest = await cms.login('author')
  const { url } = await share(guest)
  expect((await open(url)).status).toBe(200)
  await cms.payload.update({ collection: 'users', id: guest.user.id, data: { active: false } })
  expect((await open(url)).status).toBe(410)

  await cms.payload.delete({ collection: 'users', id: guest.user.id })
  expect((await open(url)).status).toBe(410)
})

test('a draft that has no page yet says so', async () => {
  const begun = await deskOf(cms, author).draft('news', 'it', { title: 'Appena cominciata' })
  const body = { kind: 'news', id: begun, locale: 'it', days: 1 }
  const { url } = made.parse((await cms.rest('POST', '/preview/links', { as: author, body })).body)
  const answer = await open(url)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('non ha ancora una pagina')
})

test('nobody can read a key, make a link without an account, or one for longer than a month', async () => {
  await share()
  const list = await cms.rest('GET', '/shared-drafts', { as: author })
  expect(JSON.stringify(list.body)).toContain(id)
  expect(JSON.stringify(list.body)).not.toContain('keyHash')
  expect((await cms.rest('GET', '/shared-drafts')).status).toBe(403)
  const body = { kind: 'news', id, locale: 'it', days: 7 }
  expect((await cms.rest('POST', '/preview/links', { body })).status).toBe(401)
  expect((await cms.rest('POST', '/preview/links', { as: author, body: { ...body, days: 31 } })).status).toBe(400)
  expect((await cms.rest('POST', '/shared-drafts', { as: author, body })).status).toBe(403)
})
