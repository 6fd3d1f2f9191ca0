import { z } from 'zod'
import { place } from '../../../content/place.ts'
import { address, perLanguage, reference, rowOf, shared, type Fields } from './field.ts'

const { shape } = place

/** Every field of the places, by name. */
export const placeFields: Fields = {
  ...shared({
    id: shape.id,
    type: shape.type,
    condition: shape.condition,
    checkedOn: shape.checkedOn,
    opened: shape.opened,
    address: shape.address,
    district: shape.district,
    surface: shape.surface,
    website: shape.website,
    area: reference.nullable(),
    organisations: z.array(reference),
    topics: z.array(reference),
  }),
  ...perLanguage({
    title: shape.title,
    summary: shape.summary,
    url: address.nullable(),
    text: z.string(),
    hours: shape.hours,
    accessibility: shape.accessibility,
    services: shape.services,
    machines: shape.machines,
    sources: shape.sources,
  }),
}

/** The form of one place in the data. */
export const placeRow = rowOf(placeFields)
