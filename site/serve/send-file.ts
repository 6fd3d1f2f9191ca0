import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { isText, mediaTypeOf } from '../../content/media-types.ts'
import type { Bodies, Body, Text } from './bodies.ts'
import { encodingFor } from './encoding.ts'

/** What is sent, and how. */
export interface Sending extends Text {
  /** Its path on the portal, which tells its type. */
  name: string
  cacheControl: string
  status?: number
}

/**
 * Sends a file: whole, a part of it, or nothing when the reader has it already; texts compressed to whoever takes that.
 * @param bodies what was sent lately
 * @throws when it cannot be read and nothing is sent yet
 */
export async function sendFile(
  sending: Sending,
  request: IncomingMessage,
  response: ServerResponse,
  bodies: Bodies,
): Promise<void> {
  const { name, key, cacheControl, status = 200 } = sending
  const type = mediaTypeOf(name)
  const isWhole = request.headers.range === undefined || status !== 200
  response.setHeader('Content-Type', type)
  response.setHeader('Cache-Control', cacheControl)
  if (isText(type)) response.setHeader('Vary', 'Accept-Encoding')
  const encoding = isText(type) && isWhole ? encodingFor(request) : 'identity'
  if (status === 200) {
    // The same text may be compressed better later, so what is compressed is only as good as equal.
    const tag = encoding === 'identity' ? `"${key}"` : `W/"${key}-${encoding}"`
    response.setHeader('ETag', tag)
    if (encoding === 'identity') return sendPlain(sending, request, response)
    if (isKnown(request.headers['if-none-match'], tag)) return void response.writeHead(304).end()
  }
  sendBody(await bodies.get(sending, encoding), status, request, response)
}

function sendBody({ content, encoding }: Body, status: number, request: IncomingMessage, response: ServerResponse) {
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.writeHead(status, { 'Content-Length': content.length })
  response.end(request.method === 'HEAD' ? undefined : content)
}

/** Sends a file as it is, with parts and conditions as HTTP knows them. */
function sendPlain({ file }: Sending, request: IncomingMessage, response: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    response.on('close', resolve)
    send(request, encodeURIComponent(path.basename(file)), {
      root: path.dirname(file),
      index: false,
      lastModified: false,
      cacheControl: false,
    })
      .on('error', (error: Error & { statusCode?: number }) => {
        // Such a part or such a condition cannot be met; anything else is for whoever called.
        if (error.statusCode !== 412 && error.statusCode !== 416) return reject(error)
        response.writeHead(error.statusCode).end()
      })
      .pipe(response)
  })
}

/** Whether a reader says that she has what a tag stands for. */
function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  const strong = (one: string): string => one.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((one) => strong(one) === strong(tag))
}
