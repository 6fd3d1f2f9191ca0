import { createHash, randomBytes } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isKind, kindNames } from '../../content/kinds.ts'
import { readEnvironment } from '../../environment.ts'
import { isLocale, localeCodes } from '../../i18n/locales.ts'
import { editors } from '../access/editors.ts'
import type { SharedDraft, User } from '../payload-types.ts'
import { readJson, refuse } from '../refuse.ts'
import { asPreview, withBanner } from './page.ts'
import { renderDraft } from './render-draft.ts'
import { bannerWords, goneWords, noPageWords } from './shared-words.ts'

/** Days for which a link works, at most. */
export const mostDays = 30

const wanted = z.object({
  kind: z.enum(kindNames),
  id: z.string().min(1),
  locale: z.enum(localeCodes),
  days: z.number().int().min(1).max(mostDays),
})

/**
 * Makes a link to one document in one language for people without an account. The key in it is told once and only
 * its hash is kept; what the link shows is what whoever made it may read.
 */
export async function shareDraft(req: PayloadRequest): Promise<Response> {
  const { payload, user } = req
  if (user === null) return refuse(401, 'Log in first.')
  const given = wanted.safeParse(await readJson(req))
  if (!given.success) return refuse(400, `Name the document, its language and 1 to ${mostDays} days.`)
  const { kind, id, locale, days } = given.data
  await payload.findByID({ collection: kind, id, user, overrideAccess: false, draft: true, depth: 0, locale })
  await payload.delete({ collection: 'shared-drafts', where: { expires: { less_than: new Date().toISOString() } } })
  const key = randomBytes(24).toString('base64url')
  const expires = new Date(Date.now() + days * 86_400_000).toISOString()
  const data = { kind, documentId: id, locale, keyHash: hashOf(key), expires, by: user.id }
  const link = await payload.create({ collection: 'shared-drafts', data, depth: 0, req })
  return Response.json({ id: link.id, url: `${readEnvironment().cmsUrl}/api/preview/shared/${key}`, expires })
}

/** Ends a link: whoever made it may, and whoever publishes. */
export async function revokeShared(req: PayloadRequest): Promise<Response> {
  const { payload, user, routeParams } = req
  if (user === null) return refuse(401, 'Log in first.')
  const id = String(routeParams?.['id'])
  const link = await payload.findByID({ collection: 'shared-drafts', id, depth: 0, disableErrors: true })
  if (link === null) return refuse(404, 'There is no such link.')
  if (idOf(link.by) !== user.id && !editors({ req }))
    return refuse(403, 'Only who made the link, or an editor, may end it.')
  await payload.delete({ collection: 'shared-drafts', id, req })
  return Response.json({ id })
}

/** Shows a draft to whoever has its link. */
export async function showShared(req: PayloadRequest): Promise<Response> {
  const { payload, routeParams } = req
  const { docs } = await payload.find({
    collection: 'shared-drafts',
    where: { keyHash: { equals: hashOf(String(routeParams?.['key'])) } },
    limit: 1,
    depth: 1,
  })
  const [link] = docs
  const html = link === undefined ? null : await pageOf(payload, link)
  return html === null ? answer(410, goneWords) : answer(200, html)
}

/** What a link shows; null when it has expired, or whoever made it may no longer read the document. */
async function pageOf(payload: PayloadRequest['payload'], { kind, documentId, locale, expires, by }: SharedDraft) {
  const maker = typeof by === 'object' ? by : null
  if (!isKind(kind) || !isLocale(locale) || Date.parse(expires) <= Date.now() || !maker?.active) return null
  const user: PayloadRequest['user'] = { ...maker, collection: 'users' }
  const draft = { kind, id: documentId, locale, data: null, state: null }
  const preview = await renderDraft({ payload, user }, draft).catch(overIn)
  if (preview === null) return null
  if (preview.html === null) return noPageWords
  return asPreview(withBanner(preview.html, bannerWords(locale, expires)), readEnvironment().portalUrl)
}

/** What is not there, or not for its maker, ends a link; what fails for another reason is no end. */
function overIn(error: unknown): null {
  if (error instanceof APIError && [401, 403, 404].includes(error.status)) return null
  throw error
}

/** Nothing in it runs, nobody keeps it, and search engines stay out. */
function answer(status: number, html: string): Response {
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "script-src 'none'; form-action 'none'; frame-ancestors 'none'",
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })
}

function idOf(relation: string | User | null | undefined): string | undefined {
  return typeof relation === 'string' ? relation : relation?.id
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
