import type { Endpoint } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { isUnreviewed } from '../desk/unreviewed.ts'
import { refuse } from '../refuse.ts'
import { readTranslations, type Translations } from './read-translations.ts'

/** What the form is told of a document. */
export interface Standing extends Translations {
  /** Nobody looked at it for twelve months. */
  isUnreviewed: boolean
}

/** How a document stands in its languages, for whoever may read it. */
export const translationsEndpoint: Endpoint = {
  path: '/translations/:kind/:id',
  method: 'get',
  handler: async (req) => {
    const { payload, user, routeParams } = req
    if (user === null) return refuse(401, 'Log in first.')
    const [kind, id] = [String(routeParams?.['kind']), String(routeParams?.['id'])]
    if (!isKind(kind)) return refuse(404, `There is no kind ${kind}.`)
    await payload.findByID({ collection: kind, id, user, overrideAccess: false, draft: true, depth: 0, req })
    const standing: Standing = {
      ...(await readTranslations(req, kind, id)),
      isUnreviewed: await isUnreviewed(payload, kind, id, Date.now()),
    }
    return Response.json(standing)
  },
}
