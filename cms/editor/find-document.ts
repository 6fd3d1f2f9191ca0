import type { NamedDocument } from '../../content/pasted/address.ts'

/** The id of a document that an address names, if there is one that whoever asks may read; null otherwise. */
export async function findDocument(api: string, named: NamedDocument): Promise<string | null> {
  const query = new URLSearchParams({ depth: '0', limit: '1', draft: 'true', 'select[title]': 'true' })
  if ('id' in named) query.set('where[id][equals]', named.id)
  else {
    query.set('where[slug][equals]', named.slug)
    query.set('locale', named.locale)
    query.set('fallback-locale', 'none')
  }
  const answer = await fetch(`${api}/${named.kind}?${query.toString()}`, { credentials: 'include' }).catch(() => null)
  if (!answer?.ok) return null
  const { docs }: { docs?: { id?: unknown }[] } = await answer.json()
  const id = docs?.[0]?.id
  return typeof id === 'string' ? id : null
}
