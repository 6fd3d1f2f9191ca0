import type { Endpoint } from 'payload'
import { parsePath } from '../../content/paths.ts'
import { refuse } from '../refuse.ts'
import { verifyLive } from './verify-live.ts'

/** Whether a page is live as it was made, for staff: only pages of the portal are asked for. */
export const verifyEndpoint: Endpoint = {
  path: '/verify',
  method: 'get',
  handler: async ({ user, query }) => {
    if (user === null) return refuse(401, 'Log in first.')
    const page = String(query['page'])
    if (parsePath(page) === null) return refuse(400, 'Name the path of a page of the portal.')
    return Response.json(await verifyLive(page))
  },
}
