import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../environment.ts'
import { findCycle, importGraph, importsIn, type Import } from './import-graph.ts'

interface Rule {
  /** The files that it is about. */
  of: RegExp
  /** What they may import. */
  may: RegExp
  /** What they may import as types alone. */
  mayAsType?: RegExp
}

/** Who may import whom; for a file the first rule holds that is about it. Whoever has no rule imports what it likes. */
const rules: Rule[] = [
  { of: /^i18n\//, may: /^(i18n\/|npm:(i18next|node:(fs|path))$)/ },
  { of: /^content\//, may: /^(content\/|i18n\/|npm:zod$)/ },
  // Next's shell is where the CMS is put together, so it may know the configuration.
  {
    of: /^cms\/(app\/|instrumentation\.ts$)/,
    may: /^(i18n\/|content\/|cms\/|environment\.ts$|payload\.config\.ts$|npm:)/,
  },
  // The second door between the two: drafts are looked at in the CMS, rendered as every release is.
  {
    of: /^cms\/preview\//,
    may: /^(i18n\/|content\/|cms\/|site\/(source\/(lexical|read-snapshot|snapshot|snapshot-reader)|release\/(renderer|stamp|pictures\/(prepare-pictures|store)))\.ts$|environment\.ts$|npm:)/,
    mayAsType: /^site\/source\/shapes\.ts$/,
  },
  { of: /^cms\//, may: /^(i18n\/|content\/|cms\/|(environment|process-name|transaction)\.ts$|npm:)/ },
  {
    of: /^site\/source\//,
    may: /^(i18n\/|content\/|site\/source\/|payload\.config\.ts$|npm:(payload|node:util)$)/,
    mayAsType: /^(cms\/payload-types\.ts|npm:zod)$/,
  },
  {
    of: /^site\/release\//,
    may: /^(i18n\/|content\/|site\/(source|release|feeds|search\/records|share)\/|(environment|process-name|transaction)\.ts$|npm:(node:.+|htmlparser2|pagefind|sharp|zod)$)/,
    mayAsType: /^(site\/renderer\/entry\.ts|cms\/payload-types\.ts|npm:payload)$/,
  },
  {
    of: /^site\/serve\//,
    may: /^(i18n\/|content\/|site\/(serve|release)\/|environment\.ts$|npm:(node:.+|negotiator|send|zod)$)/,
  },
  // What people take away: made by the publisher, from the words of the pages; pages may read its lists of fields and files.
  {
    of: /^site\/feeds\//,
    may: /^(i18n\/|content\/|site\/(feeds\/|components\/.+\.ts$)|npm:(ical-generator|timezones-ical-library|feedsmith|csv-stringify\/sync|zod)$)/,
    mayAsType: /^site\/source\/source\.ts$/,
  },
  // What pages are shared with: said by the pages, drawn by the publisher.
  {
    of: /^site\/share\//,
    may: /^(i18n\/|content\/|site\/(share\/|components\/.+\.ts$)|npm:(node:fs|opentype\.js.*)$)/,
    mayAsType: /^site\/source\/source\.ts$/,
  },
  // Only in `astro dev`: the compiled site gets its source from whoever renders.
  {
    of: /^site\/middleware\.ts$/,
    may: /^(i18n\/|content\/|site\/(source\/|templates\.ts$)|environment\.ts$|npm:astro)/,
  },
  // What runs in a browser: no interface texts, no addresses, no contents; they come with its data.
  {
    of: /^site\/finder\//,
    may: /^(content\/(call-(cards|entry|filter|group|query|state|terms)|fit|search-words)\.ts|site\/finder\/|npm:react)/,
    mayAsType: /^content\/(call|finder)\.ts$/,
  },
  // What is found: made by the publisher, from the words of the pages.
  {
    of: /^site\/search\/records\//,
    may: /^(i18n\/|content\/|site\/(search\/records\/|components\/.+\.ts$))/,
    mayAsType: /^site\/source\/source\.ts$/,
  },
  {
    of: /^site\/search\//,
    may: /^(content\/search-(card|query|spelling|terms|words)\.ts|site\/(search\/(?!records)|components\/calls\/shapes\.ts$))/,
    mayAsType: /^(content\/synonyms|i18n\/locales)\.ts$/,
  },
  {
    of: /^site\//,
    may: /^(i18n\/|content\/|site\/(?!source|release|serve)|npm:(astro|uqr$))/,
    mayAsType: /^(site\/source\/source\.ts|npm:(schema-dts|zod))$/,
  },
  { of: /^payload\.config\.ts$/, may: /^(i18n\/|content\/|cms\/|environment\.ts$|npm:)/ },
  { of: /^(environment|process-name)\.ts$/, may: /^npm:(node:.+|zod)$/ },
  { of: /^transaction\.ts$/, may: /^$/, mayAsType: /^npm:payload$/ },
]

const graph = importGraph()

test.each(rules)('the import rules hold in $of', ({ of, may, mayAsType }) => {
  const own = graph.filter(({ from }) => rules.find((rule) => rule.of.test(from))?.of === of)
  const broken = own.filter(({ to, isType }) => !may.test(to) && !(isType && mayAsType?.test(to)))

  expect(own.length).toBeGreaterThan(0)
  expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

test('the CMS and the site never see each other outside the three doors', () => {
  const crossing = graph.filter(
    ({ from, to }) =>
      (/^cms\/(?!preview\/)/.test(from) && to.startsWith('site/')) ||
      (/^site\/(?!source|release)/.test(from) && /^(cms\/|payload|npm:payload)/.test(to)),
  )

  expect(crossing).toEqual([])
})

test('no files import each other in a round', () => {
  expect(findCycle(graph)).toBeNull()
})

test('every import of a file leads to one', () => {
  const files = graph.map(({ to }) => to).filter((to) => !to.startsWith('npm:'))
  // Written by Next when it builds.
  const made = /^cms\/\.next\//

  expect(files.filter((file) => !made.test(file) && !existsSync(path.join(root, file)))).toEqual([])
})

test('the reader of imports knows every form of them', () => {
  // In pieces, or this test would itself be read as an import.
  const dynamicImport = 'import'
  const text = [
    "import { a } from './a.ts'",
    "import type { B } from '../b.ts'",
    "import '../styles/c.css'",
    "import d, {\n  e,\n} from 'd'",
    "export { f } from './f.ts'",
    "export * from './g.ts'",
    `const { default: h } = await ${dynamicImport}('./h.ts')`,
    "import i from './i.woff2?url'",
    "const words = 'you import nothing from here'",
  ].join('\n')

  expect(importsIn('site/x/y.ts', text)).toEqual([
    { from: 'site/x/y.ts', to: 'site/x/a.ts', isType: false },
    { from: 'site/x/y.ts', to: 'site/b.ts', isType: true },
    { from: 'site/x/y.ts', to: 'site/styles/c.css', isType: false },
    { from: 'site/x/y.ts', to: 'npm:d', isType: false },
    { from: 'site/x/y.ts', to: 'site/x/f.ts', isType: false },
    { from: 'site/x/y.ts', to: 'site/x/g.ts', isType: false },
    { from: 'site/x/y.ts', to: 'site/x/i.woff2', isType: false },
    { from: 'site/x/y.ts', to: 'site/x/h.ts', isType: false },
  ])
})

test('a round of three files is found', () => {
  const edge = (from: string, to: string): Import => ({ from, to, isType: false })

  expect(findCycle([edge('a', 'b'), edge('b', 'c'), edge('c', 'd'), edge('d', 'b')])).toEqual(['b', 'c', 'd', 'b'])
})
