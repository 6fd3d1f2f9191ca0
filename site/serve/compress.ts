import { existsSync, realpathSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { isText, mediaTypeOf } from '../../content/media-types.ts'
import { Bodies } from './bodies.ts'
import { encodingFor } from './encoding.ts'
import { sendFile } from './send-file.ts'

const bodies = new Bodies()

/**
 * Sends a text of the search index compressed, to whoever takes that.
 * @param current the link to the index that answers
 * @returns whether it does; a request for anything else is left untouched
 */
export function sendCompressed(
  current: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  cacheControl: string,
): boolean {
  if (!isText(mediaTypeOf(name)) || !existsSync(current)) return false
  response.setHeader('Vary', 'Accept-Encoding')
  if (encodingFor(request) === 'identity' || request.headers.range !== undefined) return false
  const index = realpathSync(current)
  const file = path.join(index, name)
  const isInside = file.startsWith(index + path.sep) && !name.split('/').some((part) => part.startsWith('.'))
  if (!isInside || !existsSync(file)) return false
  const key = `${path.basename(index)}${name}`
  sendFile({ name, file, key, kept: null, cacheControl }, request, response, bodies).catch(() =>
    response.writeHead(500).end(),
  )
  return true
}
