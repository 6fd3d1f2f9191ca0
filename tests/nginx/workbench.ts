import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { Compressor } from '../../site/release/compressor.ts'
import { intakeOf } from '../../site/serve/intake.ts'
import { portalServer } from '../../site/serve/server.ts'
import { startNginx, type Nginx } from '../support/nginx.ts'
import { putRelease } from '../support/release-layout.ts'
import { files } from '../site/serving.ts'

/** The portal’s own server, and nginx in front of it, on the same data. */
export interface Workbench {
  dataDir: string
  own: number
  nginx: Nginx
  /** Ends the portal's own server, as when it died. */
  endOwn: () => Promise<void>
}

/** The files of the release before the last: one script is named by its pages alone. */
export const older = { ...files, '_astro/old.1111.js': 'console.log("old")'.repeat(30) }

/** The last release. */
export const newer: Record<string, string> = {
  ...files,
  'share.png': 'the image of the portal',
  'documents/avviso.pdf': '%PDF-1.7 '.repeat(200),
  'robots.txt': 'User-agent: *',
  'pictures/ab12-480.webp': 'RIFF',
  'it/non-inviato/index.html': 'non inviato',
  'en/not-sent/index.html': 'not sent',
  'it/grazie/index.html': 'grazie',
}

/** Starts both on a data folder with two releases, an index of the search and an image to share. */
export async function workbench({ isCompressed = true, hasBrotli = true } = {}): Promise<Workbench> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'nginx-data-'))
  await putRelease(dataDir, '1', older)
  await putRelease(dataDir, '2', newer)
  putSearch(dataDir)
  write(dataDir, `share/${'a'.repeat(20)}.png`, 'the image of a page')
  if (isCompressed) await compress(dataDir, '2')
  const cms = createServer((_request, response) => response.writeHead(204).end())
  const store = `http://127.0.0.1:${await listen(cms)}/api/intake`
  const portalUrl = 'https://portal.example'
  const intake = intakeOf({ store, key: 'the key', origin: portalUrl, patience: 1_000, now: Date.now })
  const server = portalServer(path.join(dataDir, 'current'), intake, { isSecure: true })
  const own = await listen(server)
  const nginx = await startNginx({ dataDir, portalPort: own, portalUrl, hasBrotli })
  onTestFinished(async () => {
    await nginx.stop()
    for (const one of [server, cms]) await end(one)
    rmSync(dataDir, { recursive: true, force: true })
  })
  return { dataDir, own, nginx, endOwn: () => end(server) }
}

/** Compresses the texts of a release. */
export async function compress(dataDir: string, release: string): Promise<void> {
  const compressor = new Compressor(dataDir, () => undefined)
  compressor.follow(release)
  await compressor.settle()
  await compressor.stop()
}

function putSearch(dataDir: string): void {
  write(dataDir, 'search/1/it/pagefind.js', 'export const search = null'.repeat(20))
  write(dataDir, 'search/1/it/pagefind-entry.json', '{}')
  write(dataDir, 'search/1/it/fragment/it_abc.pf_fragment', 'a piece')
  symlinkSync('search/1', path.join(dataDir, 'current-search'))
}

function write(dataDir: string, name: string, content: string): void {
  const file = path.join(dataDir, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
