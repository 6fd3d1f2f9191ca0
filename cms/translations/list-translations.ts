import type { Payload } from 'payload'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { behindOriginal, updatedAt, type Revision } from '../../content/revision.ts'
import type { Translation } from '../../content/translation.ts'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import type { Stored } from '../hooks/memory.ts'
import { publicLocales } from '../publishing/public-facts.ts'

/** How the public page of a document is translated into a language. */
export interface ListedTranslation {
  kind: Kind
  id: string
  /** In the language of the originals. */
  title: string
  locale: Locale
  translation: Translation
  /** Whether somebody has begun a translation that is not public yet. */
  isBegun: boolean
  /** When the original was changed last, ISO 8601 in UTC. */
  changed: string
}

/** Every translation of what is public: what is behind first, the oldest before the others, then what is missing. */
export async function listTranslations(payload: Payload): Promise<ListedTranslation[]> {
  const revisions = await revisionsByDocument(payload)
  const listed: ListedTranslation[] = []
  for (const kind of kindNames) {
    const { docs } = await payload.db.find<Stored & { createdAt: string }>({
      collection: kind,
      where: { deletedAt: { exists: false } },
      select: { title: true, _status: true, createdAt: true },
      pagination: false,
    })
    for (const document of docs) {
      const languages = publicLocales(document)
      if (!languages.includes(defaultLocale)) continue
      const own = revisions.get(`${kind}/${document.id}`) ?? []
      const made = new Date(document.createdAt).toISOString()
      for (const locale of localeCodes.filter((code) => code !== defaultLocale)) {
        const isPublic = languages.includes(locale)
        listed.push({
          kind,
          id: document.id,
          title: document.title?.[defaultLocale] ?? document.id,
          locale,
          translation: isPublic ? translationIn(own, locale, made) : { state: 'missing' },
          isBegun: !isPublic && Boolean(document.title?.[locale]),
          changed: updatedAt(own, defaultLocale, made) ?? made,
        })
      }
    }
  }
  return listed.toSorted(byStaleness)
}

function translationIn(revisions: readonly Revision[], locale: Locale, made: string): Translation {
  const behind = behindOriginal(revisions, locale, defaultLocale, made)
  return behind === null ? { state: 'current' } : { state: 'behind', ...behind }
}

const order: readonly Translation['state'][] = ['behind', 'missing', 'current', 'empty']

function byStaleness(a: ListedTranslation, b: ListedTranslation): number {
  const [one, other] = [a, b].map(({ translation, changed }) =>
    translation.state === 'behind' ? translation.since : changed,
  )
  const byState = order.indexOf(a.translation.state) - order.indexOf(b.translation.state)
  if (byState !== 0 || one === undefined || other === undefined || one === other) return byState
  return one < other ? -1 : 1
}

async function revisionsByDocument(payload: Payload): Promise<Map<string, Revision[]>> {
  const { docs } = await payload.db.find<Revision>({
    collection: 'revisions',
    where: { what: { in: ['published', 'words', 'facts', 'confirmed'] } },
    select: { subject: true, documentId: true, locale: true, what: true, at: true },
    pagination: false,
  })
  const read = docs.map((row) => ({ ...row, at: new Date(row.at).toISOString(), path: null }))
  return Map.groupBy(read, ({ subject, documentId }) => `${subject}/${documentId}`)
}
