import type { Publication } from '../../cms/payload-types.ts'
import type { TestCms } from './cms.ts'

/** The publications of a document or global, oldest first. */
export async function receiptsOf({ payload }: TestCms, documentId: string): Promise<Publication[]> {
  const where = { documentId: { equals: documentId } }
  const { docs } = await payload.find({
    collection: 'publications',
    where,
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  })
  return docs
}
