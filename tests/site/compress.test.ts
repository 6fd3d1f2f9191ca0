import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressedFile } from '../../site/release/compressed.ts'
import { Bodies } from '../../site/serve/bodies.ts'
import { hashOf } from '../support/release-layout.ts'
import { longText, serve, temporaryData } from './serving.ts'

const gzip = { 'Accept-Encoding': 'gzip' }
const both = { 'Accept-Encoding': 'gzip, deflate, br' }

test('texts are sent compressed to whoever takes that, and remembered by the reader', async () => {
  const { ask } = await serve()
  const { status, headers } = await ask('/it/lunga/', { headers: gzip })

  expect([
    status,
    headers['content-encoding'],
    headers.vary,
    headers['content-type'],
    headers['cache-control'],
  ]).toEqual([200, 'gzip', 'Accept-Encoding', 'text/html; charset=utf-8', 'public, max-age=0'])
  const again = await ask('/it/lunga/', { headers: { ...gzip, 'If-None-Match': headers.etag ?? '' } })
  expect([again.status, again.body]).toEqual([304, ''])
  expect((await ask('/_astro/b.5678.css', { headers: gzip })).headers['cache-control']).toMatch(/immutable/)
})

test.each([
  { wish: gzip, unpack: gunzipSync, encoding: 'gzip' },
  { wish: both, unpack: brotliDecompressSync, encoding: 'br' },
])('what is compressed with $encoding is what is there', async ({ wish, unpack, encoding }) => {
  const { origin, ask } = await serve()
  const body = await new Promise<Buffer>((resolve) => {
    request(`${origin}/it/lunga/`, { headers: wish, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)))
    }).end()
  })

  expect(unpack(body).toString()).toBe(longText)
  expect((await ask('/it/lunga/', { headers: wish })).headers['content-encoding']).toBe(encoding)
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

test('a text that compressing makes hardly smaller is sent as it is', async () => {
  const { ask } = await serve()
  const { headers, body } = await ask('/it/', { headers: both })

  expect([headers['content-encoding'], headers.vary, body]).toEqual([undefined, 'Accept-Encoding', '<p>casa</p>'])
})

test.each([
  ['br', both],
  ['gz', gzip],
] as const)('once a text is kept compressed as .%s, that is what is sent', async (ending, wish) => {
  const { ask, dataDir } = await serve()
  const sizeNow = async () => Number((await ask('/it/lunga/', { headers: wish })).headers['content-length'])
  expect(await sizeNow()).toBeGreaterThan(1_000)

  const kept = compressedFile(dataDir, hashOf(longText), ending)
  mkdirSync(path.dirname(kept), { recursive: true })
  writeFileSync(kept, 'compressed better')
  expect(await sizeNow()).toBe('compressed better'.length)
})

test('no more is remembered than there is room for', async () => {
  const dataDir = temporaryData()
  const bodies = new Bodies(10_000)
  const get = async (key: string) => {
    const file = path.join(dataDir, key)
    writeFileSync(file, `${key}${longText}`)
    return bodies.get({ key, file, kept: null }, 'gzip')
  }
  const { content } = await get('a')
  expect(bodies.bytes).toBe(content.length)
  rmSync(path.join(dataDir, 'a'))
  expect((await bodies.get({ key: 'a', file: path.join(dataDir, 'a'), kept: null }, 'gzip')).content).toBe(content)
  for (const key of ['b', 'c', 'd']) await get(key)

  expect(bodies.bytes).toBeLessThanOrEqual(10_000)
  await expect(bodies.get({ key: 'a', file: path.join(dataDir, 'a'), kept: null }, 'gzip')).rejects.toThrow('ENOENT')
})
