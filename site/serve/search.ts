import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { searchPath } from '../../content/paths.ts'
import { searchStore } from '../release/search/store.ts'
import { sendCompressed } from './compress.ts'
import { encodingFor } from './encoding.ts'

/** What is compressed when an index is made: its script, its program and the words of titles. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** What is named after what it holds: it never changes, and is compressed already. */
const named = /\.pf_(meta|index|filter|fragment)$/

/**
 * Sends a file of the search index. Its pieces come from the store of all indexes, so that a page finds those of the
 * index that it began with.
 * @param current the link to the live release, beside which the indexes are
 * @param wanted the path on the portal, decoded
 */
export function sendSearchFile(
  current: string,
  wanted: string,
  request: IncomingMessage,
  response: ServerResponse,
  sendNotFound: () => void,
): void {
  const store = searchStore(path.dirname(current))
  const name = `/${wanted.slice(searchPath.length)}`
  const isNamed = named.test(name)
  if (sendBrotli(store.current, name, request, response)) return
  if (sendCompressed(store.current, name, request, response, 'public, max-age=0')) return
  // The pieces of all indexes are in one place.
  const root = isNamed && !existsSync(path.join(store.current, name)) ? store.pieces : store.current
  send(request, encodeURI(name), {
    root,
    dotfiles: 'deny',
    index: false,
    lastModified: false,
    immutable: isNamed,
    maxAge: isNamed ? '365d' : 0,
  })
    .on('error', sendNotFound)
    .on('directory', sendNotFound)
    .pipe(response)
}

/** Sends what was compressed when the index was made, to whoever takes that; returns whether it does. */
function sendBrotli(root: string, name: string, request: IncomingMessage, response: ServerResponse): boolean {
  if (encodingFor(request) !== 'br' || name.includes('..') || !existsSync(path.join(root, `${name}.br`))) return false
  response.setHeader('Content-Encoding', 'br')
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Content-Type', types[path.extname(name)] ?? 'application/octet-stream')
  send(request, encodeURI(`${name}.br`), { root, dotfiles: 'deny', index: false, lastModified: false }).pipe(response)
  return true
}
