import type { Endpoint, PayloadRequest } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { readInstant } from '../../content/rome-input.ts'
import { faultSentence } from '../fields/instant.ts'
import { languageOf } from '../language.ts'
import { readJson, refuse } from '../refuse.ts'
import { cancelSchedule, newSchedule, readSchedules, schedule } from './schedules.ts'

/** What waits for its hour: read by all staff, changed by whoever may publish. */
export const scheduleEndpoints: Endpoint[] = [
  { path: '/schedules', method: 'get', handler: list },
  { path: '/schedules', method: 'post', handler: add },
  {
    path: '/schedules/:id/cancel',
    method: 'post',
    handler: async (req) => {
      await cancelSchedule(req, String(req.routeParams?.['id']))
      return Response.json({})
    },
  },
]

/** Those of one document, or all. */
async function list(req: PayloadRequest): Promise<Response> {
  if (req.user === null) return refuse(401, 'Log in first.')
  const { kind, id } = req.query
  const isOne = typeof kind === 'string' && isKind(kind) && typeof id === 'string'
  return Response.json({ docs: await readSchedules(req.payload, isOne ? { kind, id } : undefined) })
}

async function add(req: PayloadRequest): Promise<Response> {
  if (req.user === null) return refuse(401, 'Log in first.')
  const given = newSchedule.safeParse(await readJson(req))
  if (!given.success) return refuse(400, 'Name the document, what to do, the language and when.')
  const read = readInstant(given.data.at)
  if ('fault' in read) return refuse(400, faultSentence(read.fault, given.data.at, languageOf(req)))
  await schedule(req, { ...given.data, at: read.instant }, Date.now())
  return Response.json({}, { status: 201 })
}
