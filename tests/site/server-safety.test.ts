import { symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { serve } from './serving.ts'

test.each([
  ['/it/no/', 'non c’è'],
  ['/en/no/', 'not there'],
  ['/no/', 'non c’è'],
  ['/toString/', 'non c’è'],
  ['/it/404.html', 'non c’è'],
  ['/en/404.html', 'not there'],
  ['/.release/redirects.json', 'non c’è'],
  ['/it/410/notizie/via/', 'non c’è'],
  ['/en/410/news/gone/index.html', 'not there'],
  ['/it/410/', 'non c’è'],
  ['/.hidden', 'non c’è'],
  ['/it/.git/config', 'non c’è'],
  ['/it/no%', 'non c’è'],
  ['/it/%00', 'non c’è'],
])('%s is not there, and says so in the language of its path', async (wanted, body) => {
  const { ask } = await serve()
  const answer = await ask(wanted)

  expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([404, body, 'text/html; charset=utf-8'])
})

test.each([
  '/../secret',
  '/it/../../secret',
  '/%2e%2e/secret',
  '/it%2f..%2f..%2fsecret',
  '/..%5csecret',
  '//secret',
  '/it/..;/secret',
])('nothing outside the release is served for %s', async (wanted) => {
  const { ask, dataDir } = await serve()
  writeFileSync(path.join(dataDir, 'secret'), 'the secret')
  const answer = await ask(wanted)

  expect(answer.status).not.toBe(200)
  expect(answer.body).not.toContain('the secret')
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { ask } = await serve()
  const answer = await ask('/it/', { method })

  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test.each(['/it/', '/it/no/', '/'])('%s comes with the headers that protect its reader', async (wanted) => {
  const { ask } = await serve()
  const { headers } = await ask(wanted)

  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
  })
  expect(headers['set-cookie']).toBeUndefined()
})

test('before the first release nothing is there, and the server stays up', async () => {
  const { ask } = await serve(null)

  expect((await ask('/it/')).status).toBe(404)
  expect((await ask('/en/')).status).toBe(404)
})

test('a live release that is gone does not end the server', async () => {
  const { ask, dataDir } = await serve(null)
  symlinkSync('releases/gone', path.join(dataDir, 'current'))

  expect((await ask('/it/')).status).toBe(404)
})
