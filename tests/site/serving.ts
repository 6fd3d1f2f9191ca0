import { mkdtempSync, rmSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { portalServer } from '../../site/serve/server.ts'
import { putRelease, type ReleaseFiles } from '../support/release-layout.ts'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** Asks for a path as a browser would, but with the path untouched. */
export type Ask = (path: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Answer>

/** A text that is worth compressing. */
export const longText = Array.from({ length: 2_000 }, (_, index) => `<p>${index ** 2}</p>`).join('')

/** The files of a small release. */
export const files = {
  'index.html': 'welcome',
  'it/index.html': '<p>casa</p>',
  'en/index.html': '<p>home</p>',
  'it/404.html': 'non c’è',
  'en/404.html': 'not there',
  'it/luoghi/index.html': 'luoghi',
  'it/luoghi/città/index.html': 'accento',
  'it/lunga/index.html': longText,
  '_astro/a.1234.css': 'p{}',
  '_astro/b.5678.css': 'p { color: red }'.repeat(50),
  'sitemap.xml': '<urlset/>',
  'favicon.svg': '<svg/>',
  'it/opportunita/scadenze.ics': 'BEGIN:VCALENDAR',
  'it/opportunita/feed.xml': '<feed/>',
  'open-data/calls.json': '{}',
  'open-data/calls.csv': 'id',
  'open-data/calls.schema.json': '{}',
  'open-data/catalogue.jsonld': '{}',
  '.hidden': 'hidden',
  'it/410/notizie/via/index.html': 'ritirata',
  'en/410/news/gone/index.html': 'withdrawn',
  '.release/redirects.json': JSON.stringify([
    { from: '/it/vecchia/', to: '/it/luoghi/' },
    { from: '/en/away/', to: '/en/', status: 302 },
  ]),
}

/** Serves a release with these files on a free port of this machine; without files there is no release yet. */
export async function serve(
  release: ReleaseFiles | null = files,
  settings: { isSecure?: boolean } = {},
): Promise<{ ask: Ask; dataDir: string; origin: string }> {
  const dataDir = temporaryData()
  if (release !== null) await putRelease(dataDir, '1', release)
  const server = portalServer(path.join(dataDir, 'current'), undefined, settings)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const ask: Ask = (path_, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: path_, method, headers, agent: false }, (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (text: string) => (body += text))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      })
      sent.on('error', reject).end()
    })
  return { ask, dataDir, origin: `http://127.0.0.1:${port}` }
}

/** A data folder that is gone after the test. */
export function temporaryData(): string {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'serving-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return dataDir
}
