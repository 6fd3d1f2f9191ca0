import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hashOf, putRelease } from '../support/release-layout.ts'
import { files, longText, serve } from './serving.ts'

const both = { 'Accept-Encoding': 'gzip, br' }

test.each([{}, both])('a page that a new release did not change is not sent again (%o)', async (headers) => {
  const { ask, dataDir } = await serve()
  const { etag = '' } = (await ask('/it/lunga/', { headers })).headers
  await putRelease(dataDir, '2', { ...files, 'it/index.html': 'nuova' })

  expect(etag).toContain(hashOf(longText).slice(0, 32))
  expect((await ask('/it/lunga/', { headers: { ...headers, 'If-None-Match': etag } })).status).toBe(304)
  expect((await ask('/it/lunga/', { headers: { ...headers, 'If-None-Match': `"x", ${etag}` } })).status).toBe(304)
  expect((await ask('/it/', { headers: { ...headers, 'If-None-Match': etag } })).status).toBe(200)
})

test('what is sent compressed has a tag of its own', async () => {
  const { ask } = await serve()
  const tags = []
  for (const encoding of ['identity', 'gzip', 'br'])
    tags.push((await ask('/it/lunga/', { headers: { 'Accept-Encoding': encoding } })).headers.etag)

  expect(new Set(tags).size).toBe(3)
})

test('a part of a file is sent to whoever asks for one, as it is', async () => {
  const { ask } = await serve()
  const part = await ask('/it/lunga/', { headers: { ...both, Range: 'bytes=3-5' } })
  const beyond = await ask('/it/lunga/', { headers: { Range: 'bytes=99999999-' } })
  const changed = await ask('/it/lunga/', { headers: { Range: 'bytes=3-5', 'If-Range': '"other"' } })

  expect([part.status, part.body, part.headers['content-range']]).toEqual([
    206,
    longText.slice(3, 6),
    `bytes 3-5/${longText.length}`,
  ])
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${longText.length}`])
  expect([changed.status, changed.body]).toEqual([200, longText])
})

test('a page of an older release still finds its scripts and pictures', async () => {
  const { ask, dataDir } = await serve()
  const { '_astro/b.5678.css': gone, ...rest } = files
  await putRelease(dataDir, '2', rest)
  rmSync(path.join(dataDir, 'releases/1'), { recursive: true })
  const answer = await ask('/_astro/b.5678.css')

  expect([answer.status, answer.body]).toEqual([200, gone])
  expect(answer.headers['cache-control']).toMatch(/immutable/)
  expect((await ask('/_astro/c.9999.css')).status).toBe(404)
  expect((await ask('/_astro/..%2f..%2fmanifests/1.json')).status).toBe(404)
})

test.each([
  ['/it/notizie/via/', 410, 'ritirata'],
  ['/it/notizie/via', 410, 'ritirata'],
  ['/en/news/gone/', 410, 'withdrawn'],
  ['/en/news/other/', 404, 'not there'],
])('%s: a page that was withdrawn says so', async (wanted, status, body) => {
  const { ask } = await serve()
  const answer = await ask(wanted)

  expect([answer.status, answer.body, answer.headers['cache-control']]).toEqual([status, body, 'no-cache'])
})

test('where a redirect leads on from a withdrawn page, readers are led on', async () => {
  const redirects = JSON.stringify([{ from: '/it/notizie/via/', to: '/it/luoghi/' }])
  const { ask } = await serve({ ...files, '.release/redirects.json': redirects })
  const answer = await ask('/it/notizie/via/')

  expect([answer.status, answer.headers.location]).toEqual([301, '/it/luoghi/'])
})

test('a request that began before a swap gets its file whole, whatever becomes of the folder', async () => {
  const { ask, dataDir } = await serve()
  await ask('/it/')
  renameSync(path.join(dataDir, 'releases/1'), path.join(dataDir, 'releases/other'))

  expect((await ask('/it/lunga/')).body).toBe(longText)
})

test('a release of before there were manifests answers too', async () => {
  const { ask, dataDir } = await serve()
  rmSync(path.join(dataDir, 'manifests'), { recursive: true })
  rmSync(path.join(dataDir, 'objects'), { recursive: true })

  expect((await ask('/it/lunga/')).body).toBe(longText)
  expect((await ask('/it/no/')).status).toBe(404)
})

test('an image to share that is not made yet is that of the portal, for nobody to keep', async () => {
  const { ask, dataDir } = await serve({ ...files, 'share.png': 'of the portal' })
  const name = `/share/${'0'.repeat(20)}.png`
  const before = await ask(name)
  mkdirSync(path.join(dataDir, 'share'))
  writeFileSync(path.join(dataDir, name), 'of the page')
  const after = await ask(name)

  expect([before.status, before.body, before.headers['cache-control']]).toEqual([200, 'of the portal', 'no-store'])
  expect([after.status, after.body]).toEqual([200, 'of the page'])
  expect(after.headers['cache-control']).toMatch(/immutable/)
})

test('browsers are told to come over HTTPS where the portal is reached so, and nowhere else', async () => {
  const [secure, plain] = [await serve(files, { isSecure: true }), await serve()]

  expect((await secure.ask('/it/')).headers['strict-transport-security']).toBe('max-age=63072000')
  expect((await plain.ask('/it/')).headers['strict-transport-security']).toBeUndefined()
})
