import { expect, test } from 'vitest'
import { putRelease } from '../support/release-layout.ts'
import { files, serve } from './serving.ts'

test.each([
  ['/it/', 'text/html; charset=utf-8', '<p>casa</p>'],
  ['/it/luoghi/', 'text/html; charset=utf-8', 'luoghi'],
  ['/it/luoghi/citt%C3%A0/', 'text/html; charset=utf-8', 'accento'],
  ['/it/luoghi/?from=mail', 'text/html; charset=utf-8', 'luoghi'],
  ['/_astro/a.1234.css', 'text/css; charset=utf-8', 'p{}'],
  ['/sitemap.xml', 'application/xml', '<urlset/>'],
  ['/favicon.svg', 'image/svg+xml', '<svg/>'],
  ['/it/opportunita/scadenze.ics', 'text/calendar; charset=utf-8', 'BEGIN:VCALENDAR'],
  ['/it/opportunita/feed.xml', 'application/atom+xml; charset=utf-8', '<feed/>'],
  ['/open-data/calls.json', 'application/json; charset=utf-8', '{}'],
  ['/open-data/calls.csv', 'text/csv; charset=utf-8', 'id'],
  ['/open-data/calls.schema.json', 'application/schema+json', '{}'],
  ['/open-data/catalogue.jsonld', 'application/ld+json', '{}'],
])('%s is served with its type', async (wanted, type, body) => {
  const { ask } = await serve()
  const answer = await ask(wanted)

  expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body])
})

test('pages of other sites may read the open data, and nothing else', async () => {
  const { ask } = await serve()
  const allowed = async (path: string) => (await ask(path)).headers['access-control-allow-origin']

  expect([await allowed('/open-data/calls.json'), await allowed('/it/')]).toEqual(['*', undefined])
})

test('what the reader already has is not sent again', async () => {
  const { ask } = await serve()
  const { headers } = await ask('/it/')
  const again = await ask('/it/', { headers: { 'If-None-Match': headers.etag ?? '' } })

  expect(headers.etag).toBeTruthy()
  expect([again.status, again.body]).toEqual([304, ''])
})

test('a page is asked for again every time, an asset with a hash never', async () => {
  const { ask } = await serve()

  expect((await ask('/it/')).headers['cache-control']).toBe('public, max-age=0')
  expect((await ask('/_astro/a.1234.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('the next release is served from the moment at which it is live', async () => {
  const { ask, dataDir } = await serve()
  await putRelease(dataDir, '2', { ...files, 'it/index.html': 'nuova' })

  expect((await ask('/it/')).body).toBe('nuova')
})

test.each([
  ['en-GB,en;q=0.9', '/en/'],
  ['it', '/it/'],
  ['de', '/it/'],
])('at the root a reader who asks for %s is led to %s', async (wish, location) => {
  const { ask } = await serve()
  const answer = await ask('/', { headers: { 'Accept-Language': wish } })

  expect([answer.status, answer.headers.location, answer.headers.vary]).toEqual([302, location, 'Accept-Language'])
})

test('an address that was moved leads to the new one for good', async () => {
  const { ask } = await serve()
  const answer = await ask('/it/vecchia/')

  expect([answer.status, answer.headers.location]).toEqual([301, '/it/luoghi/'])
})

test('an address whose page may come back leads on for the time being', async () => {
  const { ask } = await serve()
  const answer = await ask('/en/away/')

  expect([answer.status, answer.headers.location]).toEqual([302, '/en/'])
})

test('a folder without its slash leads to the one with it', async () => {
  const { ask } = await serve()
  const answer = await ask('/it/luoghi')

  expect([answer.status, answer.headers.location]).toEqual([301, '/it/luoghi/'])
})

test.each([
  ['/it/', 200],
  ['/it/no/', 404],
])('HEAD of %s says what GET would, without the page', async (wanted, status) => {
  const { ask } = await serve()
  const answer = await ask(wanted, { method: 'HEAD' })

  expect([answer.status, answer.body]).toEqual([status, ''])
})
