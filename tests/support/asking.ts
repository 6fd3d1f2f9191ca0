import { createHash } from 'node:crypto'
import { request, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** What is asked of a server. */
export interface Asked {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** What it answers. */
export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  /** The body as it came. */
  raw: Buffer
}

/** Asks a server of this machine, with the path as it is. */
export function askPort(port: number, { path, method = 'GET', headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, raw: Buffer.concat(parts) }),
      )
    })
    sent.on('error', reject).end(body)
  })
}

/** What a body says, unpacked. */
export function textOf({ headers, raw }: Answered): string {
  if (raw.length === 0) return ''
  const encoding = headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(raw).toString()
  return (encoding === 'gzip' ? gunzipSync(raw) : raw).toString()
}

/** The headers that readers, browsers and caches go by. */
export const weighty = [
  'access-control-allow-origin',
  'allow',
  'cache-control',
  'content-encoding',
  'content-range',
  'content-security-policy',
  'content-type',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'last-modified',
  'location',
  'permissions-policy',
  'referrer-policy',
  'retry-after',
  'set-cookie',
  'strict-transport-security',
  'vary',
  'x-content-type-options',
  'x-frame-options',
] as const

/** What matters of an answer, as lines to compare. */
export function essenceOf(answer: Answered): Record<string, unknown> {
  const text = textOf(answer)
  return {
    status: answer.status,
    body: createHash('sha256').update(text).digest('hex').slice(0, 12),
    length: text.length,
    hasTag: answer.headers.etag !== undefined,
    ...Object.fromEntries(weighty.map((name) => [name, answer.headers[name]])),
  }
}
