import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readJson, refuse } from '../refuse.ts'
import { goBack, goForward } from './hold.ts'

const wanted = z.object({ release: z.string().min(1) })

/** Going back to an earlier release, and forward again, for whoever may publish. */
export const releaseEndpoints: Endpoint[] = [
  {
    path: '/releases/back',
    method: 'post',
    handler: async (req) => {
      if (req.user === null) return refuse(401, 'Log in first.')
      const given = wanted.safeParse(await readJson(req))
      if (!given.success) return refuse(400, 'Name the release.')
      await goBack(req, given.data.release, Date.now())
      return Response.json(given.data)
    },
  },
  {
    path: '/releases/forward',
    method: 'post',
    handler: async (req) => {
      await goForward(req)
      return Response.json({})
    },
  },
]
