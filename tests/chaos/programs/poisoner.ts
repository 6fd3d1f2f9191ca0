import { z } from 'zod'
import type { News } from '../../../cms/payload-types.ts'
import { openCms } from '../../../site/source/open-cms.ts'
import { newsItems } from '../ground/items.ts'
import { poisons } from './poisons.ts'

/** Writes poison into the last news item, past every check of the CMS, and takes it out again. */
const order = z.object({ poison: z.string() })

const collection = 'news'
const [victim] = newsItems.slice(-1)
const id = victim?.id ?? ''
const payload = await openCms()
const good = await payload.db.findOne<News>({ collection, where: { id: { equals: id } } })

process.on('message', (message) => {
  const { poison } = order.parse(message)
  // What is not poisoned is as it was.
  const data = { ...good, ...poisons[poison] }
  const work = async (): Promise<void> => {
    await payload.db.updateOne({ collection, id, data })
    const row = {
      action: 'publish',
      subject: collection,
      documentId: id,
      title: poison,
      locales: ['it'],
      state: 'queued',
    }
    await payload.create({ collection: 'publications', data: row as never })
  }
  work().then(
    () => process.send?.({ done: poison }),
    (error: unknown) => process.send?.({ done: poison, why: String(error) }),
  )
})
process.send?.({ done: '' })
