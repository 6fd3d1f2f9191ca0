import type { Payload } from 'payload'
import { foundingLocales } from '../../content/founding/founding.ts'
import { founding } from '../../content/founding/index.ts'
import { footerPages, settings } from '../../content/founding/settings.ts'
import type { Kind } from '../../content/kinds.ts'
import { createPublished, type Seed } from './create.ts'
import { foundingId } from './founding-id.ts'
import { markdownReader } from './markdown.ts'
import { areSynonymsKept, loadSynonyms } from './synonyms.ts'

const doneKey = 'founding-content'

/** Whether the founding content was loaded; from then on it is the staff's. */
export const isFounded = (payload: Payload): Promise<boolean> => payload.kv.has(doneKey)

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
  await payload.kv.set(doneKey, { at: new Date().toISOString(), documents: documents.length })
  return documents.length
}

function seedsOf<K extends Kind>(kind: K): Seed[] {
  return founding[kind].map((document) => ({ kind, document }) as Seed)
}
