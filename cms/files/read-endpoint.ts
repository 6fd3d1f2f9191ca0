import type { Endpoint, PayloadRequest } from 'payload'
import { authors } from '../access/authors.ts'
import { maxSize } from '../hooks/check-file.ts'
import { refuse } from '../refuse.ts'
import { readInProcess } from './pdf-reader.ts'

/** What a PDF says of itself, for the form in which it was chosen: no transaction waits for it here. */
export const readFileEndpoint: Endpoint = {
  path: '/read',
  method: 'post',
  handler: async (req) => {
    if (!authors({ req })) return refuse(403, 'Only those who write may ask.')
    const data = await bodyOf(req)
    if (data === null) return refuse(413, 'The file is larger than 20 MB.')
    return Response.json({ outcome: await readInProcess(data) })
  },
}

/** What was sent; null when it is larger than a file may be. */
async function bodyOf({ body }: PayloadRequest): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > maxSize) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
