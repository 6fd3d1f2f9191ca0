import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { sharesPath, siteSharePath } from '../../content/paths.ts'

/**
 * Sends the image with which a page is shared. It is made a moment after its page is live; until then, and when it is
 * no longer kept, the portal's own stands in for it, for nobody to keep.
 * @param current the link to the live release, beside which these images are
 */
export function sendShareImage(
  current: string,
  wanted: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const folder = path.join(path.dirname(current), 'share')
  const name = wanted.slice(sharesPath.length)
  const isThere = /^[0-9a-f]{20}\.(png|jpg)$/.test(name) && existsSync(path.join(folder, name))
  if (!isThere) response.setHeader('Cache-Control', 'no-store')
  const sent = isThere
    ? send(request, `/${name}`, { root: folder, immutable: true, maxAge: '365d' })
    : send(request, siteSharePath, { root: current, cacheControl: false })
  sent.on('error', () => response.writeHead(404).end()).pipe(response)
}
