import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { kindNames } from '../../content/kinds.ts'
import { standaloneViews, type Address } from '../../content/paths.ts'
import { root } from '../../environment.ts'
import { localeCodes } from '../../i18n/locales.ts'
import { templateOf } from '../../site/templates.ts'

const pages = path.join(root, 'site/pages')

const addresses: Address[] = localeCodes.flatMap((locale) => [
  { view: 'welcome', locale },
  { view: 'home', locale },
  { view: 'calls-in-group', locale, group: 'open' },
  { view: 'calls-for', locale, applicant: 'firms' },
  { view: 'list-part', locale, list: { view: 'list', locale, kind: 'stories' }, part: 7 },
  ...standaloneViews.map((view) => ({ view, locale })),
  { view: 'not-found', locale },
  { view: 'withdrawn', locale, path: `/${locale}/x/y/` },
  ...kindNames.map((kind) => ({ view: 'list' as const, locale, kind })),
  ...kindNames.map((kind) => ({ view: 'document' as const, locale, kind, slug: 'x' })),
])

test('every address has a template', () => {
  const missing = addresses
    .map(templateOf)
    .filter((template) => !existsSync(path.join(pages, `${template.slice(1, -1)}.astro`)))

  expect(missing).toEqual([])
})

test('every template has an address', () => {
  const used = new Set(addresses.map((address) => `${templateOf(address).slice(1, -1)}.astro`))

  expect(readdirSync(pages).filter((file) => !used.has(file))).toEqual([])
})

test('no two views share a template, but the filtered lists of calls and the parts of a list', () => {
  const templates = addresses
    .filter(({ locale, view }) => locale === 'it' && view !== 'calls-for' && view !== 'list-part')
    .map(templateOf)

  expect(new Set(templates).size).toBe(templates.length)
})
