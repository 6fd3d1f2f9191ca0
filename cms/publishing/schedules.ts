import { APIError, type Payload, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { isKind, kindNames, type Kind } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { editors } from '../access/editors.ts'
import { label } from '../labels.ts'
import { languageOf } from '../language.ts'
import { scheduled, scheduledTask } from './scheduled.ts'

/** Something that will be published or withdrawn. */
export interface Schedule {
  id: string
  kind: Kind
  documentId: string
  type: 'publish' | 'unpublish'
  /** Null for every language. */
  locale: Locale | null
  /** ISO 8601 in UTC. */
  at: string
  /** Whoever asked for it, and the name; null when nobody did. */
  user: string | null
  by: string | null
}

/** What is asked for: the document, what to do with which language, and when. */
export const newSchedule = z.object({
  kind: z.enum(kindNames),
  id: z.string().min(1),
  type: z.enum(['publish', 'unpublish']),
  locale: z.enum(localeCodes).nullable(),
  at: z.string(),
})

const words = {
  refused: label(
    'Solo chi può pubblicare programma: chiedi a un redattore o a un amministratore.',
    'Only those who can publish schedule: ask an editor or an administrator.',
  ),
  past: label('Questa ora è già passata: scegline una futura.', 'This hour is over: choose one that is to come.'),
  gone: label(
    'Non è più in programma: forse è già stata eseguita.',
    'It is no longer scheduled: it may have been done.',
  ),
}

/** What waits for its hour, the first to come before the others. */
export async function readSchedules(payload: Payload, of?: { kind: Kind; id: string }): Promise<Schedule[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [isWaiting, { waitUntil: { exists: true } }] },
    sort: 'waitUntil',
    pagination: false,
    depth: 0,
  })
  const jobs = docs.flatMap(({ id, waitUntil, input }) => {
    const read = scheduled.safeParse(input)
    if (!read.success || !waitUntil) return []
    const { doc, type, locale, user } = read.data
    const { relationTo: kind, value: documentId } = doc
    if (!isKind(kind) || (of !== undefined && (of.kind !== kind || of.id !== documentId))) return []
    return [{ id, kind, documentId, type, locale: locale ?? null, at: waitUntil, user: user?.value ?? null }]
  })
  const names = await namesOf(
    payload,
    jobs.flatMap(({ user }) => user ?? []),
  )
  return jobs.map((job) => ({ ...job, by: job.user === null ? null : (names.get(job.user) ?? null) }))
}

/**
 * Schedules a publication or withdrawal, for whoever may do it now.
 * @param at an instant, ISO 8601
 * @throws APIError when whoever asks may not publish (403), or the instant is over (400)
 */
export async function schedule(req: PayloadRequest, wanted: z.infer<typeof newSchedule>, now: number): Promise<void> {
  const { payload, user } = req
  if (user === null || !editors({ req })) throw new APIError(words.refused[languageOf(req)], 403, undefined, true)
  const at = Date.parse(wanted.at)
  if (!(at > now)) throw new APIError(words.past[languageOf(req)], 400, undefined, true)
  const { kind, id, type, locale } = wanted
  await payload.findByID({ collection: kind, id, user, overrideAccess: false, draft: true, depth: 0 })
  const doc = { relationTo: kind, value: id } as { relationTo: 'news'; value: string }
  const input = { type, locale, doc, user: { relationTo: 'users' as const, value: user.id } }
  await payload.jobs.queue({ task: scheduledTask, input, waitUntil: new Date(at), req })
}

/**
 * Takes something off the schedule, for whoever may publish.
 * @throws APIError when whoever asks may not publish (403), or it is no longer there (404)
 */
export async function cancelSchedule(req: PayloadRequest, id: string): Promise<void> {
  if (!editors({ req })) throw new APIError(words.refused[languageOf(req)], 403, undefined, true)
  const where: Where = { and: [isWaiting, { id: { equals: id } }, { processing: { not_equals: true } }] }
  const { docs } = await req.payload.delete({ collection: 'payload-jobs', where, depth: 0, req })
  if (docs.length === 0) throw new APIError(words.gone[languageOf(req)], 404, undefined, true)
}

const isWaiting: Where = {
  and: [
    { taskSlug: { equals: scheduledTask } },
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
  ],
}

async function namesOf(payload: Payload, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: [...new Set(ids)] } }
  const { docs } = await payload.find({ collection: 'users', where, pagination: false, depth: 0 })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
