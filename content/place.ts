import { z } from 'zod'
import { id, texts, url } from './fields.ts'
import { partialDate } from './partial-date.ts'

export const placeTypes = [
  'hub',
  'incubator',
  'accelerator',
  'fablab',
  'makerspace',
  'coworking',
  'training',
  'culture',
] as const
export const placeConditions = ['open', 'planned', 'unknown', 'closed'] as const

/** Somebody to ask at a place. */
export const person = z.object({
  name: z.string().min(1),
  /** What the person does there, in the page's language. */
  role: z.string().min(1),
  email: z.email().nullable(),
})

/** Where making happens: a hub, an incubator, an accelerator, a fablab, and the like. */
export const place = texts.extend({
  id,
  type: z.enum(placeTypes),
  /** `unknown`: the documents name it, nobody has checked it since. `closed`: permanently. */
  condition: z.enum(placeConditions),
  checkedOn: partialDate.nullable(),
  opened: partialDate.nullable(),
  address: z.string().min(1).nullable(),
  district: z.string().min(1).nullable(),
  /** Square metres. */
  surface: z.number().positive().nullable(),
  website: url.nullable(),
  hours: z.string().min(1).nullable(),
  accessibility: z.string().min(1).nullable(),
  services: z.array(z.string().min(1)),
  machines: z.array(z.string().min(1)),
  people: z.array(person),
  area: id.nullable(),
  organisations: z.array(id),
  topics: z.array(id),
})

export type Place = z.infer<typeof place>
export type Person = z.infer<typeof person>
export type PlaceType = (typeof placeTypes)[number]

/** A map service's search for the address, or null when the address is not known. */
export function mapUrl(place: Pick<Place, 'address'>): string | null {
  if (place.address === null) return null
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${place.address}, Milano`)}`
}
