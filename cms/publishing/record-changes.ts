import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import type { z } from 'zod'
import {
  differences,
  lastKnown as lastKnownShape,
  windowsIn,
  type Difference,
  type RecordedFacts,
} from '../../content/call-change.ts'
import { defaultLocale } from '../../i18n/locales.ts'
import { isEditorial } from '../fields/call/editorial.ts'
import { memoryOf, type Stored } from '../hooks/memory.ts'
import { storedBefore, storedNow } from '../hooks/stored.ts'
import { publicFacts, publicLocales } from './public-facts.ts'

/** Writes down what a save changed of a public call, in the same transaction as the save. */
export const recordCallChanges: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (isSilent(req)) return doc
  const id = String(doc.id)
  const before = storedBefore(req, 'calls', id)
  const after = await storedNow(req, 'calls', id)
  // The files are read now for both: a save of a call changes none of them.
  const [was, is] = [await publicFacts(req, before), await publicFacts(req, after)]
  await write(
    req,
    is === null ? before : after,
    was,
    differences(was, is, isEditorial(req, id)),
    after?.updatedAt ?? now(),
  )
  return doc
}

/** Writes down that a public call was deleted for good. */
export const recordCallDeletion: CollectionAfterDeleteHook = async ({ id, req }) => {
  if (isSilent(req)) return
  const before = storedBefore(req, 'calls', String(id))
  const facts = await publicFacts(req, before)
  await write(req, before, facts, differences(facts, null), now())
}

/** Remembers the public calls that hand out a file, before the file is replaced. */
export const rememberCallsWithFile: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'update') await rememberCalls(req, String(originalDoc.id))
  return data
}

/** Remembers the public calls that hand out a file, before the file is deleted. */
export const rememberCallsWithDeletedFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await rememberCalls(req, String(id))
}

/** Writes down for each public call that one of its files was replaced. */
export const recordFileChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await recordFiles(req, String(doc.id), typeof doc.updatedAt === 'string' ? doc.updatedAt : now())
  return doc
}

/** Writes down for each public call that one of its files was deleted. */
export const recordFileDeletion: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recordFiles(req, String(id), now())
}

async function rememberCalls(req: PayloadRequest, documentId: string): Promise<void> {
  const where = { documents: { in: [documentId] } }
  const { docs } = await req.payload.db.find<Stored>({ collection: 'calls', where, pagination: false, req })
  const calls: { call: Stored; facts: RecordedFacts | null }[] = []
  for (const call of docs) calls.push({ call, facts: await publicFacts(req, call) })
  memoryOf(req).callsByFile.set(documentId, calls)
}

async function recordFiles(req: PayloadRequest, documentId: string, at: string): Promise<void> {
  for (const { call, facts } of memoryOf(req).callsByFile.get(documentId) ?? [])
    await write(req, call, facts, differences(facts, await publicFacts(req, call)), at)
}

async function write(
  req: PayloadRequest,
  call: Stored | null,
  facts: RecordedFacts | null,
  changes: readonly Difference[],
  at: string,
): Promise<void> {
  if (call === null) return
  const title = call.title?.[defaultLocale] ?? Object.values(call.title ?? {}).find(Boolean) ?? call.id
  for (const { what, before, after } of changes) {
    const last = what === 'withdrawn' ? lastKnown(call, facts) : before
    const data = { title, call: call.id, at, what, before: last, after, createdAt: now(), updatedAt: now() }
    // Past Payload's own check of JSON, which takes a text for JSON still to be read.
    await req.payload.db.create({ collection: 'call-changes', data, req })
  }
}

/** How a call was called, where it stood in the languages in which it was public, and when one could apply. */
function lastKnown(call: Stored, facts: RecordedFacts | null): z.infer<typeof lastKnownShape> {
  const inPublic = (texts: Stored['title']): Record<string, string> =>
    Object.fromEntries(
      publicLocales(call).flatMap((locale) => {
        const text = texts?.[locale]
        return text ? [[locale, text]] : []
      }),
    )
  return { titles: inPublic(call.title), slugs: inPublic(call.slug), windows: facts === null ? [] : windowsIn(facts) }
}

/** Founding and example content is loaded, not changed. */
const isSilent = (req: PayloadRequest): boolean => req.context['withoutPublication'] === true

const now = (): string => new Date().toISOString()
