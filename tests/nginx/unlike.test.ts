import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { putRelease } from '../support/release-layout.ts'
import { askPort, textOf, type Asked } from '../support/asking.ts'
import { longText } from '../site/serving.ts'
import { compress, newer, workbench } from './workbench.ts'

const takesBrotli = { 'Accept-Encoding': 'gzip, br' }

test('what nginx refuses before it looks is nothing to our own server; neither gives anything away', async () => {
  const { own, nginx, dataDir } = await workbench({ isCompressed: false })
  const secret = readFileSync(path.join(dataDir, 'manifests/2.json'), 'utf8')
  for (const wanted of [
    '/../manifests/2.json',
    '/%2e%2e/manifests/2.json',
    '/it/..%2f..%2fmanifests/2.json',
    '/_astro/..%2f..%2f..%2fmanifests/2.json',
    '/pagefind/..%2f..%2fmanifests/2.json',
    '/share/..%2f..%2fmanifests/2.json',
    '/..%5cmanifests/2.json',
    '/it/%00',
    '/it/no%',
    '/releases/2/it/',
    '/objects/',
    '/assets/_astro/old.1111.js',
  ]) {
    const [one, other] = [await askPort(own, { path: wanted }), await askPort(nginx.port, { path: wanted })]
    expect([wanted, one.status]).toEqual([wanted, 404])
    expect([400, 404]).toContain(other.status)
    for (const answer of [one, other]) expect(textOf(answer)).not.toContain(secret.slice(0, 40))
  }
  const beyond = { path: '/documents/avviso.pdf', headers: { Range: 'bytes=99999-' } }
  const parts = [await askPort(own, beyond), await askPort(nginx.port, beyond)]
  expect(parts.map(({ status, headers }) => [status, headers['content-range']])).toEqual([
    [416, `bytes */${newer['documents/avviso.pdf']?.length}`],
    [416, `bytes */${newer['documents/avviso.pdf']?.length}`],
  ])
})

test('before anything is compressed nginx does so in passing, without the module for Brotli too', async () => {
  const { nginx } = await workbench({ isCompressed: false, hasBrotli: false })
  const { status, headers, raw } = await askPort(nginx.port, { path: '/it/lunga/', headers: takesBrotli })

  expect([status, headers['content-encoding'], headers.vary]).toEqual([200, 'gzip', 'Accept-Encoding'])
  expect(textOf({ status, headers, raw })).toBe(longText)
})

test.each([{}, takesBrotli])('a page that a new release did not change is not sent again (%o)', async (headers) => {
  const { nginx, dataDir } = await workbench()
  const ask = (page: string, etag = '') =>
    askPort(nginx.port, { path: page, headers: { ...headers, 'If-None-Match': etag } })
  const [kept = '', changed = ''] = [(await ask('/it/lunga/')).headers.etag, (await ask('/it/')).headers.etag]
  // Of the same size, within the same second, and with everything else written anew.
  await putRelease(dataDir, '3', { ...newer, 'it/index.html': '<p>cosa</p>' })
  await compress(dataDir, '3')

  expect((await ask('/it/lunga/', kept)).status).toBe(304)
  expect((await ask('/it/', changed)).status).toBe(200)
})

test('while releases go live, every answer is whole and of one of them', async () => {
  const { nginx, own, dataDir } = await workbench({ isCompressed: false })
  const page = (release: number): string => `<p>release ${release}</p>`.repeat(2_000)
  const faults: string[] = []
  let [isOver, asked] = [false, 0]
  const load = async (port: number, wanted: string): Promise<void> => {
    while (!isOver) {
      const answer = await askPort(port, { path: wanted, headers: takesBrotli })
      const text = textOf(answer)
      const first = /^<p>release (\d+)<\/p>/.exec(text)?.[1]
      asked += 1
      if (answer.status !== 200 || text !== page(Number(first))) faults.push(`${answer.status} ${text.slice(0, 60)}`)
    }
  }
  await putRelease(dataDir, '30', { ...newer, 'it/lunga/index.html': page(30) })
  const loads = [nginx.port, own, nginx.port, own].map((port) => load(port, '/it/lunga/'))
  for (let release = 31; release < 61; release += 1)
    await putRelease(dataDir, String(release), { ...newer, 'it/lunga/index.html': page(release) })
  isOver = true
  await Promise.all(loads)
  process.stdout.write(`${asked} answers while 30 releases went live, ${faults.length} of them bad\n`)

  expect(faults).toEqual([])
})

test('when the portal’s own server is down, files are sent, and what is not there says so in the reader’s language', async () => {
  const { nginx, endOwn } = await workbench()
  await endOwn()
  const ask = async (asked: Asked) => {
    const answer = await askPort(nginx.port, asked)
    const { 'cache-control': caching, 'retry-after': later, 'x-frame-options': frame } = answer.headers
    return [answer.status, textOf(answer), caching, later, frame]
  }
  const form = { path: '/intake/', method: 'POST', body: 'answer=yes' }

  expect((await ask({ path: '/it/lunga/' })).slice(0, 2)).toEqual([200, longText])
  expect(await ask({ path: '/it/vecchia/' })).toEqual([404, 'non c’è', 'no-cache', undefined, 'DENY'])
  expect(await ask({ path: '/en/no/' })).toEqual([404, 'not there', 'no-cache', undefined, 'DENY'])
  expect(await ask(form)).toEqual([503, 'non inviato', 'no-cache', '60', 'DENY'])
  expect((await ask({ ...form, headers: { Referer: 'https://portal.example/en/places/' } }))[1]).toBe('not sent')
  expect((await ask({ ...form, body: 'x'.repeat(100_000) })).slice(0, 2)).toEqual([413, 'non inviato'])
  expect((await ask({ path: '/' }))[0]).toBe(404)
})

test('the sender of the form is told to the portal’s server, and what a reader says of herself is not believed', async () => {
  const { nginx } = await workbench()
  const statuses = []
  for (let place = 0; place < 11; place += 1) {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Forwarded-For': `198.51.100.${place}` }
    const body = 'page=%2Fit%2Fluoghi%2F&language=it&answer=yes'
    statuses.push((await askPort(nginx.port, { path: '/intake/', method: 'POST', headers, body })).status)
  }

  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429])
})

test('nothing is wrong with the configuration, and nothing that is asked is an error to nginx', async () => {
  const { nginx, dataDir } = await workbench()
  rmSync(path.join(dataDir, 'share'), { recursive: true })
  for (const wanted of ['/it/', '/en/no/', `/share/${'a'.repeat(20)}.png`, '/it/notizie/via/'])
    await askPort(nginx.port, { path: wanted })

  expect(nginx.errors()).toBe('')
})
