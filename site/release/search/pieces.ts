import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { constants, gunzipSync, gzip } from 'node:zlib'

const compress = promisify(gzip)

/** With what Pagefind’s files begin once they are unpacked. */
const mark = Buffer.from('pagefind_dcd')

/** The kinds of pieces: where each is, and how its file ends. */
const places = {
  meta: { folder: '', before: 'pagefind.', ending: '.pf_meta' },
  index: { folder: 'index', before: '', ending: '.pf_index' },
  filter: { folder: 'filter', before: '', ending: '.pf_filter' },
  fragment: { folder: 'fragment', before: '', ending: '.pf_fragment' },
} as const

export type PieceKind = keyof typeof places

/** Reads a file of Pagefind: what is in it, unpacked. Throws when it is damaged. */
export function readPiece(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file))
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${file} is no file of Pagefind`)
  return bytes.subarray(mark.length)
}

/** The file of a piece inside an index of Pagefind or inside the store. */
export function pieceFile(folder: string, kind: PieceKind, name: string): string {
  const { folder: inner, before, ending } = places[kind]
  return path.join(folder, inner, `${before}${name}${ending}`)
}

/**
 * The pieces of all indexes of one language. A piece is named after what it holds and never changes, so indexes share
 * it, and a page that is open since an index of before still finds it. Names are short: where two pieces would have
 * the same, the later one gets a longer one.
 */
export class Pieces {
  readonly #folder: string
  readonly #locale: string
  readonly #known = new Map<PieceKind, ReadonlySet<string>>()

  constructor(folder: string, locale: string) {
    this.#folder = folder
    this.#locale = locale
    for (const { folder: inner } of Object.values(places)) mkdirSync(path.join(folder, inner), { recursive: true })
  }

  /** Whether a piece was there when the work began. */
  has(kind: PieceKind, name: string): boolean {
    const names = this.#known.get(kind) ?? new Set(readdirSync(path.dirname(this.#file(kind, name))))
    this.#known.set(kind, names)
    return names.has(path.basename(this.#file(kind, name)))
  }

  read(kind: PieceKind, name: string): Buffer {
    return readPiece(this.#file(kind, name))
  }

  /** Adds a piece that is not packed yet; returns its name. */
  async add(kind: Exclude<PieceKind, 'fragment'>, content: Buffer): Promise<string> {
    const hash = createHash('sha256').update(content).digest('hex')
    const name = this.#nameFor(kind, `${this.#locale}_${hash.slice(0, 10)}`, hash.slice(10), content)
    const file = this.#file(kind, name)
    if (!existsSync(file)) {
      // The best that gzip can: it travels with many a search.
      const packed = await compress(Buffer.concat([mark, content]), { level: constants.Z_BEST_COMPRESSION })
      // A file that is there is whole, whenever this process ends.
      writeFileSync(`${file}.new`, packed)
      renameSync(`${file}.new`, file)
    }
    return name
  }

  /** Moves the fragment of a page here, as Pagefind wrote it; returns its name. */
  addFragment(file: string, name: string): string {
    const content = readPiece(file)
    const more = createHash('sha256').update(content).digest('hex')
    const free = this.#nameFor('fragment', name, more, content)
    renameSync(file, this.#file('fragment', free))
    return free
  }

  /** The name itself, or a longer one while another piece has it. */
  #nameFor(kind: PieceKind, name: string, more: string, content: Buffer): string {
    const isFree = (length: number): boolean => {
      const file = this.#file(kind, `${name}${more.slice(0, length)}`)
      return !existsSync(file) || holds(file, content)
    }
    let length = 0
    while (length < more.length && !isFree(length)) length += 4
    return `${name}${more.slice(0, length)}`
  }

  #file(kind: PieceKind, name: string): string {
    return pieceFile(this.#folder, kind, name)
  }
}

/** Whether a file holds just this; one that is damaged does not. */
function holds(file: string, content: Buffer): boolean {
  try {
    return readPiece(file).equals(content)
  } catch {
    return false
  }
}
