import type { Endpoint } from 'payload'
import { refuse } from '../refuse.ts'
import { prepareEdition } from './prepare.ts'

/** Prepares the next edition of a call, for whoever may make calls. */
export const editionEndpoint: Endpoint = {
  path: '/next-edition/:id',
  method: 'post',
  handler: async (req) => {
    if (req.user === null) return refuse(401, 'Log in first.')
    const id = await prepareEdition(req, req.user, String(req.routeParams?.['id']))
    return Response.json({ id }, { status: 201 })
  },
}
