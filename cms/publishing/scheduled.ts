import { getLocalI18n, ValidationError, type Payload, type TaskConfig } from 'payload'
import { z } from 'zod'
import { isKind, kindNames, type Kind } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { inTransaction, type InTransaction } from '../../transaction.ts'
import { adminLanguageOf } from '../hooks/admin-language.ts'
import { label, type Label } from '../labels.ts'
import { lateness, tellAsker } from '../notices/late.ts'
import { holdJobs, jobLeaseDuration } from './job-lease.ts'

/** The name of the task, and of its jobs. */
export const scheduledTask = 'schedulePublish'

/** What the job of a scheduled publication says. */
export const scheduled = z.object({
  type: z.enum(['publish', 'unpublish']).catch('publish'),
  /** Null for every language. */
  locale: z.enum(localeCodes).nullish().catch(null),
  doc: z.object({ relationTo: z.string(), value: z.coerce.string() }),
  user: z.object({ value: z.coerce.string() }).nullish(),
})

export type Scheduled = z.infer<typeof scheduled>

const nobodyLeft = label(
  'Chi l’aveva programmata non è più fra gli utenti: programmala di nuovo.',
  'Whoever scheduled it is no longer a user: schedule it again.',
)

/**
 * Publishes or withdraws a document when its time has come, in one language or in all, with the rights of whoever
 * scheduled it. One that fails leaves a receipt with the reason, in the language of whoever scheduled it. It is not
 * tried again: what is missing must be mended first.
 */
export const scheduledPublication: TaskConfig<typeof scheduledTask> = {
  slug: scheduledTask,
  retries: 0,
  inputSchema: [
    { name: 'type', type: 'radio', options: ['publish', 'unpublish'], defaultValue: 'publish' },
    { name: 'locale', type: 'text' },
    { name: 'doc', type: 'relationship', relationTo: kindNames },
    { name: 'user', type: 'relationship', relationTo: ['users'] },
  ],
  handler: async ({ input, job, req: { payload } }) => {
    const asked = scheduled.parse(input)
    const language = await adminLanguageOf(payload, asked.user?.value)
    // Long work keeps the right to run it.
    const renewal = setInterval(() => void holdJobs(payload).catch(() => undefined), jobLeaseDuration / 3)
    try {
      await once(payload, job.id, (transaction) => carryOut(payload, asked, language, transaction))
      await tellIfLate(payload, job.id, job.waitUntil, asked)
      return { output: {} }
    } catch (error) {
      await tell(payload, asked, error, language)
      throw error
    } finally {
      clearInterval(renewal)
    }
  },
}

/** Says that something was done long after its hour, as when the CMS was not running then. */
async function tellIfLate(
  payload: Payload,
  job: string,
  at: string | null | undefined,
  { doc, locale, user }: Scheduled,
): Promise<void> {
  if (!at || Date.now() - Date.parse(at) < lateness.late || !isKind(doc.relationTo)) return
  await tellAsker(payload, 'late', {
    event: `schedule/${job}/late`,
    kind: doc.relationTo,
    documentId: doc.value,
    locale: locale ?? null,
    user: user?.value ?? null,
  })
}

async function carryOut(
  payload: Payload,
  { type, locale, doc, user }: Scheduled,
  language: keyof Label,
  transaction: InTransaction,
): Promise<void> {
  if (!isKind(doc.relationTo)) throw new Error(`There is no kind ${doc.relationTo}.`)
  const asker = user ? await payload.findByID({ collection: 'users', id: user.value, depth: 0 }) : null
  const i18n = await getLocalI18n({ config: payload.config, language })
  const isPublication = type === 'publish'
  const inAll = isPublication ? { publishAllLocales: true } : { unpublishAllLocales: true }
  await payload.update({
    collection: doc.relationTo,
    id: doc.value,
    data: { _status: isPublication ? 'published' : 'draft' },
    depth: 0,
    ...(locale ? { locale, ...(isPublication ? { publishSpecificLocale: locale } : {}) } : inAll),
    overrideAccess: asker === null,
    ...(asker === null ? {} : { user: { ...asker, collection: 'users' } }),
    req: { i18n, ...transaction },
  } as never)
}

/**
 * Does the work of a job and marks the job as completed in one transaction: whenever the process is stopped, either both
 * are done or neither is. Where the database has no transactions, work that was stopped right between is done again.
 */
async function once<Result>(
  payload: Payload,
  job: string,
  work: (req: InTransaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(payload, async (req) => {
    const result = await work(req)
    const data = { completedAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'payload-jobs', id: job, data, req })
    return result
  })
}

async function tell(payload: Payload, input: Scheduled, error: unknown, language: keyof Label): Promise<void> {
  const { doc, locale, user } = input
  const isUser = user ? (await payload.count({ collection: 'users', where: idIs(user.value) })).totalDocs > 0 : false
  await payload.create({
    collection: 'publications',
    data: {
      action: input.type === 'unpublish' ? 'withdraw' : 'publish',
      state: 'failed',
      subject: doc.relationTo,
      title: await titleOf(payload, doc, locale ?? undefined),
      locales: locale ? [locale] : [],
      reason: user && !isUser ? nobodyLeft[language] : reasonOf(error),
      documentId: doc.value,
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
  if (!isKind(doc.relationTo)) return doc.relationTo
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
