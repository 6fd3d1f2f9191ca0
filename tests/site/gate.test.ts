import { expect, test } from 'vitest'
import type { Fault } from '../../site/release/gate.ts'
import { findFaults } from '../support/find-faults.ts'

const origin = 'https://portal.example'

/** The faults of a release with these pages (by path) and files. */
function faultsOf(pages: Record<string, string>, files: readonly string[] = []): Pick<Fault, 'page' | 'problem'>[] {
  const found = findFaults({ pages: new Map(Object.entries(pages)), files: new Set(files), origin })
  return found.map(({ page, problem }) => ({ page, problem }))
}

const alternates = (...languages: [string, string][]) =>
  languages.map(([language, href]) => `<link rel="alternate" hreflang="${language}" href="${href}">`).join('')

test('a good release has no faults', () => {
  const both = alternates(['it', `${origin}/it/`], ['en', `${origin}/en/`], ['x-default', `${origin}/`])
  const faults = faultsOf(
    {
      '/': '<a href="/it/">Italiano</a>',
      '/it/': `${both}<link rel="stylesheet" href="/_astro/a.css"><h2 id="bandi">Bandi</h2><a href="#bandi">giù</a><a href="../en/#calls">English</a>`,
      '/en/': `${both}<h2 id="calls">Calls</h2><img src="/media/a.jpg" srcset="/media/a.jpg 1x, /media/b.jpg 2x"><a href="mailto:a@example.org">write</a><a href="tel:+39">call</a><a href="https://elsewhere.example/dead">out</a><img src="data:image/gif;base64,R0">`,
    },
    ['/_astro/a.css', '/media/a.jpg', '/media/b.jpg'],
  )

  expect(faults).toEqual([])
})

test('a link to a page that is not there is found', () => {
  expect(faultsOf({ '/it/': '<a href="/it/luoghi/">Luoghi</a>' })).toEqual([
    { page: '/it/', problem: 'it leads to /it/luoghi/, which is not in this release' },
  ])
})

test('a link without the slash at the end is found', () => {
  expect(faultsOf({ '/it/': '', '/en/': '<a href="/it">Italiano</a>' })).toHaveLength(1)
})

test('a link with the whole address of the portal is checked too', () => {
  expect(faultsOf({ '/it/': `<a href="${origin}/it/no/">no</a>` })).toHaveLength(1)
})

test('a link that is no address is found', () => {
  expect(faultsOf({ '/it/': '<a href="https://[no">no</a>' })).toEqual([
    { page: '/it/', problem: 'the link https://[no is not a valid address' },
  ])
})

test.each([
  ['on the same page', '#c'],
  ['on another page', '/en/#c'],
])('an anchor that is not there is found %s', (_, href) => {
  expect(faultsOf({ '/it/': `<h2 id="a">A</h2><a href="${href}">c</a>`, '/en/': '<h2 id="b">B</h2>' })).toHaveLength(1)
})

test('an anchor with an accent is found again', () => {
  expect(faultsOf({ '/it/': '<h2 id="città">Città</h2><a href="#citt%C3%A0">giù</a>' })).toEqual([])
})

test.each([
  ['an image', '<img src="/media/no.jpg">'],
  ['a style sheet', '<link rel="stylesheet" href="/_astro/no.css">'],
  ['a script', '<script src="/_astro/no.js"></script>'],
  ['an image for sharper screens', '<img src="/media/a.jpg" srcset="/media/a.jpg 1x, /media/no.jpg 2x">'],
  ['a drawing', '<svg><use href="/media/no.svg#a"></use></svg>'],
])('%s that is not there is found', (_, html) => {
  expect(faultsOf({ '/it/': html }, ['/media/a.jpg'])).toHaveLength(1)
})

test('a translation that is not there is found', () => {
  const faults = faultsOf({ '/it/': alternates(['en', `${origin}/en/`]) })

  expect(faults).toContainEqual({ page: '/it/', problem: `its en version ${origin}/en/ is not in this release` })
})

test('a translation that does not point back is found', () => {
  const both = alternates(['it', `${origin}/it/`], ['en', `${origin}/en/`])
  const one = alternates(['en', `${origin}/en/`], ['x-default', `${origin}/it/`])

  for (const english of ['', one])
    expect(faultsOf({ '/it/': both, '/en/': english })).toEqual([
      { page: '/it/', problem: `its en version ${origin}/en/ does not point back` },
    ])
})

test('a page that names versions and not itself is found', () => {
  const english = alternates(['en', `${origin}/en/`])

  expect(faultsOf({ '/it/': english, '/en/': english })).toEqual([
    { page: '/it/', problem: 'it does not name itself among its versions' },
  ])
})

test('the page for readers of other languages need not point back', () => {
  expect(faultsOf({ '/it/': alternates(['it', `${origin}/it/`], ['x-default', `${origin}/`]), '/': '' })).toEqual([])
})

test('a link that cannot be decoded is a fault, not the end of the gate', () => {
  expect(faultsOf({ '/it/': '<a href="/it/%E0%A4%A/">no</a>' })).toEqual([
    { page: '/it/', problem: 'the link /it/%E0%A4%A/ is not a valid address' },
  ])
  expect(faultsOf({ '/it/': '<a href="#%E0%A4%A">no</a>' })).toHaveLength(1)
  expect(faultsOf({ '/it/': '<a href="https://elsewhere.example/%E0%A4%A">no</a>' })).toEqual([])
})

test('what a page leads to is read from its tags alone, whatever stands in them', () => {
  const page =
    '<img alt="a > b" src="/no.png"><style>a::after{content:"<a href=/no/>"}</style>' +
    '<script type="module" src="/no.js">const a = "<a href=\\"/no/\\">"</script><p title="/no/">/no/</p>' +
    '<textarea id="words"></textarea><a href="/no.html">no</a>'

  expect(faultsOf({ '/it/': page }).map(({ problem }) => problem.split(',')[0])).toEqual([
    'it leads to /no.png',
    'it leads to /no.js',
    'it leads to /no.html',
  ])
})
