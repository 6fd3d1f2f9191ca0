import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { leastCompressed } from '../../content/media-types.ts'
import { compressedFile } from '../release/compressed.ts'
import type { Encoding } from './encoding.ts'

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** How hard Brotli tries while a reader waits: 3 ms for a page. */
const quick = 9

/** What is sent of a text, and how it is encoded. */
export interface Body {
  content: Buffer
  encoding: Encoding
}

/** A text that can be sent. */
export interface Text {
  /** What tells its content from any other. */
  key: string
  /** Where it is. */
  file: string
  /** Where it is kept compressed, once it is; null when it never is. */
  kept: { dataDir: string; hash: string } | null
}

interface Made {
  body: Body
  /** Where a better one will be. */
  better: string | null
}

interface Known {
  made: Promise<Made>
  bytes: number
  better: string | null
}

/** How many bytes of texts a server remembers as they are sent. */
const remembered = 64_000_000

/** What was sent lately, by its content: a page that a new release did not change is not read or compressed again. */
export class Bodies {
  readonly #most: number
  readonly #known = new Map<string, Known>()
  #bytes = 0

  /** @param most how many bytes are remembered */
  constructor(most = remembered) {
    this.#most = most
  }

  /** How many bytes are remembered. */
  get bytes(): number {
    return this.#bytes
  }

  /**
   * What to send of a text in an encoding: what was compressed after its release went live, else what can be
   * compressed while the reader waits.
   * @throws when the text cannot be read
   */
  async get(text: Text, encoding: Encoding): Promise<Body> {
    const key = `${encoding} ${text.key}`
    const known = this.#known.get(key)
    if (known !== undefined && (known.better === null || !existsSync(known.better))) {
      this.#known.delete(key)
      this.#known.set(key, known)
      return (await known.made).body
    }
    this.#forget(key)
    const entry: Known = { made: make(text, encoding), bytes: 0, better: null }
    this.#known.set(key, entry)
    try {
      const { body, better } = await entry.made
      if (this.#known.get(key) === entry) this.#count(key, { ...entry, bytes: body.content.length, better })
      return body
    } catch (error) {
      if (this.#known.get(key) === entry) this.#forget(key)
      throw error
    }
  }

  #count(key: string, entry: Known): void {
    this.#known.set(key, entry)
    this.#bytes += entry.bytes
    for (const oldest of this.#known.keys()) {
      if (this.#bytes <= this.#most) return
      this.#forget(oldest)
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#known.get(key)?.bytes ?? 0
    this.#known.delete(key)
  }
}

async function make({ file, kept }: Text, encoding: Encoding): Promise<Made> {
  const isPlain = encoding === 'identity'
  const best = isPlain || kept === null ? null : compressedFile(kept.dataDir, kept.hash, endings[encoding])
  const ready = best === null ? null : await readFile(best).catch(() => null)
  if (ready !== null) return { body: { content: ready, encoding }, better: null }
  const text = await readFile(file)
  if (isPlain || text.length < leastCompressed) return { body: { content: text, encoding: 'identity' }, better: null }
  return { body: { content: await compress(text, encoding), encoding }, better: best }
}

const endings = { br: 'br', gzip: 'gz' } as const

function compress(text: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(text)
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return brotlied(text, { params: { [BROTLI_PARAM_QUALITY]: quick, [BROTLI_PARAM_SIZE_HINT]: text.length } })
}
