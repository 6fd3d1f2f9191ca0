import {
  getLocalI18n,
  isolateObjectProperty,
  ValidationError,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { z } from 'zod'
import { isKind, type Kind } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { adminLanguageOf } from '../hooks/admin-language.ts'
import { label, type Label } from '../labels.ts'
import { holdJobs, jobLeaseDuration } from './job-lease.ts'

/** What Payload writes into the job of a scheduled publication. */
const scheduled = z.object({
  type: z.string().nullish(),
  locale: z.string().nullish(),
  doc: z.object({ relationTo: z.string(), value: z.coerce.string() }).nullish(),
  user: z.object({ value: z.coerce.string() }).nullish(),
})

type Scheduled = z.infer<typeof scheduled>

const nobodyLeft = label(
  'Chi l’aveva programmata non è più fra gli utenti: programmala di nuovo.',
  'Whoever scheduled it is no longer a user: schedule it again.',
)

/**
 * Makes a scheduled publication that fails leave a receipt with the reason, in the language of whoever scheduled it.
 * Payload's own task would only write to the log. It is not tried again: what is missing must be mended first.
 */
export async function tellOfFailedSchedules(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  const publish = task?.handler
  if (task === undefined || typeof publish !== 'function') throw new Error('Payload has no task schedulePublish.')
  task.retries = 0
  task.handler = async (args) => {
    const input = scheduled.parse(args.input)
    const language = await adminLanguageOf(args.req.payload, input.user?.value)
    // Long work keeps the right to run it.
    const renewal = setInterval(() => void holdJobs(args.req.payload).catch(() => undefined), jobLeaseDuration / 3)
    try {
      return await once(args.req.payload, args.job.id, async (transactionID) =>
        publish({ ...args, req: await speaking(args.req, language, transactionID) }),
      )
    } catch (error) {
      await tell(args.req.payload, input, error, language)
      throw error
    } finally {
      clearInterval(renewal)
    }
  }
  return config
}

/**
 * Does the work of a job and marks the job as completed in one transaction: whenever the process is stopped, either both
 * are done or neither is. Where the database has no transactions, work that was stopped right between is done again.
 */
async function once<Result>(
  payload: Payload,
  job: string,
  work: (transactionID: number | string | null) => Promise<Result>,
): Promise<Result> {
  const id = await payload.db.beginTransaction()
  try {
    const result = await work(id)
    const data = { completedAt: new Date().toISOString() }
    const req = id === null ? {} : { transactionID: id }
    await payload.db.updateOne({ collection: 'payload-jobs', id: job, data, req })
    if (id !== null) await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    if (id !== null) await payload.db.rollbackTransaction(id)
    throw error
  }
}

/** The same request, whose saves answer in a language and belong to a transaction. */
async function speaking(
  req: PayloadRequest,
  language: keyof Label,
  transactionID: number | string | null,
): Promise<PayloadRequest> {
  const i18n = await getLocalI18n({ config: req.payload.config, language })
  const { payload } = req
  const update = (options: object) =>
    payload.update({ ...options, req: { i18n, ...(transactionID === null ? {} : { transactionID }) } } as never)
  const own = isolateObjectProperty(req, 'payload')
  own.payload = Object.assign(Object.create(payload), { update })
  return own
}

async function tell(payload: Payload, input: Scheduled, error: unknown, language: keyof Label): Promise<void> {
  const { doc, locale, user } = input
  const isUser = user ? (await payload.count({ collection: 'users', where: idIs(user.value) })).totalDocs > 0 : false
  await payload.create({
    collection: 'publications',
    data: {
      action: input.type === 'unpublish' ? 'withdraw' : 'publish',
      state: 'failed',
      subject: doc?.relationTo ?? '',
      title: await titleOf(
        payload,
        doc,
        localeCodes.find((code) => code === locale),
      ),
      locales: locale ? [locale] : [],
      reason: user && !isUser ? nobodyLeft[language] : reasonOf(error),
      ...(doc ? { documentId: doc.value } : {}),
      ...(user && isUser ? { requestedBy: user.value } : {}),
    },
  })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isAtFields = error instanceof ValidationError || 'data' in error
  const errors = isAtFields ? fieldErrors.safeParse('data' in error ? error.data : undefined) : undefined
  if (!errors?.success) return error.message
  return errors.data.errors.map(({ label: name, path, message }) => `${name || path}: ${message}`).join('\n')
}

const fieldErrors = z.object({
  errors: z.array(z.object({ label: z.string().catch(''), path: z.string(), message: z.string() })),
})

async function titleOf(payload: Payload, doc: Scheduled['doc'], locale: Locale | undefined): Promise<string> {
  if (!doc || !isKind(doc.relationTo)) return doc?.relationTo ?? ''
  const kind: Kind = doc.relationTo
  const { docs } = await payload.find({
    collection: kind,
    where: idIs(doc.value),
    draft: true,
    depth: 0,
    ...(locale === undefined ? {} : { locale }),
  })
  return docs[0]?.title ?? kind
}

const idIs = (id: string) => ({ id: { equals: id } })
