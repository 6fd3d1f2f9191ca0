import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint, PayloadRequest } from 'payload'
import { root } from '../../environment.ts'
import { isLocale } from '../../i18n/locales.ts'
import { refuse } from '../refuse.ts'

/** The pixels of each picture of the handbook. */
export const pictureSize = { width: 1200, height: 750 } as const

/** The picture of a chapter, for staff. */
export const handbookEndpoint: Endpoint = { path: '/handbook/:language/:file', method: 'get', handler: sendPicture }

async function sendPicture(req: PayloadRequest): Promise<Response> {
  if (req.user === null) return refuse(401, 'Log in first.')
  const { language, file } = req.routeParams ?? {}
  if (
    typeof language !== 'string' ||
    !isLocale(language) ||
    typeof file !== 'string' ||
    !/^[a-z-]+\.webp$/.test(file)
  ) {
    return refuse(404, 'There is no such picture.')
  }
  const bytes = await readFile(
    path.join(/* turbopackIgnore: true */ root, 'cms/handbook/pictures', language, file),
  ).catch(() => null)
  if (bytes === null) return refuse(404, 'There is no such picture.')
  return new Response(bytes, { headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, no-cache' } })
}
