import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'
import { z } from 'zod'
import config from '../../../payload.config.ts'
import { readEnvironment } from '../../../environment.ts'
import { documentOf } from '../../support/documents.ts'

/** The CMS with its schedules and a clock that jumps: makes drafts and schedules their publication. */
const order = z.union([
  z.object({ schedule: z.array(z.object({ title: z.string(), at: z.number() })) }),
  z.object({ left: z.literal(true) }),
])

// So many milliseconds are added to every time of now.
const shiftFile = path.join(readEnvironment().dataDir, 'schedule-clock')
const Real = Date
const now = (): number => Real.now() + (existsSync(shiftFile) ? Number(readFileSync(shiftFile, 'utf8')) : 0)
globalThis.Date = new Proxy(Real, {
  construct: (_, given: unknown[]) => Reflect.construct(Real, given.length === 0 ? [now()] : given) as Date,
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})

process.env['DISABLE_PAYLOAD_HMR'] = 'true'
const payload = await getPayload({ config, cron: true })

process.on('message', (message) => {
  work(order.parse(message)).catch((error: unknown) => process.send?.({ failed: String(error) }))
})

async function work(wanted: z.infer<typeof order>): Promise<void> {
  if ('left' in wanted)
    return void process.send?.({ left: (await payload.count({ collection: 'payload-jobs' })).totalDocs })
  for (const { title, at } of wanted.schedule) {
    const data = { ...documentOf('news', title), _status: 'draft' }
    const { id } = await payload.create({ collection: 'news', locale: 'it', draft: true, data: data as never })
    const doc = { relationTo: 'news' as const, value: id }
    const input = { type: 'publish' as const, locale: 'it', doc }
    await payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: new Real(at) })
  }
  process.send?.({ scheduled: wanted.schedule.length })
}
process.send?.({ ready: true })
