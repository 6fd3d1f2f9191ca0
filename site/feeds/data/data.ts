import { dataPath, openDataPath } from '../../../content/paths.ts'
import { defaultLocale } from '../../../i18n/locales.ts'
import type { Published } from '../published.ts'
import { callFields } from './call-fields.ts'
import { callRows } from './call-rows.ts'
import { catalogue } from './catalogue.ts'
import { csv } from './csv.ts'
import { licence, type DataFile } from './files.ts'
import { placeFields } from './place-fields.ts'
import { placeRows } from './place-rows.ts'
import { schemaOf } from './schema.ts'

/** The files of the open data, by path. */
export function openData(published: Published): Map<string, string> {
  const { origin, now } = published
  const at = (file: DataFile): string => `${origin}${dataPath(file)}`
  const file = (name: 'calls' | 'places', rows: readonly object[]) =>
    json({
      $schema: at(`${name}.schema.json`),
      about: `${origin}${openDataPath(defaultLocale)}`,
      licence: licence.url,
      asOf: new Date(now).toISOString(),
      [name]: rows,
    })
  const [calls, places] = [callRows(published), placeRows(published)]
  const texts: Record<DataFile, string> = {
    'calls.json': file('calls', calls),
    'calls.csv': csv(callFields, calls),
    'places.json': file('places', places),
    'places.csv': csv(placeFields, places),
    'calls.schema.json': json(schemaOf('calls', at('calls.schema.json'))),
    'places.schema.json': json(schemaOf('places', at('places.schema.json'))),
    'catalogue.jsonld': json(catalogue(published)),
  }
  return new Map(Object.entries(texts).map(([name, text]) => [dataPath(name), text]))
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
