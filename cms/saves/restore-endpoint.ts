import type { Endpoint, PayloadRequest } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { defaultLocale, isLocale, locales, type Locale } from '../../i18n/locales.ts'
import { label } from '../labels.ts'
import { languageOf } from '../language.ts'
import type { User } from '../payload-types.ts'
import { refuse } from '../refuse.ts'
import { inTurn } from './in-turn.ts'

const words = {
  restored: label('Tornata com’era, come bozza: %.', 'Brought back as a draft: %.'),
  absent: label(
    'In quella versione questa lingua non c’era ancora: %. Non è cambiato nulla.',
    'That version did not have this language yet: %. Nothing has changed.',
  ),
}

/**
 * Brings a version of a document back as a draft in one language, with the facts that all languages share; what was
 * written in the others since then stays. Payload's own answer changes what is public without the check-list, for where
 * languages are published apart it cannot tell a draft from a publication; and its drafts fail on MongoDB.
 */
export function restoreEndpoint(kind: Kind): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const { user } = req
      if (user === null) return refuse(401, 'Log in first.')
      const version = String(req.routeParams?.['id'])
      const locale = await localeOf(req, user)
      const isRestored = await inTurn(() => restore(req, user, { kind, version, locale }))
      const message = words[isRestored ? 'restored' : 'absent'][languageOf(req)].replace('%', locales[locale].name)
      return isRestored ? Response.json({ message }) : refuse(400, message)
    },
  }
}

/** The language that is asked for; Payload's button names none, and means the one in which its page is shown. */
async function localeOf({ payload, query }: PayloadRequest, user: User): Promise<Locale> {
  if (user.role === 'translator') return user.language ?? defaultLocale
  const asked = String(query['locale'])
  if (isLocale(asked)) return asked
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { key: { equals: 'locale' }, 'user.value': { equals: user.id } },
    limit: 1,
    depth: 0,
  })
  const seen = docs[0]?.value
  return typeof seen === 'string' && isLocale(seen) ? seen : defaultLocale
}

/** What a version says of itself, and no save may say. */
const notRestored = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'basedOn', '_status']

interface Restored {
  kind: Kind
  version: string
  locale: Locale
}

/** @returns whether the version had the language */
async function restore(
  { payload, i18n }: PayloadRequest,
  user: User,
  { kind, version, locale }: Restored,
): Promise<boolean> {
  const as = { user: { ...user, collection: 'users' as const }, overrideAccess: false, depth: 0 }
  const read = { collection: kind, id: version, locale, fallbackLocale: false, ...as } as const
  const { parent, version: found } = await payload.findVersionByID(read)
  if (!found.title) return false
  const data = Object.fromEntries(Object.entries(found).filter(([name]) => !notRestored.includes(name)))
  const draft = { data: { ...data, _status: 'draft' as const }, draft: true, locale }
  // Payload's type asks for every field that a kind must have, also of a draft.
  await payload.update({ collection: kind, id: parent, ...draft, ...as, req: { i18n } } as never)
  return true
}
