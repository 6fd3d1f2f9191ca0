import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { z } from 'zod'
import {
  homePath,
  intakePath,
  notFoundPath,
  parsePath,
  picturesPath,
  searchPath,
  sharesPath,
  standalonePath,
  welcomePath,
} from '../../content/paths.ts'
import { defaultLocale, isLocale } from '../../i18n/locales.ts'
import { sendCompressed } from './compress.ts'
import type { Intake, Outcome } from './intake.ts'
import { preferredLocale } from './language.ts'
import { headersOf } from './media-types.ts'
import { sendSearchFile } from './search.ts'
import { sendShareImage } from './share-images.ts'

const redirectsShape = z.array(
  z.object({ from: z.string(), to: z.string(), status: z.union([z.literal(301), z.literal(302)]).default(301) }),
)

type Redirect = z.infer<typeof redirectsShape>[number]

const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
}

/**
 * Serves the live release: static files, the reader's language at `/`, redirects, and each language's own page
 * for what does not exist.
 * @param current the link to the live release; followed anew for every request
 * @param intake takes what readers send; without it nothing can be sent
 */
export function portalServer(current: string, intake?: Intake): Server {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(security)) response.setHeader(name, value)
    const isSent = request.method === 'POST' && pathOf(request) === intakePath
    if (intake !== undefined && isSent) {
      void intake(request).then((outcome) => tell(current, outcome, response))
    } else answer(current, request, response)
  })
}

/** Tells a reader what became of what she sent, on a page of its own. */
function tell(current: string, { status, locale }: Outcome, response: ServerResponse): void {
  const page = standalonePath(locale, status === 303 ? 'thanks' : 'unsent')
  // What is still on its way is not waited for.
  response.setHeader('Connection', 'close')
  if (status === 303) {
    response.writeHead(303, { Location: page }).end()
    return
  }
  const file = path.join(current, page, 'index.html')
  const isLater = status === 429 || status === 503
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(isLater ? { 'Retry-After': '60' } : {}),
  })
  response.end(existsSync(file) ? readFileSync(file) : '')
}

function answer(current: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const wanted = pathOf(request)
  if (wanted === null) return sendNotFound(current, '/', request, response)
  if (wanted === welcomePath) {
    response
      .writeHead(302, {
        Location: homePath(preferredLocale(request.headers['accept-language'])),
        Vary: 'Accept-Language',
      })
      .end()
    return
  }
  if (wanted.startsWith(searchPath)) {
    return sendSearchFile(current, wanted, request, response, () => sendNotFound(current, wanted, request, response))
  }
  const redirect = redirectsOf(current).get(wanted)
  if (redirect !== undefined) {
    response.writeHead(redirect.status, { Location: redirect.to }).end()
    return
  }
  const isHidden = parsePath(wanted)?.view === 'not-found'
  if (isHidden) return sendNotFound(current, wanted, request, response)
  for (const [name, value] of Object.entries(headersOf(wanted))) response.setHeader(name, value)
  if (wanted.startsWith(sharesPath)) return sendShareImage(current, wanted, request, response)
  const immutable = ['/_astro/', picturesPath].some((folder) => wanted.startsWith(folder))
  const cacheControl = `public, max-age=${immutable ? '31536000, immutable' : '0'}`
  if (sendCompressed(current, wanted, request, response, cacheControl)) return
  send(request, encodeURI(wanted), { root: current, dotfiles: 'deny', immutable, maxAge: immutable ? '365d' : 0 })
    .on('error', () => sendNotFound(current, wanted, request, response))
    .pipe(response)
}

function sendNotFound(current: string, wanted: string, request: IncomingMessage, response: ServerResponse): void {
  const word = wanted.split('/')[1]
  const file = path.join(current, notFoundPath(isLocale(word) ? word : defaultLocale))
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
  response.end(request.method === 'HEAD' || !existsSync(file) ? '' : readFileSync(file))
}

let known: { release: string; redirects: ReadonlyMap<string, Redirect> } | undefined

/** The redirects of the live release, read once for each release. */
function redirectsOf(current: string): ReadonlyMap<string, Redirect> {
  const release = existsSync(current) ? realpathSync(current) : ''
  if (known?.release === release) return known.redirects
  const file = path.join(release, '.release/redirects.json')
  const rows = existsSync(file) ? redirectsShape.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  known = { release, redirects: new Map(rows.map((row) => [row.from, row])) }
  return known.redirects
}

function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return null
  }
}
