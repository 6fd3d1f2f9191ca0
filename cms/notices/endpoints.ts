import type { Endpoint } from 'payload'
import { refuse } from '../refuse.ts'

/** Whoever was told something says that they read it. */
export const noticeEndpoints: Endpoint[] = [
  {
    path: '/inbox/:id/read',
    method: 'post',
    handler: async ({ payload, user, routeParams }) => {
      if (user === null) return refuse(401, 'Log in first.')
      const id = String(routeParams?.['id'])
      const isMine = { to: { equals: user.id } }
      const where = id === 'all' ? isMine : { and: [isMine, { id: { equals: id } }] }
      await payload.db.updateMany({ collection: 'notices', where, data: { isRead: true } })
      return Response.json({})
    },
  },
]
