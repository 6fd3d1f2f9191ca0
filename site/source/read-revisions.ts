import type { Payload, Where } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { documentsBehind, revision, type MaybeBehind, type Revision } from '../../content/revision.ts'
import type { Revision as Row } from '../../cms/payload-types.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { readNewest } from './newest-revisions.ts'
import type { PublicDocument } from './public.ts'

const pageLength = 100

/**
 * Reads of the record of public pages what pages show, by `kind/id`, the newest first: the last change of each kind,
 * every former address, and each change of an original that a translation has not followed yet.
 */
export async function readRevisions(payload: Payload): Promise<ReadonlyMap<string, readonly Revision[]>> {
  const newest = await readNewest(payload)
  const moved = await read(payload, { path: { exists: true } })
  const unfollowed = await readUnfollowed(payload, documentsBehind(newest, defaultLocale))
  // The same entry can be in several of them; with its address it says the most.
  const entries = new Map([...newest, ...unfollowed, ...moved].map((one) => [keyOf(one), one]))
  const inOrder = [...entries.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return Map.groupBy(inOrder, ({ subject, documentId }) => `${subject}/${documentId}`)
}

/** Reads the whole record of one document, the newest first. */
export async function readRevisionsOf(payload: Payload, kind: Kind, id: string): Promise<readonly Revision[]> {
  const entries = await read(payload, { and: [{ subject: { equals: kind } }, { documentId: { equals: id } }] })
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** The changes of originals since their translations were last held against them; some from before are among them. */
async function readUnfollowed(payload: Payload, behind: readonly MaybeBehind[]): Promise<Revision[]> {
  const [known, unknown] = [behind.filter(({ since }) => since !== null), behind.filter(({ since }) => since === null)]
  const earliest = known.map(({ since }) => since ?? '').toSorted()[0]
  const wordsOf = (documents: readonly MaybeBehind[]): Where[] => [
    { documentId: { in: documents.map(({ documentId }) => documentId) } },
    { locale: { equals: defaultLocale } },
    { what: { equals: 'words' } },
  ]
  return [
    ...(earliest === undefined
      ? []
      : await read(payload, { and: [...wordsOf(known), { at: { greater_than: earliest } }] })),
    ...(unknown.length === 0 ? [] : await read(payload, { and: wordsOf(unknown) })),
  ]
}

/** Past Payload's own reading, which runs hooks on every row; in pages, so that the database keeps no cursor open. */
async function read(payload: Payload, where: Where): Promise<Revision[]> {
  const found: Revision[] = []
  for (let page = 1, isMore = true; isMore; page += 1) {
    const args = { collection: 'revisions', where, sort: 'id', limit: pageLength, page } as const
    const { docs, hasNextPage } = await payload.db.find<Row>(args)
    found.push(...docs.flatMap((row) => revision.safeParse({ ...row, path: row.path ?? null }).data ?? []))
    isMore = hasNextPage
  }
  return found
}

function keyOf({ subject, documentId, locale, what, at }: Revision): string {
  return [subject, documentId, locale, what, at].join(' ')
}

/** Notes when a document was made. */
export function madeAt(kind: Kind, { id, createdAt }: PublicDocument, made: Map<string, string>): void {
  if (typeof createdAt === 'string') made.set(`${kind}/${id}`, createdAt)
}
