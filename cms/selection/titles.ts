import type { PayloadRequest } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import type { User } from '../payload-types.ts'

/**
 * The titles of documents as somebody may read them, in the language in which that person works.
 * @param ids of which documents; null for all
 */
export async function titlesOf(
  req: PayloadRequest,
  user: User,
  kind: Kind,
  ids: readonly string[] | null,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: kind,
    ...(ids === null ? {} : { where: { id: { in: ids } } }),
    draft: true,
    user,
    overrideAccess: false,
    locale: 'it',
    pagination: false,
    depth: 0,
    select: { title: true } as never,
  })
  return new Map(docs.map(({ id, title }) => [id, title || id]))
}
