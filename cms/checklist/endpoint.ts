import type { Endpoint } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { isLocale } from '../../i18n/locales.ts'
import { refuse } from '../refuse.ts'
import { readChecklist } from './read-checklist.ts'

/** What there is to do about a draft before it goes out, for whoever may read it. */
export const checklistEndpoint: Endpoint = {
  path: '/checklist',
  method: 'get',
  handler: async (req) => {
    if (req.user === null) return refuse(401, 'Log in first.')
    const { kind, id, locale } = req.query
    if (typeof kind !== 'string' || !isKind(kind) || typeof id !== 'string' || id === '')
      return refuse(400, 'Name the document by its kind and id.')
    if (typeof locale !== 'string' || !isLocale(locale)) return refuse(400, 'Name one of the portal’s languages.')
    return Response.json(await readChecklist(req, kind, id, locale))
  },
}
