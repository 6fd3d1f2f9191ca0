import type { Endpoint } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { languageOf } from '../language.ts'
import { readJson, refuse } from '../refuse.ts'
import { readRemarks } from './read.ts'
import { say, saying } from './say.ts'
import { reviewFaults } from './words.ts'

/** What staff say about documents. */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/reviews/:kind/:id',
    method: 'get',
    handler: async (req) => {
      const { payload, user, routeParams } = req
      if (user === null) return refuse(401, reviewFaults.login[languageOf(req)])
      const [kind, id] = [String(routeParams?.['kind']), String(routeParams?.['id'])]
      if (!isKind(kind)) return refuse(404, `There is no kind ${kind}.`)
      await payload.findByID({ collection: kind, id, user, overrideAccess: false, draft: true, depth: 0 })
      return Response.json({ docs: await readRemarks(payload, kind, id) })
    },
  },
  {
    path: '/reviews',
    method: 'post',
    handler: async (req) => {
      if (req.user === null) return refuse(401, reviewFaults.login[languageOf(req)])
      const given = saying.safeParse(await readJson(req))
      if (!given.success) return refuse(400, reviewFaults.incomplete[languageOf(req)])
      await say(req, given.data)
      return Response.json({}, { status: 201 })
    },
  },
]
