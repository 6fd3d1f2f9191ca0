import type { CollectionAfterOperationHook, CollectionBeforeChangeHook, ValidationFieldError } from 'payload'
import { faultsIn } from '../fields/faults.ts'
import { memoryOf } from './memory.ts'

/** Remembers for each document of a bulk save why it is refused; Payload's answer would name the labels alone. */
export const rememberFaults: CollectionBeforeChangeHook = async ({ data, collection, originalDoc, operation, req }) => {
  const known = memoryOf(req).bulkFaults
  if (known === null || operation !== 'update' || data['_status'] !== 'published') return data
  const errors = await faultsIn(collection.fields, { collection, data, originalDoc, operation, req }, true)
  known.set(String(originalDoc.id), errors)
  return data
}

/** Says in the answer to a bulk save, for each document that was refused, at which fields and why. */
export const explainBulk: CollectionAfterOperationHook = (args) => {
  if (args.operation !== 'update') return args.result
  const known = memoryOf(args.req).bulkFaults
  const { result } = args
  const errors = result.errors.map((error) => {
    const faults = known?.get(String(error.id)) ?? []
    if (faults.length === 0) return error
    return { ...error, message: faults.map(asLine).join('\n'), data: { errors: faults } }
  })
  return { ...result, errors }
}

const asLine = ({ label, path, message }: ValidationFieldError): string =>
  `${typeof label === 'string' ? label : path}: ${message}`
