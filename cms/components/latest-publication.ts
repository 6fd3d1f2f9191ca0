import type { Publication } from '../payload-types.ts'

/** The newest receipt of a document or image, or null. */
export async function latestPublication(api: string, subject: string, documentId: string): Promise<Publication | null> {
  const query = new URLSearchParams({
    'where[subject][equals]': subject,
    'where[documentId][equals]': documentId,
    sort: '-createdAt',
    limit: '1',
    depth: '0',
  })
  const response = await fetch(`${api}/publications?${query.toString()}`, { credentials: 'include' })
  const answer = (await response.json()) as { docs?: Publication[] }
  return answer.docs?.[0] ?? null
}
