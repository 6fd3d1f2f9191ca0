import type { Payload } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import type { Call, Event } from '../payload-types.ts'
import { readSchedules } from '../publishing/schedules.ts'

/** Something that will happen by itself: what is scheduled, and what the clock does. */
export interface Appointment {
  what: 'publish' | 'unpublish' | 'opens' | 'closes' | 'suspends' | 'resumes' | 'review' | 'starts'
  /** ISO 8601 in UTC. */
  at: string
  kind: Kind
  id: string
  title: string
  /** The language of what is scheduled; null for all of them, and for what has none. */
  locale: Locale | null
  /** By which what is scheduled is taken off again; null for what the clock does. */
  schedule: string | null
  /** Who scheduled it. */
  by: string | null
}

/**
 * All that will happen by itself from now on, the first to come before the others: publications and withdrawals that
 * somebody scheduled, and public calls and events whose hour comes.
 * @param from epoch milliseconds
 * @param until epoch milliseconds
 */
export async function readAgenda(payload: Payload, from: number, until: number): Promise<Appointment[]> {
  const all = [...(await scheduledIn(payload)), ...(await callsIn(payload)), ...(await eventsIn(payload))]
  return all
    .filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < until)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

async function scheduledIn(payload: Payload): Promise<Appointment[]> {
  const schedules = await readSchedules(payload)
  return Promise.all(
    schedules.map(async ({ id, kind, documentId, type, locale, at, by }) => {
      const title = (await titleOf(payload, kind, documentId, locale ?? defaultLocale)) ?? documentId
      return { what: type, at, kind, id: documentId, title, locale, schedule: id, by }
    }),
  )
}

async function titleOf(payload: Payload, collection: Kind, id: string, locale: Locale): Promise<string | undefined> {
  const document = await payload.findByID({ collection, id, locale, draft: true, depth: 0, disableErrors: true })
  return document?.title
}

async function callsIn(payload: Payload): Promise<Appointment[]> {
  const docs = await published<Call>(payload, 'calls')
  return docs.flatMap((call) => {
    if (call.record !== 'current') return []
    const windows = [{ opens: call.opens, closes: call.closing === 'funds' ? null : call.closes }]
    const { kind, from, until } = call.exception ?? {}
    return [
      ...[...windows, ...(call.moreWindows ?? [])].flatMap(({ opens, closes }) => [
        ...appointment('opens', opens, 'calls', call),
        ...appointment('closes', closes, 'calls', call),
      ]),
      ...appointment('review', call.closing === 'funds' ? call.review : null, 'calls', call),
      ...(kind === 'suspended' ? appointment('suspends', from, 'calls', call) : []),
      ...(kind === 'suspended' ? appointment('resumes', until, 'calls', call) : []),
    ]
  })
}

async function eventsIn(payload: Payload): Promise<Appointment[]> {
  const docs = await published<Event>(payload, 'events')
  return docs.flatMap((event) => appointment('starts', event.starts, 'events', event))
}

function appointment(
  what: Appointment['what'],
  at: string | null | undefined,
  kind: Kind,
  { id, title }: { id: string; title: string },
): Appointment[] {
  return at ? [{ what, at, kind, id, title, locale: null, schedule: null, by: null }] : []
}

/** What is public of a kind in any language, each once, with the title of the first language that has one. */
async function published<Document extends { id: string }>(payload: Payload, collection: Kind): Promise<Document[]> {
  const found = new Map<string, Document>()
  for (const locale of localeCodes) {
    const where = { _status: { equals: 'published' } }
    const { docs } = await payload.find({ collection, locale, where, pagination: false, depth: 0 })
    for (const document of docs as unknown as Document[]) if (!found.has(document.id)) found.set(document.id, document)
  }
  return [...found.values()]
}
