import { getPayload } from 'payload'
import { z } from 'zod'
import config from '../../../payload.config.ts'
import { documentOf } from '../../support/documents.ts'

/** The CMS with its schedules: kills itself at a chosen point of the next scheduled publication. */
const order = z.object({ schedule: z.string(), die: z.enum(['before', 'inside', 'after', 'never']) })

process.env['DISABLE_PAYLOAD_HMR'] = 'true'
const payload = await getPayload({ config, cron: true })
let die = process.env['CHAOS_DIE'] ?? 'never'
let isUnderWay = false
const at = (point: string): void => {
  if (die === point) process.kill(process.pid, 'SIGKILL')
}

const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
const publish = task?.handler
if (task !== undefined && typeof publish === 'function') {
  task.handler = async (args) => {
    at('before')
    isUnderWay = true
    return publish(args)
  }
}
const { commitTransaction } = payload.db
payload.db.commitTransaction = async (id) => {
  if (isUnderWay) at('inside')
  await commitTransaction.call(payload.db, id)
  if (isUnderWay) at('after')
}

process.on('message', (message) => {
  const { schedule, die: point } = order.parse(message)
  die = point
  const work = async (): Promise<void> => {
    const data = { ...documentOf('news', schedule), _status: 'draft' }
    const { id } = await payload.create({ collection: 'news', locale: 'it', draft: true, data: data as never })
    const input = { type: 'publish' as const, locale: 'it', doc: { relationTo: 'news' as const, value: id } }
    await payload.jobs.queue({ task: 'schedulePublish', input })
    process.send?.({ scheduled: schedule })
  }
  work().catch((error: unknown) => process.send?.({ failed: String(error) }))
})
process.send?.({ ready: true })
