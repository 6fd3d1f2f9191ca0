import type { Payload } from 'payload'
import { callChange, type CallChange } from '../../content/call-change.ts'

/** Reads the record of what changed in published calls, or in one of them, by call, the newest change first. */
export async function readChanges(
  payload: Payload,
  call?: string,
): Promise<ReadonlyMap<string, readonly CallChange[]>> {
  const { docs } = await payload.find({
    collection: 'call-changes',
    overrideAccess: false,
    depth: 0,
    pagination: false,
    sort: '-at',
    ...(call === undefined ? {} : { where: { call: { equals: call } } }),
  })
  const changes = docs.map((row) => callChange.parse({ ...row, before: row.before ?? null, after: row.after ?? null }))
  return Map.groupBy(changes, ({ call }) => call)
}
