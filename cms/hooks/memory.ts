import type { PayloadRequest, ValidationFieldError } from 'payload'
import type { RecordedFacts } from '../../content/call-change.ts'
import type { Call } from '../payload-types.ts'

type Texts = Partial<Record<string, string | null>>

/** A document as the database holds it: texts and status by language, and whatever facts it has; those of a call named. */
export type Stored = Partial<Omit<Call, 'id' | 'title' | 'slug' | '_status'>> & {
  id: string
  title?: Texts
  slug?: Texts
  _status?: Texts | null
}

/** What hooks keep for each other while a save or deletion is under way. */
class Memory {
  /** A draft leaves alone what is public; a withdrawal takes a language away from it. */
  saveKind: 'draft' | 'withdrawal' | 'other' = 'other'
  /** Whether a save publishes every language, not the one at hand alone. */
  isForAllLocales = false
  /** What the database held before, by `collection/id`. */
  readonly stored = new Map<string, Stored>()
  /** The calls whose save was marked as the correction of a slip. */
  readonly editorial = new Set<string>()
  /** Why the documents of a bulk save are refused, by id; null for any other save. */
  bulkFaults: Map<string, ValidationFieldError[]> | null = null
  /** The document whose draft is read; null for any other read. */
  draftRead: string | null = null
  /** What a change says it is based on, and which fields it names; null when nobody has to say so. */
  basedOn: { given: unknown; submitted: readonly string[] } | null = null
  /** The public calls that handed out a file before it was changed, by the file. */
  readonly callsByFile = new Map<string, { call: Stored; facts: RecordedFacts | null }[]>()
}

const key = 'memory'

/** The memory of a request. Payload copies its context when an operation runs within another, and keeps what is in it. */
export function memoryOf(req: PayloadRequest): Memory {
  const known: unknown = req.context[key]
  if (known instanceof Memory) return known
  const fresh = new Memory()
  req.context[key] = fresh
  return fresh
}
