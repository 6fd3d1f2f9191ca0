import type { Payload, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'
import { kindNames } from '../../content/kinds.ts'
import { localeCodes } from '../../i18n/locales.ts'
import type { User } from '../payload-types.ts'
import { change } from './edition.ts'

/** So many documents are published, withdrawn or changed together at most. */
export const mostSelected = 100

/** What somebody wants to do with the documents that they chose in a list. */
export const selection = z.object({
  kind: z.enum(kindNames),
  act: z.enum(['publish', 'withdraw', 'edit']),
  /** What is to be changed, where that is the act. */
  change: change.optional(),
  locales: z.array(z.enum(localeCodes)).min(1),
  /** Those that were ticked; null for all that the list shows on all its pages. */
  ids: z.array(z.string().min(1)).nullable(),
  /** What the list shows. */
  list: z.object({
    where: z.record(z.string(), z.unknown()).optional(),
    search: z.string().optional(),
    locale: z.enum(localeCodes),
  }),
})

export type Selection = z.infer<typeof selection>

/**
 * The ids of the documents that were chosen in a list, the newest first.
 * @returns one more than may be chosen, when there are more
 */
export async function selectedIds(payload: Payload, user: User, { kind, ids, list }: Selection): Promise<string[]> {
  const { docs } = await payload.find({
    collection: kind,
    where: ids === null ? listed(payload, kind, list) : { id: { in: ids } },
    draft: true,
    user,
    overrideAccess: false,
    locale: list.locale,
    sort: '-updatedAt',
    limit: mostSelected + 1,
    pagination: false,
    depth: 0,
    select: { updatedAt: true } as never,
  })
  return docs.map(({ id }) => id)
}

function listed(payload: Payload, kind: Selection['kind'], { where, search }: Selection['list']): Where {
  const collectionConfig = payload.collections[kind].config
  // Payload checks it against the fields that there are.
  return mergeListSearchAndWhere({ collectionConfig, search: search ?? '', where: (where ?? {}) as Where }) ?? {}
}
