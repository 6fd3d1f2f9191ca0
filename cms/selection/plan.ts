import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { mustItems } from '../checklist/must-items.ts'
import { placesOf } from '../checklist/places.ts'
import { findingWords } from '../checklist/words.ts'
import { languageOf } from '../language.ts'
import type { User } from '../payload-types.ts'
import { editionOf, type Change } from './edition.ts'
import type { Selection } from './selected.ts'

/** What would happen to one language of one document. */
export interface Step {
  id: string
  title: string
  locale: Locale
  /** `same`: it is so already. `empty`: nothing is written in this language. */
  what: 'do' | 'refused' | 'same' | 'empty'
  /** Why it is refused, a line for each reason; what a change makes of it. */
  why: string[]
  /** The state of the draft that was looked at. */
  basedOn: string
}

type Read = Record<string, unknown>

/**
 * Looks what would happen to documents if they were published or withdrawn now in some languages, or a fact in them
 * were changed, and changes nothing.
 * @throws when whoever asks may not read one of them
 */
export async function planSteps(
  req: PayloadRequest,
  user: User,
  { kind, act, change, locales }: Selection,
  ids: readonly string[],
): Promise<Step[]> {
  const steps: Step[] = []
  for (const id of ids) {
    for (const locale of locales) {
      const subject = { kind, id, locale }
      if (change !== undefined) steps.push(await edition(req, user, subject, change))
      else steps.push(await (act === 'publish' ? publication : withdrawal)(req, user, subject))
    }
  }
  return steps
}

interface Subject {
  kind: Kind
  id: string
  locale: Locale
}

async function publication(req: PayloadRequest, user: User, subject: Subject): Promise<Step> {
  const draft = await read(req, user, subject, true)
  const about = await aboutOf(req, user, subject, draft)
  if (!draft['title']) return { ...about, what: 'empty', why: [] }
  const stored = await read(req, user, subject, false)
  if (stored['_status'] === 'published' && stored['basedOn'] === draft['basedOn'])
    return { ...about, what: 'same', why: [] }
  const why = await faults(req, subject, draft)
  return { ...about, what: why.length === 0 ? 'do' : 'refused', why }
}

async function withdrawal(req: PayloadRequest, user: User, subject: Subject): Promise<Step> {
  const stored = await read(req, user, subject, false)
  const about = await aboutOf(req, user, subject, stored)
  return { ...about, what: stored['_status'] === 'published' ? 'do' : 'same', why: [] }
}

async function edition(req: PayloadRequest, user: User, subject: Subject, change: Change): Promise<Step> {
  const draft = await read(req, user, subject, true)
  const { isSame, words } = await editionOf(req, user, { kind: subject.kind, change }, draft)
  const about = await aboutOf(req, user, subject, draft)
  return { ...about, what: isSame ? 'same' : 'do', why: isSame ? [] : [words] }
}

/** A document as somebody reads it, of whatever kind: with its newest draft, or as it is stored. */
export async function read(
  { payload }: PayloadRequest,
  user: User,
  { kind, id, locale }: Subject,
  draft: boolean,
): Promise<Read> {
  const as = { user, overrideAccess: false, fallbackLocale: false, depth: 0 } as const
  return { ...(await payload.findByID({ collection: kind, id, locale, draft, ...as })) }
}

async function aboutOf(req: PayloadRequest, user: User, subject: Subject, document: Read) {
  const { id, locale } = subject
  const others = localeCodes.filter((code) => code !== locale)
  let title: unknown = document['title']
  for (const code of others) title ||= (await read(req, user, { ...subject, locale: code }, true))['title']
  const basedOn = String(document['basedOn'])
  return { id, title: typeof title === 'string' ? title : id, locale, basedOn }
}

/** Why a draft could not be published now, in words. */
async function faults(req: PayloadRequest, { kind, locale }: Subject, draft: Read): Promise<string[]> {
  // The rules of a field depend on the language that is published.
  const inLanguage = isolateObjectProperty(req, ['locale'])
  inLanguage.locale = locale
  const places = placesOf(req.payload.collections[kind].config.fields, req)
  const items = await mustItems(inLanguage, kind, draft, places)
  return items.map(({ place, finding }) => `${place.label}: ${findingWords(finding, locale, languageOf(req))}`)
}
