import { existsSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/** What is worth compressing, and what it is. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
}

/** A file of a release never changes, so each is compressed once; what is asked for least is forgotten first. */
const known = new Map<string, Promise<Buffer>>()
const most = 500

/**
 * Sends a file of the live release compressed, to whoever takes that.
 * @returns whether it does; a request for anything else is left untouched
 */
export function sendCompressed(
  current: string,
  wanted: string,
  request: IncomingMessage,
  response: ServerResponse,
  cacheControl: string,
): boolean {
  const name = wanted.endsWith('/') ? `${wanted}index.html` : wanted
  const type = types[path.extname(name)]
  if (type === undefined || !existsSync(current)) return false
  response.setHeader('Vary', 'Accept-Encoding')
  if (!takesGzip(request) || request.headers.range !== undefined) return false
  const release = realpathSync(current)
  const file = path.join(release, name)
  const isInside = file.startsWith(release + path.sep) && !name.split('/').some((part) => part.startsWith('.'))
  if (!isInside || !existsSync(file)) return false
  const tag = `W/"${path.basename(release)}"`
  response.setHeader('ETag', tag)
  response.setHeader('Cache-Control', cacheControl)
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
    return true
  }
  void send(file, type, request, response)
  return true
}

async function send(file: string, type: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const body = await compressed(file)
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  } catch {
    known.delete(file)
    response.writeHead(500).end()
  }
}

function takesGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(headers['accept-encoding'] ?? '')
}

function compressed(file: string): Promise<Buffer> {
  const body = known.get(file) ?? readFile(file).then((text) => compress(text, { level: 9 }))
  known.delete(file)
  known.set(file, body)
  const oldest = known.keys().next().value
  if (known.size > most && oldest !== undefined) known.delete(oldest)
  return body
}
