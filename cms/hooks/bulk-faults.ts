import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  RequestContext,
  ValidationFieldError,
} from 'payload'
import { faultsIn } from '../fields/faults.ts'

/** Why the documents of a bulk save are refused, by id; kept as long as the context of the request. */
const memories = new WeakMap<RequestContext, Map<string, ValidationFieldError[]>>()

/** Remembers for each document of a bulk save why it is refused; Payload's answer would name the labels alone. */
export const rememberFaults: CollectionBeforeChangeHook = async ({ data, collection, originalDoc, operation, req }) => {
  const known = memories.get(req.context)
  if (known === undefined || operation !== 'update' || data['_status'] !== 'published') return data
  const errors = await faultsIn(collection.fields, { collection, data, originalDoc, operation, req }, true)
  known.set(String(originalDoc.id), errors)
  return data
}

/** Says in the answer to a bulk save, for each document that was refused, at which fields and why. */
export const explainBulk: CollectionAfterOperationHook = (args) => {
  if (args.operation !== 'update') return args.result
  const known = memories.get(args.req.context)
  const { result } = args
  const errors = result.errors.map((error) => {
    const faults = known?.get(String(error.id)) ?? []
    if (faults.length === 0) return error
    return { ...error, message: faults.map(asLine).join('\n'), data: { errors: faults } }
  })
  return { ...result, errors }
}

/** Begins the memory of a bulk save. */
export const expectBulk = (req: PayloadRequest): void => {
  memories.set(req.context, new Map())
}

const asLine = ({ label, path, message }: ValidationFieldError): string =>
  `${typeof label === 'string' ? label : path}: ${message}`
