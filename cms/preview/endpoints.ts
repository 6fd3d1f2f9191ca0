import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { momentStates } from '../../content/call-moment.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { readEnvironment } from '../../environment.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { languageOf } from '../language.ts'
import { readJson, refuse } from '../refuse.ts'
import { sendCompiled, sendPicture } from './files.ts'
import { asPreview } from './page.ts'
import { renderDraft } from './render-draft.ts'
import { revokeShared, shareDraft, showShared } from './shared.ts'

/** Nobody types more than this into one form, in characters. */
const longest = 5_000_000

const asked = z.object({
  kind: z.enum(kindNames),
  id: z.string().min(1).nullable(),
  locale: z.enum(localeCodes),
  data: z.record(z.string(), z.unknown()).nullable(),
  state: z.enum(momentStates).nullable(),
})

/** Everything with which drafts are looked at: in the editor, and by people without an account. */
export const previewEndpoints: Endpoint[] = [
  { path: '/preview', method: 'post', handler: preview },
  { path: '/preview/links', method: 'post', handler: shareDraft },
  { path: '/preview/links/:id/revoke', method: 'post', handler: revokeShared },
  { path: '/preview/shared/:key', method: 'get', handler: showShared },
  { path: '/preview/compiled/:file', method: 'get', handler: sendCompiled },
  { path: '/preview/pictures/:file', method: 'get', handler: sendPicture },
]

/** Renders what stands in a form, for whoever may read the document. */
async function preview(req: PayloadRequest): Promise<Response> {
  if (req.user === null) return refuse(401, 'Log in first.')
  const wanted = asked.safeParse(await readJson(req, longest))
  if (!wanted.success) return refuse(400, 'This is no draft.')
  const { html, gaps, note, states } = await renderDraft(req, wanted.data)
  const { portalUrl } = readEnvironment()
  const labels = gaps.map((name) => labelOf(req, wanted.data.kind, name))
  return Response.json({ html: html && asPreview(html, portalUrl), gaps: labels, note, states })
}

/** A field as the form calls it. */
function labelOf(req: PayloadRequest, kind: Kind, name: string): string {
  const field = req.payload.collections[kind].config.flattenedFields.find((one) => one.name === name)
  const label = field && 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  const words = typeof label === 'object' ? (label as Partial<Record<'it' | 'en', string>>) : {}
  return words[languageOf(req)] ?? name
}
