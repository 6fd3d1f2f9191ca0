import type { Payload } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { revision, type Revision } from '../../content/revision.ts'
import type { Revision as Row } from '../../cms/payload-types.ts'
import type { PublicDocument } from './public.ts'

/** Reads the record of what happened to public pages, by `kind/id`. */
export async function readRevisions(payload: Payload): Promise<ReadonlyMap<string, readonly Revision[]>> {
  // Past Payload's own reading, which runs hooks on every row of a record that only grows.
  const { docs } = await payload.db.find<Row>({ collection: 'revisions', pagination: false, limit: 0, sort: '-at' })
  const revisions = docs.flatMap((row) => revision.safeParse({ ...row, path: row.path ?? null }).data ?? [])
  return Map.groupBy(revisions, ({ subject, documentId }) => `${subject}/${documentId}`)
}

/** Notes when a document was made. */
export function madeAt(kind: Kind, { id, createdAt }: PublicDocument, made: Map<string, string>): void {
  if (typeof createdAt === 'string') made.set(`${kind}/${id}`, createdAt)
}
