import type { PayloadRequest } from 'payload'
import type { Contents } from '../../content/contents.ts'
import { momentOf, momentStates, type MomentState } from '../../content/call-moment.ts'
import type { Kind } from '../../content/kinds.ts'
import { lastChange } from '../../content/next-change.ts'
import { readEnvironment } from '../../environment.ts'
import { defaultLocale, type Locale } from '../../i18n/locales.ts'
import { preparePicturesOf } from '../../site/release/pictures/prepare-pictures.ts'
import { loadRenderer } from '../../site/release/renderer.ts'
import { shapeOf, type Reading } from '../../site/source/read-snapshot.ts'
import type { Documents } from '../../site/source/shapes.ts'
import { datedIn, sourcesOf, type Snapshot } from '../../site/source/snapshot.ts'
import { complete } from './complete.ts'
import { readMaterial } from './material.ts'
import { lendDraft, placeDraft } from './place-draft.ts'

/** Whoever looks at a draft. */
type Reader = Pick<PayloadRequest, 'payload' | 'user'>

/** Which draft is looked at, and how. */
export interface Wanted {
  kind: Kind
  /** Null for one that was never saved. */
  id: string | null
  locale: Locale
  /** What stands in the form; null for what was saved last. */
  data: Record<string, unknown> | null
  /** The state in which a call is looked at; null as it is now. */
  state: MomentState | null
}

/** Why no page, or another one than expected, is shown. */
export type PreviewNote = 'untranslated' | 'listed' | 'never' | 'unreadable'

/** What a draft will look like. */
export interface Preview {
  /** The page; null when there is none. */
  html: string | null
  /** The fields that are missing or wrong. */
  gaps: readonly string[]
  note: PreviewNote | null
  /** The states in which it can be looked at; none for what is no call. */
  states: readonly MomentState[]
}

/** The id of a document that has none yet. */
const unsaved = 'bozza'

/**
 * Renders a draft over what is public at this moment, by the same renderer as every release.
 * @throws when whoever asks may not read the document
 */
export async function renderDraft(req: Reader, wanted: Wanted): Promise<Preview> {
  const { kind, locale } = wanted
  const own = await readDraft(req, wanted, locale)
  const isTranslated = locale === defaultLocale || hasText(own['title'])
  const written = isTranslated ? locale : defaultLocale
  const fields = isTranslated ? own : await readDraft(req, { ...wanted, data: null }, defaultLocale)
  const material = await readMaterial(req.payload)
  const now = Date.now()
  const [organisation] = material.snapshot.contents[written].organisations
  const shape = shapeIn(kind, fields, material, written)
  const completed = shape && complete(kind, written, shape, { organisation: organisation?.id, now })
  if (!completed) return { html: null, gaps: [], note: 'unreadable', states: [] }
  const { gaps } = completed
  const states = statesOf(kind, completed.document)
  const seen = inState(kind, completed.document, wanted.state, now)
  if (seen === null) return { html: null, gaps, note: 'never', states }
  const placed = placeDraft(material.snapshot, kind, written, seen.document)
  const snapshot = isTranslated ? placed : lendDraft(placed, kind, written, seen.document.id)
  const html = await renderPage(snapshot, kind, seen.document, locale, seen.now)
  return { html, gaps, note: html === null ? 'listed' : isTranslated ? null : 'untranslated', states }
}

/** The saved draft with what stands in the form over it, in one language. */
async function readDraft(
  { payload, user }: Reader,
  { kind, id, data }: Wanted,
  locale: Locale,
): Promise<Record<string, unknown>> {
  const as = { draft: true, locale, fallbackLocale: false, depth: 0, overrideAccess: false } as const
  const stored = id === null ? {} : await payload.findByID({ collection: kind, id, user, ...as })
  const fields: Record<string, unknown> = { ...stored, ...data, id: id ?? unsaved }
  // Of a list without rows a form only says that it has none.
  for (const { name, type } of payload.collections[kind].config.flattenedFields)
    if (type === 'array' && !Array.isArray(fields[name])) fields[name] = []
  return fields
}

function shapeIn(kind: Kind, fields: Record<string, unknown>, { files }: Reading, locale: Locale) {
  // A draft may hold anything; its schema and what stands in make a document of it.
  return shapeOf(kind, fields as unknown as Documents[Kind], files[locale]) as Record<string, unknown> | null
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function currentCall(kind: Kind, document: Contents[Kind]) {
  const call = kind === 'calls' ? (document as Contents['calls']) : null
  return call?.record === 'current' ? call : null
}

function statesOf(kind: Kind, document: Contents[Kind]): MomentState[] {
  const call = currentCall(kind, document)
  return call === null ? [] : momentStates.filter((state) => momentOf(call, state) !== null)
}

function inState(
  kind: Kind,
  document: Contents[Kind],
  state: MomentState | null,
  now: number,
): { document: Contents[Kind]; now: number } | null {
  const call = state === null ? null : currentCall(kind, document)
  if (call === null || state === null) return { document, now }
  const moment = momentOf(call, state)
  return moment === null ? null : { document: moment.call, now: moment.now }
}

/** The page of a document in a snapshot; null when it has none. */
async function renderPage(snapshot: Snapshot, kind: Kind, document: Contents[Kind], locale: Locale, now: number) {
  const { dataDir, portalUrl } = readEnvironment()
  const sources = sourcesOf(snapshot, lastChange(datedIn(snapshot), now))
  const path = sources[locale].pathTo(kind, document.id)
  if (path === undefined) return null
  const image = 'image' in document ? document.image : null
  const { ready } = await preparePicturesOf(image === null ? [] : [image], dataDir)
  const renderer = await loadRenderer()
  const response = await renderer.render(path, { source: sources[locale], origin: portalUrl, pictures: ready })
  return response.text()
}
