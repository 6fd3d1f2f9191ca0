import type { Endpoint, PayloadRequest } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import type { User } from '../payload-types.ts'
import { refuse } from '../refuse.ts'
import { inTurn } from './in-turn.ts'

/**
 * Brings a version of a document back as a draft, in each language that it has and that whoever asks may write.
 * Payload's own answer changes what is public without the check-list, for where languages are published apart it
 * cannot tell a draft from a publication; and its drafts fail on MongoDB.
 */
export function restoreEndpoint(kind: Kind): Endpoint {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      if (req.user === null) return refuse(401, 'Log in first.')
      const version = String(req.routeParams?.['id'])
      const own = req.user.role === 'translator' ? localeCodes.filter((code) => code === req.user?.language) : null
      const user = req.user
      await inTurn(async () => {
        for (const locale of own ?? localeCodes) await restore(req, user, { kind, version, locale })
      })
      return Response.json({ message: req.t('version:restoredSuccessfully') })
    },
  }
}

/** What a version says of itself, and no save may say. */
const notRestored = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'basedOn', '_status']

interface Restored {
  kind: Kind
  version: string
  locale: Locale
}

async function restore({ payload, i18n }: PayloadRequest, user: User, { kind, version, locale }: Restored) {
  const as = { user: { ...user, collection: 'users' as const }, overrideAccess: false, depth: 0 }
  const read = { collection: kind, id: version, locale, fallbackLocale: false, ...as } as const
  const { parent, version: found } = await payload.findVersionByID(read)
  if (!found.title) return
  const data = Object.fromEntries(Object.entries(found).filter(([name]) => !notRestored.includes(name)))
  const draft = { data: { ...data, _status: 'draft' as const }, draft: true, locale }
  // Payload's type asks for every field that a kind must have, also of a draft.
  await payload.update({ collection: kind, id: parent, ...draft, ...as, req: { i18n } } as never)
}
