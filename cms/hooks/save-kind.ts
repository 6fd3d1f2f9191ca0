import type { CollectionBeforeOperationHook, PayloadRequest, RequestContext } from 'payload'
import { expectBulk } from './bulk-faults.ts'

/** A draft leaves alone what is public; a withdrawal takes a language away from it. */
type SaveKind = 'draft' | 'withdrawal' | 'other'

/** The kind of the save under way; kept as long as the context of the request. */
const kinds = new WeakMap<RequestContext, SaveKind>()

/** Remembers what kind of save is under way; later hooks and validators cannot tell. */
export const rememberSaveKind: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (
    operation === 'create' ||
    operation === 'update' ||
    operation === 'updateByID' ||
    operation === 'restoreVersion'
  ) {
    kinds.set(req.context, kindOf(args))
  }
  if (operation === 'update') expectBulk(req)
}

export const isDraftSave = (req: PayloadRequest): boolean => kinds.get(req.context) === 'draft'

export const isWithdrawal = (req: PayloadRequest): boolean => kinds.get(req.context) === 'withdrawal'

/** What a save says about itself; Payload's own type is that of every operation there is. */
function kindOf(args: { data?: unknown; draft?: unknown }): SaveKind {
  const fields: object = typeof args.data === 'object' && args.data !== null ? args.data : {}
  const status = '_status' in fields ? fields._status : undefined
  if (args.draft === true && status !== 'published') return 'draft'
  return status === 'draft' && !('deletedAt' in fields) ? 'withdrawal' : 'other'
}
