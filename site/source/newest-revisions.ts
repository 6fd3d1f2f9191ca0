import type { Payload } from 'payload'
import { revision, type Revision } from '../../content/revision.ts'

/** The columns that tell one line of the record from another. */
const key = ['subject', 'documentId', 'locale', 'what'] as const

/**
 * For each document, language and kind of change the newest entry in the record, without its address. The database
 * puts them together, so that what is read grows with the pages and not with their history.
 */
export async function readNewest({ db }: Payload): Promise<Revision[]> {
  const rows: unknown[] = db.name === 'mongoose' ? await groupedByMongo(db) : await db.drizzle.all(grouping)
  return rows.flatMap((row) => {
    const { at, ...rest } = Object(row)
    return revision.safeParse({ ...rest, at: new Date(at).toISOString(), path: null }).data ?? []
  })
}

const grouping = `select subject, document_id as "documentId", locale, what, max(at) as at from revisions
  group by subject, document_id, locale, what`

async function groupedByMongo({ collections }: Payload['db']): Promise<unknown[]> {
  const model = collections['revisions']
  if (model === undefined) return []
  const fields = Object.fromEntries(key.map((name) => [name, `$${name}`]))
  return model.aggregate(
    [
      { $group: { _id: fields, at: { $max: '$at' } } },
      { $project: { _id: 0, at: 1, ...Object.fromEntries(key.map((name) => [name, `$_id.${name}`])) } },
    ],
    // In one answer: what stands in for MongoDB in tests loses its place between two.
    { batchSize: 100_000 },
  )
}
