import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { memoryOf } from './memory.ts'

/** Remembers what kind of save is under way; later hooks and validators cannot tell. */
export const rememberSaveKind: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (
    operation === 'create' ||
    operation === 'update' ||
    operation === 'updateByID' ||
    operation === 'restoreVersion'
  ) {
    memoryOf(req).saveKind = kindOf(args)
    memoryOf(req).isForAllLocales = 'publishAllLocales' in args && (args.publishAllLocales ?? false)
  }
  if (operation === 'update') memoryOf(req).bulkFaults = new Map()
}

export const isDraftSave = (req: PayloadRequest): boolean => memoryOf(req).saveKind === 'draft'

export const isWithdrawal = (req: PayloadRequest): boolean => memoryOf(req).saveKind === 'withdrawal'

/** What a save says about itself; Payload's own type is that of every operation there is. */
function kindOf(args: { data?: unknown; draft?: unknown }): 'draft' | 'withdrawal' | 'other' {
  const fields: object = typeof args.data === 'object' && args.data !== null ? args.data : {}
  const status = '_status' in fields ? fields._status : undefined
  if (args.draft === true && status !== 'published') return 'draft'
  return status === 'draft' && !('deletedAt' in fields) ? 'withdrawal' : 'other'
}
