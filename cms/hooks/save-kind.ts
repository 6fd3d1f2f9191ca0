import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { expectBulk } from './bulk-faults.ts'

/** A draft leaves alone what is public; a withdrawal takes a language away from it. */
type SaveKind = 'draft' | 'withdrawal' | 'other'

/** What a save says about itself; Payload's own type is that of every operation there is. */
interface Save {
  draft?: boolean
  data?: unknown
}

const key = 'saveKind'

/** Remembers what kind of save is under way; later hooks and validators cannot tell. */
export const rememberSaveKind: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'updateByID') {
    req.context[key] = kindOf(args as Save)
    if (operation === 'update') expectBulk(req)
  } else if (operation === 'restoreVersion') {
    req.context[key] = (args as Save).draft === true ? 'draft' : 'other'
  }
}

export const isDraftSave = (req: PayloadRequest): boolean => req.context[key] === 'draft'

export const isWithdrawal = (req: PayloadRequest): boolean => req.context[key] === 'withdrawal'

function kindOf({ data, draft }: Save): SaveKind {
  const fields: object = typeof data === 'object' && data !== null ? data : {}
  const status = '_status' in fields ? fields._status : undefined
  if (draft === true && status !== 'published') return 'draft'
  return status === 'draft' && !('deletedAt' in fields) ? 'withdrawal' : 'other'
}
