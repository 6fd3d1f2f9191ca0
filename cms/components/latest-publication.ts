import { visible } from '../../content/revision.ts'
import type { Publication, Revision } from '../payload-types.ts'

/** The newest receipt of a document or image, or null. */
export async function latestPublication(api: string, subject: string, documentId: string): Promise<Publication | null> {
  const [latest] = await find<Publication>(`${api}/publications`, subject, documentId, { sort: '-createdAt' })
  return latest ?? null
}

/**
 * Since when a document is live in a language as readers see it now, whatever became of the other languages since.
 * @returns ISO 8601 in UTC; null when it was loaded with the first content and never changed
 */
export async function liveSince(
  api: string,
  { subject, documentId }: Pick<Publication, 'subject' | 'documentId'>,
  locale: string,
): Promise<string | null> {
  const ofLocale = { 'where[locale][equals]': locale, 'where[what][in]': visible.join(','), sort: '-at' }
  const [change] = await find<Revision>(`${api}/revisions`, subject, String(documentId), ofLocale)
  if (change === undefined) return null
  const since = { 'where[createdAt][greater_than_equal]': change.at, sort: 'createdAt', limit: '20' }
  const requests = await find<Publication>(`${api}/publications`, subject, String(documentId), since)
  return requests.find(({ result }) => result?.[locale]?.path)?.liveAt ?? null
}

/** What a collection of the newsroom says of a document. */
async function find<Row>(
  url: string,
  subject: string,
  documentId: string,
  asked: Record<string, string>,
): Promise<Row[]> {
  const query = new URLSearchParams({
    'where[subject][equals]': subject,
    'where[documentId][equals]': documentId,
    limit: '1',
    depth: '0',
    ...asked,
  })
  const response = await fetch(`${url}?${query.toString()}`, { credentials: 'include' })
  const answer = (await response.json()) as { docs?: Row[] }
  return answer.docs ?? []
}
