/** What Pagefind’s files are made of: whole numbers, texts and lists in CBOR (RFC 8949), each with its own head. */
const kinds = { number: 0, text: 3, list: 4 } as const

/** How many bytes of its own follow a head, by the lower five bits of it. */
const wide: Readonly<Record<number, 1 | 2 | 4>> = { 24: 1, 25: 2, 26: 4 }

/** Reads one thing after the other from a file of Pagefind. Errors say where it holds something else. */
export class CborReader {
  readonly bytes: Buffer
  /** Where the next thing begins. */
  at = 0

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  /** The head of a list: how many things follow that belong to it. */
  list(): number {
    return this.#head(kinds.list)
  }

  number(): number {
    return this.#head(kinds.number)
  }

  text(): string {
    const { bytes, from, to } = this.rawText()
    return bytes.toString('utf8', from, to)
  }

  /** Where a text stands. */
  rawText(): { bytes: Buffer; from: number; to: number } {
    const length = this.#head(kinds.text)
    const from = this.at
    this.at += length
    return { bytes: this.bytes, from, to: this.at }
  }

  /** Passes over a list of numbers, negative ones too; returns how many there are. */
  skipNumbers(): number {
    const count = this.list()
    for (let index = 0; index < count; index += 1) {
      const first = this.bytes[this.at] ?? 0xff
      if (first >> 5 > 1) throw this.#wrong('a number')
      this.at += 1 + ((first & 31) < 24 ? 0 : (wide[first & 31] ?? 8))
    }
    return count
  }

  #head(kind: number): number {
    const first = this.bytes[this.at] ?? 0xff
    const short = first & 31
    const length = wide[short]
    if (first >> 5 !== kind || (short > 23 && length === undefined)) throw this.#wrong(`something of kind ${kind}`)
    const from = this.at + 1
    this.at = from + (length ?? 0)
    return length === undefined ? short : this.bytes.readUIntBE(from, length)
  }

  #wrong(wanted: string): Error {
    return new Error(`A file of the search index is damaged: at byte ${this.at} there should be ${wanted}`)
  }
}

/** Writes what `CborReader` reads. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(65_536)
  #length = 0

  list(count: number): this {
    return this.#head(kinds.list, count)
  }

  number(value: number): this {
    return this.#head(kinds.number, value)
  }

  text(text: string): this {
    const bytes = Buffer.from(text)
    return this.#head(kinds.text, bytes.length).copy(bytes, 0, bytes.length)
  }

  /** Takes over a piece of another file as it stands. */
  copy(bytes: Buffer, from: number, to: number): this {
    this.#makeRoom(to - from)
    bytes.copy(this.#bytes, this.#length, from, to)
    this.#length += to - from
    return this
  }

  /** Hands out what was written, and begins anew. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length))
    this.#length = 0
    return taken
  }

  #head(kind: number, value: number): this {
    this.#makeRoom(5)
    const short = value < 24 ? value : value < 0x1_00 ? 24 : value < 0x1_00_00 ? 25 : 26
    this.#bytes[this.#length] = (kind << 5) | short
    this.#length += 1
    const length = wide[short]
    if (length !== undefined) this.#length = this.#bytes.writeUIntBE(value, this.#length, length)
    return this
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + count))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }
}
