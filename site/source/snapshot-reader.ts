import type { Payload } from 'payload'
import { isKind, type DocumentReference } from '../../content/kinds.ts'
import type { Locale } from '../../i18n/locales.ts'
import { readAll, readLastGood, type Reading } from './read-snapshot.ts'
import { refreshDocument } from './refresh-snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/** What a change of the content was about: a document of a kind, or anything else that pages are made from. */
interface Changed {
  subject: string
  documentId?: string | null
}

/** So many documents are read one by one; more are read faster all together. */
const mostOneByOne = 40

/** Keeps the snapshot of what the public may see, and reads again only what was changed. */
export class SnapshotReader {
  readonly #payload: Payload
  #reading: Reading | null = null

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** Reads everything anew the next time. */
  forget(): void {
    this.#reading = null
  }

  /**
   * What was shown of a document before it was published the last time; undefined when there is nothing fit for it.
   * @param bad what was published the last time
   */
  async lastGood({ kind, id }: DocumentReference, locale: Locale, bad?: object): Promise<object | undefined> {
    const files = this.#reading?.files[locale]
    return files === undefined ? undefined : readLastGood(this.#payload, kind, id, locale, files, bad)
  }

  /**
   * The snapshot after some changes.
   * @param changed all that was changed since the last time
   */
  async read(changed: readonly Changed[]): Promise<Snapshot> {
    return (await this.readWithFiles(changed)).snapshot
  }

  /** The same, with the images and documents that its documents can show. */
  async readWithFiles(changed: readonly Changed[]): Promise<Reading> {
    const documents = documentsIn(changed)
    const known = this.#reading
    // What fails half-way is read anew.
    this.#reading = null
    let reading = known === null || documents === null ? await readAll(this.#payload) : known
    if (reading === known) {
      for (const document of documents ?? []) reading = await refreshDocument(this.#payload, reading, document)
    }
    this.#reading = reading
    return reading
  }
}

/** The documents that were changed, each once; null when more than single documents was. */
function documentsIn(changed: readonly Changed[]): DocumentReference[] | null {
  const documents = new Map<string, DocumentReference>()
  for (const { subject, documentId } of changed) {
    if (!isKind(subject) || !documentId) return null
    documents.set(`${subject}/${documentId}`, { kind: subject, id: documentId })
  }
  return documents.size > mostOneByOne ? null : [...documents.values()]
}
