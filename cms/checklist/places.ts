import type { Field, PayloadRequest } from 'payload'
import { labelIn } from '../labels.ts'
import { languageOf } from '../language.ts'
import type { Place } from './item.ts'

/** The places of the fields of a form, by name: those outside of tabs, and those under each. */
export function placesOf(fields: readonly Field[], req: PayloadRequest): Map<string, Place> {
  return new Map(placesIn(fields, req, null).map((place) => [place.path, place]))
}

function placesIn(fields: readonly Field[], req: PayloadRequest, tab: number | null): Place[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((one, index) => placesIn(one.fields, req, index))
    if ('name' in field && field.name !== undefined)
      return [
        { path: field.name, label: ('label' in field && labelIn(field.label, languageOf(req))) || field.name, tab },
      ]
    return 'fields' in field ? placesIn(field.fields, req, tab) : []
  })
}

/** The labels of the tabs of a form: what refuses a save says them too. */
export function tabLabels(fields: readonly Field[], req: PayloadRequest): string[] {
  return fields.flatMap((field) =>
    field.type === 'tabs' ? field.tabs.map((tab) => labelIn(tab.label, languageOf(req)) ?? '') : [],
  )
}
