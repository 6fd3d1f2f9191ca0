import { expect, test } from 'vitest'
import { findFaults } from '../support/find-faults.ts'
import { allTakeAways } from '../support/all-take-aways.ts'
import { dated, origin, publishedOf } from './feeds/published.ts'

const pages = new Map([['/it/', '<p>casa</p>']])
const faultsOf = (name: string, text: string) =>
  findFaults({ pages, texts: new Map([[name, text]]), files: new Set(['/open-data/calls.json']), origin }).map(
    ({ page, problem }) => ({ page, problem }),
  )

test.each([
  ['/it/a.ics', `URL;VALUE=URI:${origin}/it/no/\r\n`],
  ['/it/a.ics', `URL;VALUE=URI:${origin}/it/\r\n no/\r\n`],
  ['/it/feed.xml', `<link href="${origin}/it/no/" rel="alternate"/>`],
  ['/open-data/calls.json', JSON.stringify({ calls: [{ texts: { it: { url: `${origin}/it/no/` } } }] })],
  [
    '/open-data/calls.json',
    JSON.stringify({ calls: [{ texts: { it: { url: null, documents: [{ file: `${origin}/it/no/` }] } } }] }),
  ],
  ['/open-data/catalogue.jsonld', JSON.stringify({ 'dcat:accessURL': { '@id': `${origin}/it/no/` } }, null, 1)],
])('%s must lead somewhere (%#)', (name, text) => {
  expect(faultsOf(name, text)).toEqual([{ page: name, problem: 'it leads to /it/no/, which is not in this release' }])
})

test.each([
  ['/it/a.ics', `URL;VALUE=URI:${origin}/it/\r\nURL:https://elsewhere.example/no/\r\n`],
  ['/it/feed.xml', `<link href="${origin}/open-data/calls.json" rel="alternate"/>`],
])('what leads somewhere in %s is no fault', (name, text) => {
  expect(faultsOf(name, text)).toEqual([])
})

test('what an editor wrote does not keep a release from going live, whatever it leads to', () => {
  const dead = `${origin}/it/ritirata/`
  const voucher = dated('voucher', {
    summary: `Vedi ${dead}.`,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: dead }] }],
    sources: [{ title: 'Avviso', detail: null, url: dead }],
  })
  const texts = allTakeAways(publishedOf([voucher]))
  const problems = findFaults({ pages, texts, files: new Set(texts.keys()), origin }).map(({ problem }) => problem)

  expect(problems.filter((problem) => problem.includes('ritirata'))).toEqual([])
})

test('what is made for a call leads to its page, so a call whose page is missing stops the release', () => {
  const texts = allTakeAways(publishedOf([dated('voucher')]))
  const problems = findFaults({ pages, texts, files: new Set(texts.keys()), origin }).map(
    ({ page, problem }) => `${page} ${problem}`,
  )

  expect(problems).toContain(
    '/it/opportunita/voucher/scadenze.ics it leads to /it/opportunita/voucher/, which is not in this release',
  )
})
