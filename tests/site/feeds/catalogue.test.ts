import { expect, test } from 'vitest'
import { z } from 'zod'
import { allTakeAways } from '../../support/all-take-aways.ts'
import { publishedOf } from './published.ts'

const node = z.looseObject({ '@id': z.string(), '@type': z.array(z.string()) })
const graph = z.looseObject({ '@graph': z.array(node) })

const files = allTakeAways(publishedOf([]))
const nodes = graph.parse(JSON.parse(files.get('/open-data/catalogue.jsonld') ?? ''))['@graph']
const ofType = (type: string) => nodes.filter((one) => one['@type'].includes(`dcatapit:${type}`))

/** What DCAT-AP_IT says that each must have. */
test.each([
  ['Catalog', ['dct:title', 'dct:description', 'dct:publisher', 'dct:modified', 'dcat:dataset']],
  [
    'Dataset',
    [
      'dct:identifier',
      'dct:title',
      'dct:description',
      'dct:modified',
      'dcat:theme',
      'dct:rightsHolder',
      'dct:accrualPeriodicity',
      'dcat:distribution',
    ],
  ],
  ['Distribution', ['dct:format', 'dcat:accessURL', 'dct:license']],
  ['Agent', ['dct:identifier', 'foaf:name']],
  ['LicenseDocument', ['dct:type', 'foaf:name']],
])('each %s of the catalogue says what the national profile asks for', (type, properties) => {
  expect(ofType(type).length).toBeGreaterThan(0)
  expect(ofType(type).flatMap((one) => properties.filter((property) => !(property in one)))).toEqual([])
})

test('everything that the catalogue points at within itself is in it', () => {
  const ids = new Set(nodes.map((one) => one['@id']))
  const pointers = [...JSON.stringify(nodes).matchAll(/"@id":"(https:\/\/portal\.example[^"]*#[^"]*)"/g)]

  expect(pointers.map(([, id = '']) => id).filter((id) => !ids.has(id))).toEqual([])
})

test('every file that it hands out is there', () => {
  const downloads = ofType('Distribution').map((one) => z.object({ '@id': z.string() }).parse(one['dcat:downloadURL']))

  expect(downloads).toHaveLength(8)
  expect(downloads.filter((one) => !files.has(new URL(one['@id']).pathname))).toEqual([])
})
