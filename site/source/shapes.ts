import type { Kind } from '../../content/kinds.ts'
import type { Image } from '../../content/fields.ts'
import type { Config, Setting } from '../../cms/payload-types.ts'
import { readRichText } from './lexical.ts'

/** The documents of the CMS, by kind. */
export type Documents = Pick<Config['collections'], Kind>
type Images = ReadonlyMap<string, Image>

/** Maps a document as the CMS keeps it to the shape that its schema expects; empty becomes null or an empty list. */
export const shapes: { [K in Kind]: (document: Documents[K], images: Images) => unknown } = {
  calls: (call) => ({
    ...texts(call),
    record: call.record,
    area: idOf(call.area),
    promoters: idsOf(call.promoters),
    places: idsOf(call.places),
    topics: idsOf(call.topics),
    previousEdition: idOf(call.previousEdition),
    facts: call.facts ?? [],
    totalAmount: call.totalAmount ?? null,
    wording: call.wording,
    opened: textOf(call.opened),
    closed: textOf(call.closed),
    example: call.example ?? false,
    opens: call.opens,
    closes: call.closes,
    exception: exceptionOf(call.exception),
    exceptionReason: textOf(call.exceptionReason),
    amountUpTo: call.amountUpTo ?? null,
    shareCovered: call.shareCovered ?? null,
    applicants: call.applicants ?? [],
    howToApply: call.howToApply,
    applyUrl: textOf(call.applyUrl),
  }),
  places: (place) => ({
    ...texts(place),
    type: place.type,
    condition: place.condition,
    checkedOn: textOf(place.checkedOn),
    opened: textOf(place.opened),
    address: textOf(place.address),
    district: textOf(place.district),
    surface: place.surface ?? null,
    website: textOf(place.website),
    hours: textOf(place.hours),
    accessibility: textOf(place.accessibility),
    services: place.services ?? [],
    machines: place.machines ?? [],
    area: idOf(place.area),
    organisations: idsOf(place.organisations),
    topics: idsOf(place.topics),
  }),
  stories: (story, images) => ({
    ...texts(story),
    period: textOf(story.period),
    image: imageOf(story.image, images),
    figures: figuresOf(story.figures),
    area: idOf(story.area),
    places: idsOf(story.places),
    calls: idsOf(story.calls),
    topics: idsOf(story.topics),
  }),
  news: (item, images) => ({
    ...texts(item),
    date: item.date,
    image: imageOf(item.image, images),
    area: idOf(item.area),
    calls: idsOf(item.calls),
    places: idsOf(item.places),
    topics: idsOf(item.topics),
  }),
  events: (event) => ({
    ...texts(event),
    starts: textOf(event.starts),
    ends: textOf(event.ends),
    date: textOf(event.date),
    wording: event.wording,
    place: idOf(event.place),
    venue: textOf(event.venue),
    onlineUrl: textOf(event.onlineUrl),
    language: event.language ?? null,
    calls: idsOf(event.calls),
    topics: idsOf(event.topics),
  }),
  pages: (page) => ({
    ...texts(page),
    section: page.section,
    order: page.order,
    figures: figuresOf(page.figures),
    timeline: (page.timeline ?? []).map(({ date, label, text }) => ({
      date: textOf(date),
      label: textOf(label),
      text,
    })),
  }),
  areas: (area) => ({ ...texts(area), number: area.number, aims: area.aims ?? [], facts: area.facts ?? [] }),
  organisations: (organisation) => ({ ...texts(organisation), website: textOf(organisation.website) }),
  topics: (topic) => texts(topic),
}

/** Maps the portal's settings to the shape that their schema expects. */
export function settingsShape({ title, claim, description, licence, email, telephone, address }: Setting): unknown {
  return {
    title,
    claim,
    description,
    licence,
    email: textOf(email),
    telephone: textOf(telephone),
    address: textOf(address),
  }
}

interface Texts {
  id: string
  title: string
  slug: string
  summary: string
  body?: unknown
  sources?: { title: string; detail?: string | null; url?: string | null }[] | null
}

function texts({ id, title, slug, summary, body, sources }: Texts) {
  return {
    id,
    title,
    slug,
    summary,
    body: readRichText(body),
    sources: (sources ?? []).map((source) => ({
      title: source.title,
      detail: textOf(source.detail),
      url: textOf(source.url),
    })),
  }
}

type Relation = string | { id: string } | null | undefined

function idOf(relation: Relation): string | null {
  if (relation === null || relation === undefined) return null
  return typeof relation === 'string' ? relation : relation.id
}

function idsOf(relations: readonly Relation[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
}

function textOf(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text
}

function imageOf(relation: Relation, images: Images): Image | null {
  const id = idOf(relation)
  return id === null ? null : (images.get(id) ?? null)
}

function figuresOf(
  figures: readonly { label: string; value: number; display: string; note?: string | null }[] | null | undefined,
) {
  return (figures ?? []).map(({ label, value, display, note }) => ({ label, value, display, note: textOf(note) }))
}

function exceptionOf(exception: Documents['calls']['exception']) {
  if (!exception?.kind || !exception.from) return null
  return { kind: exception.kind, from: exception.from, until: textOf(exception.until) }
}
