import type { Endpoint } from 'payload'
import { refuse } from '../refuse.ts'
import { readBacklinks } from './backlinks.ts'

/** Where a document is named, for staff: what would break without it. */
export const backlinksEndpoint: Endpoint = {
  path: '/backlinks/:id',
  method: 'get',
  handler: async ({ payload, user, routeParams }) => {
    if (user === null) return refuse(401, 'Log in first.')
    return Response.json({ docs: await readBacklinks(payload, String(routeParams?.['id'])) })
  },
}
