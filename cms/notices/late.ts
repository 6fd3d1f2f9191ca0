import type { Payload } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Stored } from '../hooks/memory.ts'
import { notify, publishers } from './notify.ts'

/** Milliseconds after its hour from which something scheduled counts as late, and as missed. */
export const lateness = { late: 60_000, missed: 5 * 60_000 }

interface About {
  event: string
  kind: Kind
  documentId: string
  locale: Locale | null
  /** Who scheduled it; null when nobody is known. */
  user: string | null
}

/** Tells whoever scheduled something, or whoever can publish when nobody is known. */
export async function tellAsker(payload: Payload, what: 'late' | 'missed', about: About): Promise<void> {
  const { event, kind, documentId, locale, user } = about
  const document = await payload.db.findOne<Stored>({ collection: kind, where: { id: { equals: documentId } } })
  const title = Object.values(document?.title ?? {}).find(Boolean) ?? documentId
  const to = user === null ? await publishers(payload) : [user]
  await notify(payload, to, { what, event, kind, documentId, locale, title, text: '', by: '' })
}
