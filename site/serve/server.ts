import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { homePath, intakePath, searchPath, standalonePath, welcomePath } from '../../content/paths.ts'
import { Bodies } from './bodies.ts'
import { find, type Found } from './find.ts'
import { caching, headersOf, pageProtection, pieces, protection, secured } from './headers.ts'
import type { Intake, Outcome } from './intake.ts'
import { preferredLocale } from './language.ts'
import { LiveRelease, type Live } from './live.ts'
import { pathOf } from './path-of.ts'
import { sendSearchFile } from './search.ts'
import { sendFile } from './send-file.ts'

/**
 * Serves the live release: static files, the reader's language at `/`, redirects, and each language's own page
 * for what was withdrawn or does not exist.
 * @param current the link to the live release; looked at once for every request
 * @param intake takes what readers send; without it nothing can be sent
 * @param isSecure whether readers reach the portal over HTTPS
 */
export function portalServer(current: string, intake?: Intake, { isSecure = false } = {}): Server {
  const portal = { current, release: new LiveRelease(current), bodies: new Bodies() }
  const always = Object.entries({ ...protection, ...(isSecure ? secured : {}) })
  const ofPages = Object.entries(pageProtection)
  return createServer((request, response) => {
    const isPiece = pieces.test(request.url ?? '')
    for (const [name, value] of isPiece ? always : [...always, ...ofPages]) response.setHeader(name, value)
    const isSent = request.method === 'POST' && pathOf(request) === intakePath
    const answered =
      intake !== undefined && isSent
        ? intake(request).then((outcome) => tell(portal, outcome, request, response))
        : answer(portal, request, response)
    answered.catch(() => fail(response))
  })
}

interface Portal {
  current: string
  release: LiveRelease
  bodies: Bodies
}

/** What cannot be read is our fault; what was begun cannot be taken back. */
function fail(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  response.removeHeader('ETag')
  response.writeHead(500, { 'Cache-Control': 'no-store' }).end()
}

/** Tells a reader what became of what she sent, on a page of its own. */
async function tell(
  { release, bodies }: Portal,
  { status, locale }: Outcome,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = standalonePath(locale, status === 303 ? 'thanks' : 'unsent')
  // What is still on its way is not waited for.
  response.setHeader('Connection', 'close')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  if (status === 303) return void response.writeHead(303, { Location: page, 'Cache-Control': 'no-store' }).end()
  if (status === 429 || status === 503) response.setHeader('Retry-After', '60')
  const live = await release.get()
  const found: Found = live === null ? { kind: 'nothing' } : await find(page, live)
  if (found.kind !== 'file') return void response.writeHead(status, { 'Cache-Control': 'no-store' }).end()
  await sendFile({ ...found.sending, status, cacheControl: 'no-store' }, request, response, bodies)
}

async function answer(portal: Portal, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const wanted = pathOf(request)
  for (const [name, value] of Object.entries(headersOf(wanted ?? ''))) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { Allow: 'GET, HEAD', 'Cache-Control': caching.missing }).end()
  }
  if (wanted === welcomePath) {
    const to = homePath(preferredLocale(request.headers['accept-language']))
    return void response
      .writeHead(302, { Location: to, Vary: 'Accept-Language', 'Cache-Control': caching.missing })
      .end()
  }
  // What cannot be read as a path is none.
  const give = giver(wanted ?? '/.', await portal.release.get(), portal.bodies, request, response)
  if (!wanted?.startsWith(searchPath)) return give()
  sendSearchFile(portal.current, wanted, request, response, () => void give().catch(() => fail(response)))
}

/** Answers with what a release has for a path. */
function giver(
  wanted: string,
  live: Live | null,
  bodies: Bodies,
  request: IncomingMessage,
  response: ServerResponse,
): () => Promise<void> {
  return async () => {
    const found: Found = live === null ? { kind: 'nothing' } : await find(wanted, live)
    if (found.kind === 'redirect') {
      const query = found.to === encodeURI(`${wanted}/`) ? queryOf(request) : ''
      response.writeHead(found.status, { Location: `${found.to}${query}`, 'Cache-Control': caching.missing }).end()
    } else if (found.kind === 'nothing') {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': caching.missing }).end()
    } else {
      await sendFile(found.sending, request, response, bodies)
    }
  }
}

function queryOf({ url = '' }: IncomingMessage): string {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at)
}
