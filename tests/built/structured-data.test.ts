import { z } from 'zod'
import { expect, test } from 'vitest'
import { isKnownType, schemaFaults } from '../support/schema-org.ts'
import { attribute, breaches, ownText, pages, release, shownPages, type Page } from './pages.ts'

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
})

/** What a page says of itself. */
function thingsOn(page: Page) {
  const scripts = page.elements('script').filter((one) => attribute(one, 'type') === 'application/ld+json')
  return scripts.flatMap((script) => graph.parse(JSON.parse(ownText(script)))['@graph'])
}

test('what pages say of themselves is valid against schema.org', () => {
  const types = new Set(pages.flatMap((page) => thingsOn(page).map((thing) => thing['@type'])))
  process.stdout.write(`types of things: ${[...types].toSorted().join(', ')}\n`)

  expect([...types]).toEqual(
    expect.arrayContaining([
      'GovernmentService',
      'Article',
      'NewsArticle',
      'Place',
      'Organization',
      'BreadcrumbList',
      'ItemList',
      'WebSite',
    ]),
  )
  expect([...types].filter(isKnownType).length).toBeGreaterThan(4)
  expect(breaches(pages, (page) => schemaFaults(thingsOn(page)))).toEqual([])
})

test('every document’s page says where it stands, and leads only to pages that there are', () => {
  const paths = new Set(pages.map(({ path }) => path))
  const urlsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? value.startsWith(release.origin)
        ? [value]
        : []
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(urlsIn)
        : []

  expect(
    breaches(
      shownPages.filter(({ address }) => address.view === 'document'),
      (page) => (thingsOn(page).some((thing) => thing['@type'] === 'BreadcrumbList') ? null : 'no breadcrumb'),
    ),
  ).toEqual([])
  expect(breaches(pages, (page) => urlsIn(thingsOn(page)).filter((url) => !paths.has(new URL(url).pathname)))).toEqual(
    [],
  )
})

test('the check finds what is wrong', () => {
  expect(schemaFaults({ '@type': 'Event', startDate: 'soon', location: { '@type': 'Place', address: 3 } })).not.toEqual(
    [],
  )
  expect(schemaFaults({ '@type': 'Offer', availabilityStarts: '2030-01-01T09:00' })).not.toEqual([])
})
