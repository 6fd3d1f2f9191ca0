import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { releaseStore } from '../../site/release/store/places.ts'
import { writeManifest } from '../../site/release/store/manifests.ts'
import { verifyLive } from '../../cms/publishing/verify-live.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'verify-'))
let shown = 'La pagina'
const portal = createServer((request, response) => {
  if (request.url === '/it/notizie/rotta/') response.writeHead(502)
  response.end(shown)
})

function makeLive(release: string, page: string): void {
  const files = new Map([['/it/notizie/una/index.html', createHash('sha256').update(page).digest('hex')]])
  writeManifest(releaseStore(folder), release, Date.now(), files)
  rmSync(path.join(folder, 'current'), { force: true })
  symlinkSync(path.join('releases', release), path.join(folder, 'current'))
}

beforeAll(async () => {
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve))
  process.env['DATA_DIR'] = folder
  process.env['PORTAL_URL'] = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`
})
afterAll(() => {
  delete process.env['PORTAL_URL']
  portal.close()
  rmSync(folder, { recursive: true })
})

test('a page is verified against the live release, byte for byte', async () => {
  makeLive('one', 'La pagina')
  expect(await verifyLive('/it/notizie/una/')).toEqual({ state: 'same' })
  shown = 'La pagina '
  expect(await verifyLive('/it/notizie/una/')).toEqual({ state: 'different' })

  makeLive('two', 'La pagina ')
  expect(await verifyLive('/it/notizie/una/')).toEqual({ state: 'same' })
  expect(await verifyLive('/it/notizie/altra/')).toEqual({ state: 'absent' })
})

test('a portal that does not answer as it should is told apart', async () => {
  expect(await verifyLive('/it/notizie/rotta/')).toEqual({ state: 'unreachable', status: 502 })
  await new Promise((resolve) => portal.close(resolve))
  expect(await verifyLive('/it/notizie/una/')).toEqual({ state: 'unreachable', status: null })
})
