import type { Payload } from 'payload'
import type { Locale } from '../../i18n/locales.ts'
import type { InTransaction } from '../../transaction.ts'
import type { Notice, User } from '../payload-types.ts'
import type { NoticeKind } from './kinds.ts'

/** What people are told about a document. */
export interface News {
  what: NoticeKind
  /** Names the event: the same is told to the same person once. */
  event: string
  kind: string
  documentId: string
  locale: Locale | null
  title: string
  /** What was said, or what went wrong. */
  text: string
  /** The name of whoever did it. */
  by: string
}

/** Tells people something: on their first page, and by mail when the transaction is over. */
export async function notify(
  payload: Payload,
  to: readonly string[],
  { event, ...news }: News,
  req: InTransaction = {},
): Promise<void> {
  for (const user of new Set(to)) {
    const key = `${event}/${user}`
    const known = await payload.db.findOne<Notice>({ collection: 'notices', where: { key: { equals: key } }, req })
    if (known !== null) continue
    const data = { ...news, key, to: user, isRead: false, failures: 0, nextTry: 0 }
    await payload.db.create({ collection: 'notices', data, req })
  }
}

/** Those who can publish and may log in; administrators only where there is no editor. */
export async function publishers(payload: Payload, req: InTransaction = {}): Promise<string[]> {
  const editors = await active(payload, 'editor', req)
  return editors.length > 0 ? editors : active(payload, 'administrator', req)
}

/** The administrators who may log in. */
export async function active(payload: Payload, role: User['role'], req: InTransaction = {}): Promise<string[]> {
  const where = { and: [{ role: { equals: role } }, { active: { not_equals: false } }] }
  const { docs } = await payload.db.find<User>({ collection: 'users', where, pagination: false, req })
  return docs.map(({ id }) => id)
}
