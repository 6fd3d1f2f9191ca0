import type { Event as SchemaEvent, Place, VirtualLocation } from 'schema-dts'
import type { Event } from '../../content/event.ts'
import { precisionOf } from '../../content/partial-date.ts'
import type { Source } from '../source/source.ts'
import { schemaInstant } from './instant.ts'

/**
 * An event in schema.org's words, its times as Rome's clocks show them. One that the documents only announce, or whose
 * day they do not tell, claims nothing: null.
 */
export function eventData(event: Event, url: string, source: Source): SchemaEvent | null {
  const startDate = startOf(event)
  if (startDate === null || event.wording === 'planned') return null
  const location = locationsOf(event, source)
  const isOnline = event.onlineUrl !== null
  const isMixed = isOnline && location.length > 1
  const mode = isMixed ? 'Mixed' : isOnline ? 'Online' : 'Offline'
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: event.title,
    description: event.summary,
    startDate,
    ...(event.ends === null ? {} : { endDate: schemaInstant(event.ends) }),
    ...(location.length === 0
      ? {}
      : { location, eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode` }),
    ...(event.language === null ? {} : { inLanguage: event.language.split('-') }),
    organizer: { '@type': 'Organization', name: 'Comune di Milano' },
  }
}

function startOf({ starts, date }: Event): string | null {
  if (starts !== null) return schemaInstant(starts)
  return date !== null && precisionOf(date) === 'day' ? date : null
}

function locationsOf({ place, venue, onlineUrl }: Event, source: Source): (Place | VirtualLocation)[] {
  const known = source.get('places', place)
  const name = known?.title ?? venue
  const address = {
    '@type': 'PostalAddress' as const,
    ...(known?.address ? { streetAddress: known.address } : {}),
    addressLocality: 'Milano',
    addressCountry: 'IT',
  }
  return [
    ...(name === null ? [] : [{ '@type': 'Place' as const, name, address }]),
    ...(onlineUrl === null ? [] : [{ '@type': 'VirtualLocation' as const, url: onlineUrl }]),
  ]
}
