import { existsSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { encodingFor, type Encoding } from './encoding.ts'

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** How hard Brotli tries: as hard as a reader waits for (3 ms for a page), and as it can, for those who come after her. */
const qualities = { atOnce: 9, best: 11 }

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
  const encoding = encodingFor(request)
  if (encoding === 'identity' || request.headers.range !== undefined) return false
  const release = realpathSync(current)
  const file = path.join(release, name)
  const isInside = file.startsWith(release + path.sep) && !name.split('/').some((part) => part.startsWith('.'))
  if (!isInside || !existsSync(file)) return false
  const tag = `W/"${path.basename(release)}-${encoding}"`
  response.setHeader('ETag', tag)
  response.setHeader('Cache-Control', cacheControl)
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
    return true
  }
  void send(file, type, encoding, request, response)
  return true
}

async function send(
  file: string,
  type: string,
  encoding: Exclude<Encoding, 'identity'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await compressed(file, encoding)
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': encoding, 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  } catch {
    known.delete(`${encoding} ${file}`)
    response.writeHead(500).end()
  }
}

function compressed(file: string, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  const key = `${encoding} ${file}`
  const body = known.get(key) ?? compress(file, encoding)
  known.delete(key)
  known.set(key, body)
  const oldest = known.keys().next().value
  if (known.size > most && oldest !== undefined) known.delete(oldest)
  return body
}

function compress(file: string, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  if (encoding === 'gzip') return readFile(file).then((text) => gzipped(text, { level: 9 }))
  const body = readFile(file).then((text) => brotli(text, qualities.atOnce))
  improve(file, body)
  return body
}

let improving: Promise<void> = Promise.resolve()

/** Compresses a file better while nobody waits for it, one after the other. */
function improve(file: string, first: Promise<Buffer>): void {
  const before = improving
  const work = async (): Promise<void> => {
    await Promise.allSettled([before, first])
    const key = `br ${file}`
    if (known.get(key) !== first) return
    const better = brotli(await readFile(file), qualities.best)
    await better
    if (known.get(key) === first) known.set(key, better)
  }
  // A file that is gone by then was pruned with its release.
  improving = work().catch(() => undefined)
}

function brotli(text: Buffer, quality: number): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return brotlied(text, { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: text.length } })
}
