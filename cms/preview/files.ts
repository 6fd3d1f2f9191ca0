import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { mediaTypeOf } from '../../content/media-types.ts'
import { readEnvironment } from '../../environment.ts'
import { pictureStore } from '../../site/release/pictures/store.ts'
import { compiledSite } from '../../site/release/renderer.ts'

/** A file of the compiled site: a font or a script. */
export function sendCompiled(req: PayloadRequest): Promise<Response> {
  const name = nameIn(req)
  return send(name, path.join(compiledSite, 'client/_astro', name))
}

/** A file of a picture, `hash-width.format` as pages name it. */
export function sendPicture(req: PayloadRequest): Promise<Response> {
  const [, hash = '', file = ''] = /^(\w+)-(\w+\.\w+)$/.exec(nameIn(req)) ?? []
  return send(file, path.join(pictureStore(readEnvironment().dataDir), hash, file))
}

/** A plain name: no way leads out of a folder with it. */
function nameIn({ routeParams }: PayloadRequest): string {
  const name = String(routeParams?.['file'])
  return /^[\w-][\w.-]*$/.test(name) ? name : ''
}

/** Its name ends in what follows from its bytes, so it never changes. */
async function send(name: string, file: string): Promise<Response> {
  const bytes = name === '' ? null : await readFile(/* turbopackIgnore: true */ file).catch(() => null)
  if (bytes === null) return new Response(null, { status: 404 })
  const headers = { 'Content-Type': mediaTypeOf(name), 'Cache-Control': 'public, max-age=31536000, immutable' }
  return new Response(new Uint8Array(bytes), { headers })
}
