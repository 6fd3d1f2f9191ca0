import { APIError, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { kindNames } from '../../content/kinds.ts'
import type { Remark } from '../../content/review.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { editors } from '../access/editors.ts'
import { hasRole } from '../access/roles.ts'
import { inTransaction, type InTransaction } from '../../transaction.ts'
import { languageOf } from '../language.ts'
import { notify, publishers } from '../notices/notify.ts'
import type { Remark as Kept } from '../payload-types.ts'
import { reviewFaults } from './words.ts'

/** What somebody wants to say about a language of a document. */
export const saying = z.object({
  kind: z.enum(kindNames),
  id: z.string().min(1),
  locale: z.enum(localeCodes),
  what: z.enum(['comment', 'asked', 'takenBack', 'approved', 'returned']),
  text: z.string().trim().max(2_000).default(''),
  /** The state of the document that is approved. */
  basedOn: z.string().optional(),
})

type Saying = z.infer<typeof saying>

/**
 * Says something about a document, and tells those whom it concerns: a request goes to those who can publish, an
 * answer to whoever asked, a comment to all who took part.
 * @throws APIError when it is not theirs to say (403), says nothing (400), or comes too late (409)
 */
export async function say(req: PayloadRequest, wanted: Saying): Promise<void> {
  const { payload, user } = req
  if (user === null) throw refusal(req, 'login', 401)
  const { kind, id, locale, what, text } = wanted
  const reading = { user, overrideAccess: false, draft: true, depth: 0 } as const
  const document = await payload.findByID({ collection: kind, id, locale, ...reading })
  if ((what === 'comment' || what === 'returned') && text === '') throw refusal(req, 'text', 400)
  if (hasRole(req, 'translator') && locale !== user.language) throw refusal(req, 'language', 403)
  const now = 'basedOn' in document ? String(document.basedOn) : ''
  if (what === 'approved' && wanted.basedOn !== now) throw refusal(req, 'changed', 409)
  await inTransaction(payload, async (transaction) => {
    const open = await openRequest(payload, wanted, transaction)
    refuseUnfitting(req, what, open)
    if (open !== null && what !== 'comment' && !(await close(payload, open.id, transaction)))
      throw refusal(req, 'answered', 409)
    const row = { kind, documentId: id, locale, what, text, by: user.id, name: user.name }
    const state = what === 'asked' || what === 'approved' ? now : ''
    const data = { ...row, state, open: what === 'asked' }
    const said = await payload.db.create({ collection: 'remarks', data, req: transaction })
    if (what === 'takenBack') return
    const to = await concerned(payload, wanted, open, transaction)
    const title = 'title' in document && document.title ? document.title : id
    const news = { what, event: `remark/${said.id}`, kind, documentId: id, locale, title, text, by: user.name }
    const others = to.filter((one) => one !== user.id)
    await notify(payload, others, news, transaction)
  })
}

/** The request for review of a language that nobody has answered. */
export async function openRequest(
  payload: Payload,
  { kind, id, locale }: Pick<Saying, 'kind' | 'id' | 'locale'>,
  req: InTransaction,
): Promise<Kept | null> {
  const about = [{ kind: { equals: kind } }, { documentId: { equals: id } }, { locale: { equals: locale } }]
  return payload.db.findOne<Kept>({
    collection: 'remarks',
    where: { and: [...about, { open: { equals: true } }] },
    req,
  })
}

/** Takes a request off the waiting ones; false when somebody else has just done so. */
export async function close(payload: Payload, id: string, req: InTransaction): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { open: { equals: true } }] }
  return (await payload.db.updateOne({ collection: 'remarks', where, data: { open: false }, req })) !== null
}

function refuseUnfitting(req: PayloadRequest, what: Remark['what'], open: Kept | null): void {
  const isMine = open !== null && idOf(open.by) === req.user?.id
  if (what === 'asked' && open !== null) throw refusal(req, 'asked', 409)
  if (what === 'takenBack' || what === 'approved' || what === 'returned') {
    if (what !== 'takenBack' && !editors({ req })) throw refusal(req, 'role', 403)
    if (open === null) throw refusal(req, 'answered', 409)
    if (what === 'takenBack' && !isMine) throw refusal(req, 'notOwn', 403)
    if (what !== 'takenBack' && isMine) throw refusal(req, 'own', 403)
  }
}

async function concerned(
  payload: Payload,
  { kind, id, what }: Saying,
  open: Kept | null,
  req: InTransaction,
): Promise<string[]> {
  if (what === 'asked') return publishers(payload, req)
  if (what !== 'comment') return open === null ? [] : [idOf(open.by)].filter((one) => one !== '')
  const where = { and: [{ kind: { equals: kind } }, { documentId: { equals: id } }] }
  const { docs } = await payload.db.find<Kept>({ collection: 'remarks', where, pagination: false, req })
  const drafts = await payload.db.find<{ by?: Kept['by'] }>({ collection: 'drafts', where, pagination: false, req })
  return [...docs, ...drafts.docs].map(({ by }) => idOf(by)).filter((one) => one !== '')
}

/** Whose account it is; empty when that is gone. */
export function idOf(by: Kept['by']): string {
  return (typeof by === 'object' ? by?.id : by) ?? ''
}

function refusal(req: PayloadRequest, why: keyof typeof reviewFaults, status: number): Error {
  return new APIError(reviewFaults[why][languageOf(req)], status, undefined, true)
}
