import type { Kind } from '../../content/kinds.ts'
import { dutyFields } from '../../content/duties.ts'
import type { CallDocument } from '../../content/call.ts'
import type { Image } from '../../content/image.ts'
import type { Config, Setting } from '../../cms/payload-types.ts'
import { currentShape } from './call-shape.ts'
import { readRichText } from './lexical.ts'
import { idOf, idsOf, textOf, type Relation } from './values.ts'

/** The documents of the CMS, by kind. */
export type Documents = Pick<Config['collections'], Kind>

/** What documents show or hand out, by id, in one language. */
export interface Files {
  images: ReadonlyMap<string, Image>
  documents: ReadonlyMap<string, CallDocument>
}

/** Maps a document as the CMS keeps it to the shape that its schema expects; empty becomes null or an empty list. */
export const shapes: { [K in Kind]: (document: Documents[K], files: Files) => unknown } = {
  calls: (call, files) => ({
    ...texts(call, files),
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
    ...currentShape(call, files.documents),
  }),
  places: (place, files) => ({
    ...texts(place, files),
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
    people: (place.people ?? []).map(({ name, role, email }) => ({ name, role, email: textOf(email) })),
    area: idOf(place.area),
    organisations: idsOf(place.organisations),
    topics: idsOf(place.topics),
  }),
  stories: (story, files) => ({
    ...texts(story, files),
    period: textOf(story.period),
    image: imageOf(story.image, files.images),
    figures: figuresOf(story.figures),
    area: idOf(story.area),
    places: idsOf(story.places),
    calls: idsOf(story.calls),
    topics: idsOf(story.topics),
  }),
  studies: (study, files) => ({
    ...texts(study, files),
    type: study.type,
    wording: study.wording,
    authors: textOf(study.authors),
    organisations: idsOf(study.organisations),
    date: textOf(study.date),
    languages: study.languages ?? [],
    files: idsOf(study.files).flatMap((id) => files.documents.get(id) ?? []),
    url: textOf(study.url),
    area: idOf(study.area),
    topics: idsOf(study.topics),
  }),
  news: (item, files) => ({
    ...texts(item, files),
    date: item.date,
    image: imageOf(item.image, files.images),
    area: idOf(item.area),
    calls: idsOf(item.calls),
    places: idsOf(item.places),
    topics: idsOf(item.topics),
  }),
  events: (event, files) => ({
    ...texts(event, files),
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
  pages: (page, files) => ({
    ...texts(page, files),
    section: page.section,
    order: page.order,
    duty: page.duty ?? null,
    figures: figuresOf(page.figures),
    timeline: (page.timeline ?? []).map(({ date, label, text }) => ({
      date: textOf(date),
      label: textOf(label),
      text,
    })),
  }),
  areas: (area, files) => ({
    ...texts(area, files),
    number: area.number,
    aims: area.aims ?? [],
    facts: area.facts ?? [],
  }),
  organisations: (organisation, files) => ({ ...texts(organisation, files), website: textOf(organisation.website) }),
  topics: (topic, files) => ({ ...texts(topic, files), eurovoc: textOf(topic.eurovoc) }),
}

/** Maps the portal's settings to the shape that their schema expects. */
export function settingsShape({
  title,
  claim,
  description,
  licence,
  email,
  telephone,
  address,
  duties,
}: Setting): unknown {
  return {
    title,
    claim,
    description,
    licence,
    email: textOf(email),
    telephone: textOf(telephone),
    address: textOf(address),
    duties: Object.fromEntries(dutyFields.map((name) => [name, textOf(duties?.[name])])),
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

function texts({ id, title, slug, summary, body, sources }: Texts, { images }: Files) {
  return {
    id,
    title,
    slug,
    summary,
    body: readRichText(body, images),
    sources: (sources ?? []).map((source) => ({
      title: source.title,
      detail: textOf(source.detail),
      url: textOf(source.url),
    })),
  }
}

function imageOf(relation: Relation, images: Files['images']): Image | null {
  const id = idOf(relation)
  return id === null ? null : (images.get(id) ?? null)
}

function figuresOf(
  figures: readonly { label: string; value: number; display: string; note?: string | null }[] | null | undefined,
) {
  return (figures ?? []).map(({ label, value, display, note }) => ({ label, value, display, note: textOf(note) }))
}
