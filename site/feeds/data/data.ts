import { dataPath, openDataPath } from '../../../content/paths.ts'
import { defaultLocale } from '../../../i18n/locales.ts'
import type { Published } from '../published.ts'
import { callRows } from './call-rows.ts'
import { catalogue } from './catalogue.ts'
import { csv } from './csv.ts'
import { dictionary } from './dictionary.ts'
import { dataNames, licence, type DataFile, type DataName } from './files.ts'
import { placeRows } from './place-rows.ts'
import { schemaOf } from './schema.ts'
import { studyRows } from './study-rows.ts'
import { topicRows } from './topic-rows.ts'

const rowsOf: Record<DataName, (published: Published) => readonly object[]> = {
  calls: callRows,
  places: placeRows,
  studies: studyRows,
  topics: topicRows,
}

/** The files of the open data, by path. */
export function openData(published: Published): Map<string, string> {
  const files = dataNames.flatMap((name) => filesOf(name, published))
  return new Map([...files, [dataPath('catalogue.jsonld'), json(catalogue(published))]])
}

function filesOf(name: DataName, published: Published): [path: string, text: string][] {
  const { origin, now } = published
  const rows = rowsOf[name](published)
  const at = (ending: 'json' | 'csv' | 'schema.json'): string => dataPath(`${name}.${ending}` satisfies DataFile)
  const schema = `${origin}${at('schema.json')}`
  const file = {
    $schema: schema,
    about: `${origin}${openDataPath(defaultLocale)}`,
    licence: licence.url,
    asOf: new Date(now).toISOString(),
    [name]: rows,
  }
  return [
    [at('json'), json(file)],
    [at('csv'), csv(dictionary[name], rows)],
    [at('schema.json'), json(schemaOf(name, schema))],
  ]
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
