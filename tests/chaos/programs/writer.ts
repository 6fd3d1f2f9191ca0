import { z } from 'zod'
import { openCms } from '../../../site/source/open-cms.ts'
import { markText, newsItems } from '../ground/items.ts'

/**
 * The CMS without its web server: saves news items when it is told to, or one after the other all by itself, and says
 * of each save that it is kept.
 */
const order = z.object({ save: z.number().optional(), pace: z.number().optional(), turn: z.boolean().optional() })

const payload = await openCms()
let pace: number | null = process.env['CHAOS_PACE'] ? Number(process.env['CHAOS_PACE']) : null
let turn = 0

async function save(item: number): Promise<void> {
  const { id, slug } = newsItems[item % newsItems.length] ?? { id: '', slug: '' }
  const mark = Date.now()
  const data = { summary: markText(mark), _status: 'published' as const }
  try {
    await payload.update({ collection: 'news', id, locale: 'it', data })
    process.send?.({ saved: slug, mark })
  } catch (error) {
    process.send?.({ refused: slug, why: String(error) })
  }
}

/** Moves the focal point of the only picture. */
async function turnPicture(): Promise<void> {
  const { docs } = await payload.find({ collection: 'media', limit: 1 })
  const [image] = docs
  if (image === undefined) return
  const focalX = ((image.focalX ?? 50) + 7) % 100
  await payload.update({ collection: 'media', id: image.id, data: { focalX, focalY: 50 } })
  process.send?.({ turned: true })
}

let last = Promise.resolve()
process.on('message', (message) => {
  const { save: item, pace: wanted, turn: isTurned } = order.parse(message)
  if (isTurned === true) last = last.then(turnPicture)
  if (wanted !== undefined) pace = wanted
  if (item !== undefined) last = last.then(() => save(item))
})
process.send?.({ ready: true })
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, pace ?? 100))
  if (pace === null) continue
  last = last.then(() => save(turn++))
  await last
}
