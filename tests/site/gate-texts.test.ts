import { expect, test } from 'vitest'
import { findFaults } from '../../site/release/gate.ts'
import { takeAways } from '../../site/feeds/take-aways.ts'
import { dated, origin, publishedOf } from './feeds/published.ts'

const pages = new Map([['/it/', '<p>casa</p>']])
const faultsOf = (name: string, text: string) =>
  findFaults({ pages, texts: new Map([[name, text]]), files: new Set(['/open-data/calls.json']), origin })

test.each([
  ['/it/a.ics', `URL;VALUE=URI:${origin}/it/no/\r\n`],
  ['/it/a.ics', `DESCRIPTION:Tutto: ${origin}/it/\r\n no/\\n\r\n`],
  ['/it/feed.xml', `<link href="${origin}/it/no/" rel="alternate"/>`],
  ['/it/feed.xml', `<content>Vai a ${origin}/it/no/</content>`],
  ['/open-data/calls.json', `{ "url": "${origin}/it/no/" }`],
  ['/open-data/calls.csv', `id,${origin}/it/no/,altro`],
])('an address in %s that leads nowhere is found (%#)', (name, text) => {
  expect(faultsOf(name, text)).toEqual([{ page: name, problem: 'it leads to /it/no/, which is not in this release' }])
})

test('addresses that lead somewhere, within the portal or out of it, are none', () => {
  const text = `${origin}/it/ ${origin}/open-data/calls.json ${origin}/ https://elsewhere.example/no/`

  expect(faultsOf('/it/a.ics', text)).toEqual([])
})

test('what is made for a call leads to its page, so a call whose page is missing stops the release', () => {
  const texts = takeAways(publishedOf([dated('voucher')]))
  const problems = findFaults({ pages, texts, files: new Set(texts.keys()), origin }).map(
    ({ page, problem }) => `${page} ${problem}`,
  )

  expect(problems).toContain(
    '/it/opportunita/voucher/scadenze.ics it leads to /it/opportunita/voucher/, which is not in this release',
  )
})
