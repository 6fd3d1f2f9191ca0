import { createHash } from 'node:crypto'
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dateByContent } from '../content-date.ts'

/** What a file holds, by its SHA-256 in hexadecimal digits. */
export type Hash = string

/** The contents of the files of releases: each is kept once, under its hash, and never changed. */
export class Objects {
  readonly #folder: string
  readonly #whole = new Set<Hash>()
  readonly #made = new Set<string>()

  /** @param folder where they are kept; it need not be there */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Says that contents are on disk for good. What a publisher left behind that was stopped may be half written. */
  trust(hashes: Iterable<Hash>): void {
    for (const hash of hashes) this.#whole.add(hash)
  }

  /** The contents that are known to be on disk for good. */
  get trusted(): ReadonlySet<Hash> {
    return this.#whole
  }

  /** Where they are kept. */
  get folder(): string {
    return this.#folder
  }

  /** Writes everything again when it is kept the next time: what was there may be gone. */
  distrust(): void {
    this.#whole.clear()
    this.#made.clear()
  }

  /** Keeps a text; returns under which hash. */
  put(text: string): Hash {
    const hash = hashOf(text)
    this.#keep(hash, (file) => {
      writeFileSync(file, text)
      dateByContent(file, hash)
    })
    return hash
  }

  /**
   * Keeps what a file holds; returns under which hash.
   * @param isConstant whether nobody ever changes the file, so that it need not be copied
   */
  adopt(source: string, isConstant: boolean): Hash {
    const hash = hashOf(readFileSync(source))
    this.#keep(hash, (file) => {
      rmSync(file, { force: true })
      if (isConstant) link(source, file)
      else copy(source, file)
    })
    // Between two names of the same file, renaming does nothing.
    rmSync(`${this.#file(hash)}.making`, { force: true })
    return hash
  }

  /** Puts a file with the contents of a hash at a place where nothing is yet. */
  link(hash: Hash, target: string): void {
    link(this.#file(hash), target)
  }

  /** Removes contents that no release has any more. */
  remove(hash: Hash): void {
    this.#whole.delete(hash)
    rmSync(this.#file(hash), { force: true })
  }

  /** What appears under its hash is whole. */
  #keep(hash: Hash, write: (file: string) => void): void {
    if (this.#whole.has(hash)) return
    const file = this.#file(hash)
    const making = `${file}.making`
    this.#makeFolder(path.dirname(file))
    write(making)
    renameSync(making, file)
    this.#whole.add(hash)
  }

  /** There are few, and thousands of files. */
  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.#made.add(folder)
  }

  #file(hash: Hash): string {
    return objectFile(this.#folder, hash)
  }
}

/** Where contents are kept. */
export function objectFile(folder: string, hash: Hash): string {
  return path.join(folder, hash.slice(0, 2), hash)
}

/** The hash of a content. */
export function hashOf(content: string | Buffer): Hash {
  return createHash('sha256').update(content).digest('hex')
}

/** Copies where links are not possible; also a copy appears only when it is whole. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch (error) {
    if (isMissing(error)) throw error
    copy(source, `${target}.copying`)
    renameSync(`${target}.copying`, target)
  }
}

function copy(source: string, target: string): void {
  copyFileSync(source, target, constants.COPYFILE_FICLONE)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
