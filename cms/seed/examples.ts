import type { Payload } from 'payload'
import { z } from 'zod'
import { exampleCalls, examplesEdition } from '../../content/examples/calls.ts'
import { createPublished } from './create.ts'
import { markdownReader } from './markdown.ts'

const stateKey = 'examples'

/** What is kept about the examples; an installation from before there were editions keeps none. */
const state = z.object({ isRemoved: z.boolean().optional(), edition: z.number().optional() })

/**
 * Whether a start leaves the examples alone: they are of the current edition, or were removed for good.
 * Earlier ones lack what calls now say, and would not be shown.
 */
export async function areExamplesSettled(payload: Payload): Promise<boolean> {
  const { data } = state.safeParse(await payload.kv.get(stateKey))
  return data !== undefined && (data.isRemoved === true || data.edition === examplesEdition)
}

/**
 * Replaces the example calls with new ones, dated relative to an instant.
 * @param now epoch milliseconds
 */
export async function refreshExamples(payload: Payload, now: number): Promise<number> {
  await deleteExamples(payload)
  const readMarkdown = await markdownReader(payload.config)
  const examples = exampleCalls(now)
  await createPublished(
    payload,
    examples.map((document) => ({ kind: 'calls', document })),
    readMarkdown,
  )
  await payload.kv.set(stateKey, { at: new Date(now).toISOString(), edition: examplesEdition })
  return examples.length
}

/** Removes the example calls for good; they do not come back at the next start. */
export async function removeExamples(payload: Payload): Promise<number> {
  const count = await deleteExamples(payload)
  await payload.kv.set(stateKey, { isRemoved: true })
  return count
}

async function deleteExamples(payload: Payload): Promise<number> {
  const { docs } = await payload.delete({
    collection: 'calls',
    where: { example: { equals: true } },
    trash: true,
    context: { withoutPublication: true },
  })
  // What staff tried out on an example is no part of the record of real calls.
  const ids = docs.map(({ id }) => id)
  await payload.delete({ collection: 'call-changes', where: { call: { in: ids } } })
  await payload.delete({ collection: 'revisions', where: { documentId: { in: ids } } })
  return docs.length
}
