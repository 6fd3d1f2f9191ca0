import type { CallChange as Row } from '../../cms/payload-types.ts'
import type { TestCms } from './cms.ts'

/** What was written down of a call, oldest first. */
export async function changesOf({ payload }: TestCms, call: string): Promise<Pick<Row, 'what' | 'before' | 'after'>[]> {
  const where = { call: { equals: call } }
  const { docs } = await payload.find({
    collection: 'call-changes',
    where,
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  })
  return docs.map(({ what, before, after }) => ({ what, before: before ?? null, after: after ?? null }))
}

/** What changed of a call, without its first publication. */
export async function changedIn(cms: TestCms, call: string): Promise<string[]> {
  return (await changesOf(cms, call)).map(({ what }) => what)
}
