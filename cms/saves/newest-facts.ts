import type { CollectionBeforeOperationHook, CollectionBeforeReadHook } from 'payload'
import { memoryOf } from '../hooks/memory.ts'
import { fieldsOf } from './based-on.ts'

/** Remembers whether it is the draft of one document that is read. */
export const rememberRead: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'read') memoryOf(req).draftRead = 'id' in args && args.draft === true ? String(args.id) : null
  return args
}

/**
 * Shows the newest facts with the draft of a document, in whatever language they were written. Where a language is
 * published as it is, Payload would show those of the published document, and a save there would bring them back.
 */
export const showNewestFacts: CollectionBeforeReadHook = async ({ doc, collection, req }) => {
  if (memoryOf(req).draftRead !== String(doc.id)) return doc
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collection.slug,
    where: { and: [{ parent: { equals: doc.id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    ...(req.locale ? { locale: req.locale } : {}),
    req,
  })
  const newest = docs[0]?.version
  if (newest === undefined) return doc
  const facts = fieldsOf(collection.flattenedFields, 'facts').map(({ name }) => [name, newest[name]])
  return { ...doc, ...Object.fromEntries(facts) }
}
