import type { Place as SchemaPlace } from 'schema-dts'
import type { Place } from '../../content/place.ts'
import type { Source } from '../source/source.ts'

/** A place in schema.org's words; free text about hours has no word there and is left out. */
export function placeData(place: Place, url: string, source: Source): SchemaPlace {
  const features = [...place.services, ...place.machines].map((name) => ({
    '@type': 'LocationFeatureSpecification' as const,
    name,
    value: true,
  }))
  return {
    '@type': 'Place',
    '@id': url,
    name: place.title,
    description: place.summary,
    url,
    keywords: source.pick('topics', place.topics).map(({ title }) => title),
    ...(place.website === null ? {} : { sameAs: place.website }),
    ...(features.length === 0 ? {} : { amenityFeature: features }),
    ...(place.address === null
      ? {}
      : {
          address: {
            '@type': 'PostalAddress',
            streetAddress: place.address,
            addressLocality: 'Milano',
            addressCountry: 'IT',
          },
        }),
  }
}
