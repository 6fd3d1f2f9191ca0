import { kindNames } from '../../content/kinds.ts'

/** A call of one of Payload's server functions, as its client sends it. */
interface Call {
  name: string
  args: Record<string, unknown>
}

/**
 * Leaves out Payload's own look at whether somebody saved since a form was opened. It knows no languages and offers
 * only to throw away what was typed; content says what it is based on when it is saved (`refuse-stale.ts`).
 */
export function withoutReload<Given extends Call>(call: Given): Given {
  const isContent = kindNames.some((kind) => kind === call.args['collectionSlug'])
  if (call.name !== 'form-state' || !isContent) return call
  return { ...call, args: { ...call.args, checkForStaleData: false } }
}
