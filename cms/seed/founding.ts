import type { Payload } from 'payload'
import { z } from 'zod'
import { foundingLocales } from '../../content/founding/founding.ts'
import { founding } from '../../content/founding/index.ts'
import { footerPages, settings } from '../../content/founding/settings.ts'
import type { Kind } from '../../content/kinds.ts'
import { completeFounding } from './complete-founding.ts'
import { createPublished, type Seed } from './create.ts'
import { foundingId } from './founding-id.ts'
import { markdownReader } from './markdown.ts'
import { areSynonymsKept, loadSynonyms } from './synonyms.ts'

const doneKey = 'founding-content'

/** Counts up when fields come to the founding content that earlier installations have empty. */
const foundingEdition = 2

const state = z.object({ edition: z.number().default(1) })

/** Whether the founding content was loaded; from then on it is the staff's. */
export const isFounded = (payload: Payload): Promise<boolean> => payload.kv.has(doneKey)

/** Whether what was loaded has all the fields of today's founding content, or staff left them empty. */
export async function isFoundingComplete(payload: Payload): Promise<boolean> {
  const { data } = state.safeParse(await payload.kv.get(doneKey))
  return (data?.edition ?? 1) >= foundingEdition
}

/** Fills in once what an earlier edition of the founding content did not have; returns in how many documents. */
export async function refreshFounding(payload: Payload): Promise<number> {
  const count = await completeFounding(payload)
  await payload.kv.set(doneKey, { at: new Date().toISOString(), edition: foundingEdition })
  return count
}

/** Loads the founding content once. An interrupted load is taken up again where it stopped. */
export async function loadFounding(payload: Payload): Promise<number> {
  const readMarkdown = await markdownReader(payload.config)
  const documents = (Object.keys(founding) as Kind[]).flatMap((kind) => seedsOf(kind))
  await createPublished(payload, documents, readMarkdown)
  const context = { withoutPublication: true }
  for (const locale of foundingLocales)
    await payload.updateGlobal({ slug: 'settings', locale, data: settings[locale], context })
  await payload.updateGlobal({
    slug: 'navigation',
    data: { footer: footerPages.map((key) => foundingId('pages', key)) },
    context,
  })
  if (!(await areSynonymsKept(payload))) await loadSynonyms(payload)
  await payload.kv.set(doneKey, { at: new Date().toISOString(), documents: documents.length, edition: foundingEdition })
  return documents.length
}

function seedsOf<K extends Kind>(kind: K): Seed[] {
  return founding[kind].map((document) => ({ kind, document }) as Seed)
}
