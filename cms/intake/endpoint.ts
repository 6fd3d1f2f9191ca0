import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Endpoint } from 'payload'
import { dayOf, intake, longestIntake } from '../../content/intake.ts'
import { limiter } from '../../content/limiter.ts'
import { readEnvironment } from '../../environment.ts'
import { parseJson, refuse } from '../refuse.ts'

/** Answers that are stored at most, whoever sends them: in a minute, and in a day. */
const limits = [limiter(60, 60_000), limiter(2_000, 86_400_000)]

/**
 * Takes an answer to “was this page clear?” from the portal's server, which shows a key that only it has.
 * What it stores is the answer, the page, the language and the day.
 */
export const intakeEndpoint: Endpoint = {
  path: '/intake',
  method: 'post',
  handler: async (req) => {
    if (!isKey(req.headers.get('X-Intake-Key'))) return refuse(403, 'Only the portal’s server may hand on answers.')
    const now = Date.now()
    if (limits.some((limit) => limit.isFull('all', now))) return refuse(429, 'Too many answers; try again later.')
    const text = (await req.text?.()) ?? ''
    if (text.length > longestIntake) return refuse(413, `An answer has at most ${longestIntake} characters.`)
    const parsed = intake.safeParse(parseJson(text))
    if (!parsed.success) {
      return refuse(400, parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
    }
    for (const limit of limits) limit.count('all', now)
    // MongoDB's own ids tell the second in which they were made.
    const id = randomBytes(12).toString('hex')
    await req.payload.create({ collection: 'feedback', data: { ...parsed.data, id, day: dayOf(now) }, req })
    return new Response(null, { status: 204 })
  },
}

function isKey(given: string | null): boolean {
  const [a, b] = [given ?? '', readEnvironment().intakeKey].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
