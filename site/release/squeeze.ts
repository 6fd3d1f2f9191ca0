import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, gunzipSync } from 'node:zlib'

const compress = promisify(brotliCompress)

/** What was compressed before, by what it was: Pagefind's own files are the same in every index. */
const known = new Map<string, Promise<Buffer>>()

/**
 * Puts a file beside another that holds the same in Brotli, named with `.br` at the end. What Pagefind compressed
 * with gzip is unpacked first; its script takes it either way.
 */
export async function squeeze(file: string): Promise<void> {
  const stored = await readFile(file)
  const isZipped = stored[0] === 0x1f && stored[1] === 0x8b
  const content = isZipped ? gunzipSync(stored) : stored
  const key = createHash('sha256').update(content).digest('hex')
  const squeezed = known.get(key) ?? compress(content)
  known.set(key, squeezed)
  await writeFile(`${file}.br`, await squeezed)
}
