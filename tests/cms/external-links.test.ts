import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readBroken } from '../../cms/links/ailing-links.ts'
import { ask } from '../../cms/links/ask.ts'
import { checkLinks } from '../../cms/links/check-links.ts'
import { listBroken } from '../../cms/links/list-broken.ts'
import { InnerAddressError, isInnerHost, lookupPublic } from '../../cms/links/public-address.ts'
import { isDue } from '../../cms/links/nightly.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf, type Desk } from '../support/editing.ts'

let cms: TestCms
let desk: Desk
let server: Server
let site: string
let asked: string[]
/** How many requests the site is at, and the most it ever was. */
let load = { now: 0, most: 0 }

beforeAll(async () => {
  cms = await startCms()
  desk = deskOf(cms, await cms.login('editor'))
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    load = { now: load.now + 1, most: Math.max(load.most, load.now + 1) }
    response.on('close', () => (load.now -= 1))
    const [, status = '200', onlyGet] = request.url?.split('/') ?? []
    if (status === 'hang') return
    if (status === 'loop') return void response.writeHead(302, { Location: '/loop' }).end()
    if (status === 'moved') return void response.writeHead(301, { Location: `/${onlyGet}` }).end()
    const isRefused = onlyGet === 'get' && request.method === 'HEAD'
    setTimeout(() => response.writeHead(isRefused ? 405 : Number(status)).end('x'), 20)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  asked = []
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await cms.stop()
})

const asking = { timeout: 500, mayAskInner: true, agent: 'test' }

test.each([
  ['/200', 200, ['HEAD /200']],
  ['/404', 404, ['HEAD /404', 'GET /404']],
  ['/200/get', 200, ['HEAD /200/get', 'GET /200/get']],
  ['/moved/410', 410, ['HEAD /moved/410', 'HEAD /410', 'GET /moved/410', 'GET /410']],
  ['/hang', 'timeout', ['HEAD /hang', 'GET /hang']],
])('a site is asked for %s', async (path, answer, requests) => {
  expect(await ask(`${site}${path}`, asking)).toBe(answer)
  expect(asked).toEqual(requests)
})

test('redirects without an end, nobody who listens and a host that does not exist are told apart', async () => {
  expect(await ask(`${site}/loop`, asking)).toBe('redirects')
  expect(await ask('http://127.0.0.1:1/', asking)).toBe('refused')
  expect(await ask('http://non-esiste.invalid/', asking)).toMatch(/unknown-host|interrupted/)
})

test('this machine and its networks are never asked', async () => {
  const publicly = { ...asking, mayAskInner: false }
  for (const url of [site, site.replace('127.0.0.1', 'localhost'), site.replace('127.0.0.1', '[::ffff:127.0.0.1]')])
    expect(await ask(url, publicly), url).toBe('private')
  for (const host of ['10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '[::1]', '[fd00::1]', '0.0.0.0'])
    expect(isInnerHost(host), host).toBe(true)
  for (const host of ['93.184.215.14', '172.32.0.1', '[2606:2800:21f::1]', 'example.org'])
    expect(isInnerHost(host), host).toBe(false)
  // A name that leads here is found out when it is looked up.
  const found = new Promise((resolve) => lookupPublic('localhost', {}, resolve))
  expect(await found).toBeInstanceOf(InnerAddressError)
  expect(asked).toEqual([])
})

test('a night finds what is broken in public documents, and staff hear of it until it is mended', async () => {
  const sources = (...paths: string[]) => ({
    sources: paths.map((path) => ({ title: 'Fonte', url: `${site}${path}` })),
  })
  const facts = documentOf('news', 'Con fonti', sources('/200', '/404', '/503', '/hang', '/moved/200', '/200/get'))
  const id = await desk.publish('news', 'it', facts)
  await desk.draft('news', 'it', documentOf('news', 'Bozza', sources('/410')))

  expect(await checkLinks(cms.payload, '2026-11-22', asking)).toEqual({ asked: 6, isOffline: false })
  expect(asked.join()).not.toContain('/410')
  expect(load.most, 'one request at a time').toBe(1)
  expect((await listBroken(cms.payload)).map(({ url, answer }) => [url, answer])).toEqual([[`${site}/404`, 404]])

  await checkLinks(cms.payload, '2026-11-23', asking)
  const broken = await listBroken(cms.payload)
  expect(broken.map(({ answer, since }) => [answer, since])).toEqual(
    [404, 503, 'timeout'].map((answer) => [answer, '2026-11-22']),
  )
  expect(broken[0]?.documents).toEqual([{ kind: 'news', id, locale: 'it', title: 'Con fonti' }])

  await desk.publishIn('news', id, 'it', sources('/200', '/503'))
  expect((await listBroken(cms.payload)).map(({ answer }) => answer)).toEqual([503])
  await checkLinks(cms.payload, '2026-11-24', { ...asking, mayAskInner: false })
  expect((await readBroken(cms.payload)).map(({ answer }) => answer)).toEqual(['private', 'private'])
})

test('a night is done once; one that did not come to its end is begun again after an hour', () => {
  const last = { night: '2026-11-22', started: 0, isDone: true }
  expect(isDue(last, '2026-11-22', 7_200_000)).toBe(false)
  expect(isDue(last, '2026-11-23', 60_000)).toBe(true)
  expect(isDue({ ...last, isDone: false }, '2026-11-22', 60_000)).toBe(false)
  expect(isDue({ ...last, isDone: false }, '2026-11-22', 7_200_000)).toBe(true)
})
