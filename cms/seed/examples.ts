import type { Payload } from 'payload'
import { exampleCalls } from '../../content/examples/calls.ts'
import { createPublished } from './create.ts'
import { markdownReader } from './markdown.ts'

const stateKey = 'examples'

/** Whether the examples were ever loaded or removed; from then on only a command changes them. */
export const areExamplesDecided = (payload: Payload): Promise<boolean> => payload.kv.has(stateKey)

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
  await payload.kv.set(stateKey, { at: new Date(now).toISOString() })
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
  return docs.length
}
