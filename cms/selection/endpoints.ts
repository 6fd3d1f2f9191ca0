import type { Endpoint, PayloadRequest } from 'payload'
import { isKind } from '../../content/kinds.ts'
import { editors } from '../access/editors.ts'
import { languageOf } from '../language.ts'
import type { User } from '../payload-types.ts'
import { readJson, refuse } from '../refuse.ts'
import { carryOut, wantedStep } from './carry-out.ts'
import { editableFields } from './editable.ts'
import { planSteps } from './plan.ts'
import { mostSelected, selectedIds, selection } from './selected.ts'
import { selectionFaults } from './words.ts'

/** Many documents at once, for those who publish: first what would happen, then each step of what was confirmed. */
export const selectionEndpoints: Endpoint[] = [
  { path: '/selection/fields', method: 'get', handler: (req) => asEditor(req, fields) },
  { path: '/selection/plan', method: 'post', handler: (req) => asEditor(req, plan) },
  { path: '/selection/step', method: 'post', handler: (req) => asEditor(req, step) },
]

async function fields(req: PayloadRequest, user: User): Promise<Response> {
  const kind = String(req.query['kind'])
  if (!isKind(kind)) return refuse(400, selectionFaults.incomplete[languageOf(req)])
  return Response.json({ fields: await editableFields(req, user, kind) })
}

async function plan(req: PayloadRequest, user: User): Promise<Response> {
  const given = selection.safeParse(await readJson(req))
  if (!given.success || (given.data.act === 'edit') !== (given.data.change !== undefined))
    return refuse(400, selectionFaults.incomplete[languageOf(req)])
  const ids = await selectedIds(req.payload, user, given.data)
  if (ids.length > mostSelected) return refuse(400, selectionFaults.many[languageOf(req)])
  return Response.json({ steps: await planSteps(req, user, given.data, ids) })
}

async function step(req: PayloadRequest, user: User): Promise<Response> {
  const given = wantedStep.safeParse(await readJson(req))
  if (!given.success) return refuse(400, selectionFaults.incomplete[languageOf(req)])
  await carryOut(req, user, given.data)
  return Response.json({})
}

async function asEditor(
  req: PayloadRequest,
  answer: (req: PayloadRequest, user: User) => Promise<Response>,
): Promise<Response> {
  if (req.user === null) return refuse(401, selectionFaults.login[languageOf(req)])
  return editors({ req }) ? answer(req, req.user) : refuse(403, selectionFaults.role[languageOf(req)])
}
