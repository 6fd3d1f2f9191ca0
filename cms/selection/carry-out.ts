import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { kindNames } from '../../content/kinds.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { languageOf } from '../language.ts'
import type { User } from '../payload-types.ts'
import { inTurn } from '../saves/in-turn.ts'
import { change, editionOf } from './edition.ts'
import { read } from './plan.ts'
import { selectionFaults } from './words.ts'

/** One step of what was confirmed. */
export const wantedStep = z.object({
  kind: z.enum(kindNames),
  act: z.enum(['publish', 'withdraw', 'edit']),
  change: change.optional(),
  id: z.string().min(1),
  locale: z.enum(localeCodes),
  /** The state of the draft that was looked at. */
  basedOn: z.string(),
})

/**
 * Publishes or withdraws one language of a document as somebody, or changes a fact in its draft, by the same rules as
 * its form.
 * @throws APIError 409 when its draft is no longer the one that was looked at; whatever the form would be refused with
 */
export async function carryOut(req: PayloadRequest, user: User, step: z.infer<typeof wantedStep>): Promise<void> {
  const { payload, i18n } = req
  const { kind, act, id, locale } = step
  // Between looking at the draft and publishing it nobody saves another one.
  await inTurn(async () => {
    const document = await read(req, user, step, act !== 'withdraw')
    if (document['basedOn'] !== step.basedOn)
      throw new APIError(selectionFaults.changed[languageOf(req)], 409, undefined, true)
    const how = await howTo(req, user, step, document)
    const as = { user: { ...user, collection: 'users' as const }, overrideAccess: false, depth: 0 }
    // Payload's type asks for every field that a kind must have, also of a change of the status alone.
    await payload.update({ collection: kind, id, locale, ...how, ...as, req: { i18n } } as never)
  })
}

async function howTo(
  req: PayloadRequest,
  user: User,
  { kind, act, change: wanted, locale, basedOn }: z.infer<typeof wantedStep>,
  document: Record<string, unknown>,
): Promise<object> {
  if (act === 'publish') return { data: { _status: 'published' }, publishSpecificLocale: locale }
  if (act === 'withdraw') return { data: { _status: 'draft' }, unpublishAllLocales: false }
  if (wanted === undefined) throw new APIError(selectionFaults.incomplete[languageOf(req)], 400, undefined, true)
  const { data } = await editionOf(req, user, { kind, change: wanted }, document)
  return { data: { ...data, basedOn }, draft: true }
}
