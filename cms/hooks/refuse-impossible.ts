import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { faultsIn } from '../fields/faults.ts'
import { isDraftSave } from './save-kind.ts'

/** A draft may leave out anything, but what it says must be possible: Payload itself checks nothing in drafts. */
export const refuseImpossible: CollectionBeforeChangeHook = async ({
  data,
  collection,
  originalDoc,
  operation,
  req,
}) => {
  if (!isDraftSave(req) || data['deletedAt']) return data
  const errors = await faultsIn(collection.fields, { collection, data, originalDoc, operation, req }, false)
  if (errors.length > 0) {
    const refusal = new ValidationError({ collection: collection.slug, errors, req }, req.t)
    // Payload names the fields alone, and a draft's form forgets what stood at them.
    refusal.message = errors
      .map(({ label, message }) => (typeof label === 'string' ? `${label}: ${message}` : message))
      .join('\n')
    throw refusal
  }
  return data
}
