import type { Endpoint } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { refuse } from '../refuse.ts'
import { readTranslations } from './read-translations.ts'

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
    return Response.json(await readTranslations(req, kind, id))
  },
}
