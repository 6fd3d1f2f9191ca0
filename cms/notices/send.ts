import type { Payload } from 'payload'
import { readEnvironment } from '../../environment.ts'
import { adminLanguageOf } from '../hooks/admin-language.ts'
import { noticeMail } from '../mail/notice-mail.ts'
import type { Notice, User } from '../payload-types.ts'

/** Milliseconds between two tries to send one mail: the first one, and the longest. */
const pause = { first: 60_000, longest: 6 * 3_600_000 }

/** So many are sent in one go. */
const most = 20

/**
 * Sends by mail what people were not told yet. What cannot be sent is tried again, ever more rarely; it stays on their
 * first page meanwhile. A mail can be sent twice, when the process is stopped right after it.
 * @param now epoch milliseconds
 */
export async function sendNotices(payload: Payload, now: number): Promise<void> {
  const { docs } = await payload.db.find<Notice>({
    collection: 'notices',
    where: { and: [{ sentAt: { exists: false } }, { nextTry: { less_than_equal: now } }, { to: { exists: true } }] },
    sort: 'createdAt',
    limit: most,
    pagination: false,
  })
  for (const notice of docs) await send(payload, notice, now)
}

async function send(payload: Payload, notice: Notice, now: number): Promise<void> {
  const write = (data: Partial<Notice>) => payload.db.updateOne({ collection: 'notices', id: notice.id, data })
  const id = typeof notice.to === 'object' ? notice.to?.id : notice.to
  const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
  // Whoever may not log in any more is told nothing.
  if (user === null || user.active === false) return void (await write({ sentAt: new Date(now).toISOString() }))
  try {
    const language = await adminLanguageOf(payload, user.id)
    await payload.sendEmail({ to: user.email, ...noticeMail(notice, user.name, language, readEnvironment().cmsUrl) })
    await write({ sentAt: new Date(now).toISOString() })
  } catch (error) {
    const failures = (notice.failures ?? 0) + 1
    const wait = Math.min(pause.first * 2 ** (failures - 1), pause.longest)
    await write({ failures, nextTry: now + wait })
    payload.logger.warn({
      err: error,
      msg: `A mail to ${user.email} could not be sent; tried again in ${wait / 1000} s.`,
    })
  }
}
