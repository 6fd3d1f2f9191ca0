import { expect, test } from 'vitest'
import { parsePath } from '../../content/paths.ts'
import { faultsIn, type Holdings } from '../../site/release/gate.ts'
import { factsOf, factsOfText, type Facts } from '../../site/release/page-facts.ts'
import { seeded, type Random } from '../support/crowd/words.ts'
import { files, readRelease, release } from './pages.ts'

/** So many faults are put into a release, one at a time; the seed is said, so that a failure can be repeated. */
const faults = Number(process.env['FAULTS'] ?? 100)
const seed = Number(process.env['SEED'] ?? 1)

const { origin } = release
const pathOf = (file: string): string => file.replace(/index\.html$/, '')
const isPage = (file: string): boolean => parsePath(pathOf(file)) !== null
const isText = (file: string): boolean => /\.(ics|xml|jsonld)$|\/(calls|places)\.json$/.test(file)

const sources = new Map(
  files.filter((file) => isPage(file) || isText(file)).map((file) => [pathOf(file), readRelease(file).toString()]),
)
const factsFor = (name: string, text: string): { facts: Facts } => ({
  facts: isText(name) ? factsOfText(name, text, origin) : factsOf(name, text, origin),
})
const known = new Map([...sources].map(([name, text]) => [name, factsFor(name, text)]))

/** The release with some pages and files that are not as they were; null for what is taken out. */
function holdingsWith(changed: Record<string, string | null> = {}): Holdings {
  const all = new Map(known)
  const others = new Set(files.filter((file) => !sources.has(pathOf(file))))
  for (const [name, text] of Object.entries(changed)) {
    if (text !== null) all.set(name, factsFor(name, text))
    else if (!all.delete(name)) others.delete(name)
  }
  const pages = new Map([...all].filter(([name]) => !isText(name)))
  return { pages, texts: new Map([...all].filter(([name]) => isText(name))), files: others }
}

test('a release as it is made has no fault', () => {
  expect(sources.size).toBeGreaterThan(200)
  expect(faultsIn(holdingsWith())).toEqual([])
})

/** Everything that a page or file of the release leads to, but for itself. */
const linked = [
  ...new Set(
    [...known].flatMap(
      ([
        name,
        {
          facts: { targets },
        },
      ]) => targets.flatMap(({ path }) => (path === null || path === name ? [] : path)),
    ),
  ),
]

/** A page or file in which a pattern is found, and the text with one of its places written otherwise. */
function rewritten(random: Random, pattern: RegExp, write: (found: string) => string, of = isPageName) {
  for (;;) {
    const [name, text] = oneOf(
      [...sources].filter(([one]) => of(one)),
      random,
    )
    const places = [...text.matchAll(pattern)]
    if (places.length === 0) continue
    const { index, 0: found } = oneOf(places, random)
    return { [name]: text.slice(0, index) + write(found) + text.slice(index + found.length) }
  }
}

const isPageName = (name: string): boolean => !isText(name)
const ending = (end: string) => (name: string) => name.endsWith(end)

const damages: Record<string, (random: Random) => Record<string, string | null>> = {
  'a page or file is gone': (random) => ({ [oneOf(linked, random)]: null }),
  'a page is at another address': (random) => {
    const page = oneOf(
      linked.filter((one) => sources.has(one) && isPageName(one)),
      random,
    )
    return { [page]: null, [`${page.slice(0, -1)}-2/`]: sources.get(page) ?? '' }
  },
  'a link is in other letters': (random) =>
    rewritten(random, / href="\/[a-z]{2}\/[a-z-]+\//g, (found) =>
      found.slice(0, -2).concat(found.slice(-2).toUpperCase()),
    ),
  'a link has no slash at its end': (random) =>
    rewritten(random, / href="\/[a-z]{2}\/[a-z-]+\/"/g, (found) => `${found.slice(0, -2)}"`),
  'a link is no address': (random) => rewritten(random, / href="\/[^"]*"/g, () => ' href="https://[::x/"'),
  'a picture or script has another name': (random) =>
    rewritten(random, /(?: src| srcset|<link rel="preload" href)="\/[^"]*"/g, (found) => found.replace('="/', '="/x')),
  'a place in a page has another name': (random) => {
    const anchors = [...known].flatMap(
      ([
        ,
        {
          facts: { targets },
        },
      ]) => targets.filter(({ anchor }) => anchor !== ''),
    )
    const { path, anchor } = oneOf(anchors, random)
    const text = sources.get(path ?? '') ?? ''
    return { [path ?? '']: text.replaceAll(`id="${anchor}"`, `id="${anchor}-2"`) }
  },
  'a version in another language is not named': (random) =>
    rewritten(
      random,
      /<link rel="alternate" hreflang="(?:it|en)"[^>]*>/g,
      () => '',
      (name) =>
        isPageName(name) &&
        new Set([...(known.get(name)?.facts.alternates.values() ?? [])].map(({ path }) => path)).size > 1,
    ),
  'a version in another language is elsewhere': (random) =>
    rewritten(random, /<link rel="alternate" hreflang="(?:it|en)" href="[^"]*/g, (found) => `${found}x/`),
  'an entry of the sitemap is elsewhere': (random) =>
    rewritten(random, /<loc>[^<]*/g, (found) => `${found}x`, ending('sitemap.xml')),
  'an entry of a feed is elsewhere': (random) =>
    rewritten(random, /<link href="[^"]*/g, (found) => `${found}x`, ending('feed.xml')),
  'an entry of a calendar is elsewhere': (random) =>
    rewritten(
      random,
      /URL;VALUE=URI:\S*/g,
      (found) => found.replace('/it/', '/xx/').replace('/en/', '/xx/'),
      ending('.ics'),
    ),
  'a page is too heavy': (random) => {
    const page = oneOf(
      [...sources.keys()].filter((name) => isPageName(name)),
      random,
    )
    const words = Array.from({ length: 16_000 }, () => random().toString(36).slice(2, 9))
    return { [page]: `${sources.get(page) ?? ''}${words.join(' ')}` }
  },
}

test(`every fault that is put into a release is found (${faults}, seed ${seed})`, { timeout: 240_000 }, () => {
  const random = seeded(seed)
  const missed: string[] = []
  for (let count = 0; count < faults; count += 1) {
    const [name, damage] = oneOf(Object.entries(damages), random)
    const changed = damage(random)
    if (faultsIn(holdingsWith(changed)).length === 0) missed.push(`${name}: ${Object.keys(changed).join(', ')}`)
  }

  expect(missed).toEqual([])
})

function oneOf<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('There is nothing to choose from')
  return value
}
