import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '../payload-types.ts'
import { scheduledTask } from '../publishing/scheduled.ts'

/** Deactivating an account ends its sessions at once and hands its scheduled publications to the administrator. */
export const endSessions: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const isDeactivated = data.active === false && originalDoc?.active !== false
  if (!isDeactivated || originalDoc === undefined) return data
  if (req.user) await handOverSchedules(originalDoc.id, req.user.id, req)
  return { ...data, sessions: [] }
}

async function handOverSchedules(
  from: string,
  to: string,
  req: Parameters<typeof endSessions>[0]['req'],
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: scheduledTask }, completedAt: { exists: false } },
    pagination: false,
    depth: 0,
    req,
  })
  for (const job of docs) {
    const input: unknown = job.input
    if (!isScheduledBy(input, from)) continue
    await req.payload.update({
      collection: 'payload-jobs',
      id: job.id,
      data: { input: { ...input, user: { relationTo: 'users', value: to } } },
      req,
    })
  }
}

/** What the admin puts into the job of a scheduled publication. */
function isScheduledBy(input: unknown, id: string): input is { user: { relationTo: 'users'; value: string } } {
  if (typeof input !== 'object' || input === null || !('user' in input)) return false
  const { user } = input
  return typeof user === 'object' && user !== null && 'value' in user && user.value === id
}
