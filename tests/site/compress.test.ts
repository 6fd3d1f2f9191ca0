import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { serve } from './serving.ts'

const gzip = { 'Accept-Encoding': 'gzip' }
const both = { 'Accept-Encoding': 'gzip, deflate, br' }

test('texts are sent compressed to whoever takes that, and remembered by the reader', async () => {
  const { ask } = await serve()
  const { status, headers } = await ask('/it/', { headers: gzip })

  expect([
    status,
    headers['content-encoding'],
    headers.vary,
    headers['content-type'],
    headers['cache-control'],
  ]).toEqual([200, 'gzip', 'Accept-Encoding', 'text/html; charset=utf-8', 'public, max-age=0'])
  const again = await ask('/it/', { headers: { ...gzip, 'If-None-Match': headers.etag ?? '' } })
  expect([again.status, again.body]).toEqual([304, ''])
  expect((await ask('/_astro/a.1234.css', { headers: gzip })).headers['cache-control']).toMatch(/immutable/)
})

test.each([
  { wish: gzip, unpack: gunzipSync, encoding: 'gzip' },
  { wish: both, unpack: brotliDecompressSync, encoding: 'br' },
])('what is compressed with $encoding is what is there', async ({ wish, unpack, encoding }) => {
  const { origin, ask } = await serve()
  const body = await new Promise<Buffer>((resolve) => {
    request(`${origin}/it/luoghi/`, { headers: wish, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)))
    }).end()
  })

  expect(unpack(body).toString()).toBe('luoghi')
  expect((await ask('/it/luoghi/', { headers: wish })).headers['content-encoding']).toBe(encoding)
})

test.each(['', 'gzip;q=0', 'br;q=0, gzip;q=0.0', 'identity'])(
  'whoever asks for the encoding “%s” gets the text as it is',
  async (wish) => {
    const { ask } = await serve()
    const { headers, body } = await ask('/it/', { headers: { 'Accept-Encoding': wish } })

    expect([headers['content-encoding'], headers.vary, body]).toEqual([undefined, 'Accept-Encoding', '<p>casa</p>'])
  },
)

test.each([
  '/.release/redirects.json',
  '/../package.json',
  '/.hidden',
  '/it/%2e%2e/%2e%2e/%2e%2e/package.json',
  '/_astro/',
  '/no.html',
])('%s is not sent compressed either', async (path) => {
  const { ask } = await serve()

  expect((await ask(path, { headers: gzip })).status).toBe(404)
})

test('what lies beside the release is sent to nobody', async () => {
  const { ask, dataDir } = await serve()
  writeFileSync(path.join(dataDir, 'secret.json'), '{}')

  expect((await ask('/..%2f..%2fsecret.json', { headers: gzip })).status).toBe(404)
  expect((await ask('/it/..%2f..%2f..%2fsecret.json', { headers: gzip })).status).toBe(404)
})

test('who comes later gets what was compressed better meanwhile', async () => {
  const text = Array.from({ length: 2_000 }, (_, index) => `<p>${index ** 2}</p>`).join('')
  const { ask } = await serve({ 'it/lunga.html': text })
  const sizeNow = async () => Number((await ask('/it/lunga.html', { headers: both })).headers['content-length'])
  const first = await sizeNow()

  await expect.poll(sizeNow).toBeLessThan(first)
})
