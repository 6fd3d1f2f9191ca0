import type { Payload } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import type { Remark } from '../../content/review.ts'
import type { Remark as Kept } from '../payload-types.ts'
import { idOf } from './say.ts'

/** What was said about a document, with whose it is. */
export type Said = Remark & { user: string }

/** All that was said about a document, the oldest first. */
export async function readRemarks(payload: Payload, kind: Kind, id: string): Promise<Said[]> {
  const where = { and: [{ kind: { equals: kind } }, { documentId: { equals: id } }] }
  const { docs } = await payload.find({ collection: 'remarks', where, sort: 'createdAt', pagination: false, depth: 0 })
  return docs.map(toRemark)
}

/** A request for review that nobody has answered. */
export interface Waiting extends Said {
  kind: string
  documentId: string
}

/** Every request for review that nobody has answered, the oldest first. */
export async function readWaiting(payload: Payload): Promise<Waiting[]> {
  const where = { open: { equals: true } }
  const { docs } = await payload.find({ collection: 'remarks', where, sort: 'createdAt', pagination: false, depth: 0 })
  return docs.map((row) => ({ ...toRemark(row), kind: row.kind, documentId: row.documentId }))
}

function toRemark({ id, what, locale, text, name, createdAt, state, by }: Kept): Said {
  return { id, what, locale, text: text ?? '', name, at: createdAt, state: state ?? '', user: idOf(by) }
}
