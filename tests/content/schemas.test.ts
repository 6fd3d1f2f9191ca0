import { expect, test } from 'vitest'
import { schemas } from '../../content/contents.ts'
import { unknownDuties } from '../../content/duties.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { settings } from '../../content/settings.ts'
import { archiveCall, samples } from './samples.ts'

/** The fields that a document is refused for. */
function refusedFields(kind: Kind, changes: object): string[] {
  const { error } = schemas[kind].safeParse({ ...samples[kind], ...changes })
  return [...new Set((error?.issues ?? []).map(({ path }) => path.join('.')))]
}

test.each(kindNames)('a good document of kind %s is accepted', (kind) => {
  expect(refusedFields(kind, {})).toEqual([])
})

test('a call from before the portal is accepted with nothing but its texts', () => {
  expect(
    schemas.calls.parse({ ...archiveCall, opened: null, facts: [], totalAmount: null, promoters: [] }).record,
  ).toBe('archive')
})

test('a call from before the portal cannot have closed before it opened', () => {
  const closes = (opened: string, closed: string) => refusedFields('calls', { ...archiveCall, opened, closed })
  expect(closes('2015-02', '2015-01-31')).toEqual(['closed'])
  expect(closes('2015-02', '2015')).toEqual([])
})

test.each(kindNames)('a document of kind %s without its texts is refused for each of them', (kind) => {
  expect(
    refusedFields(kind, { title: '', slug: '', summary: '', body: undefined, sources: undefined, id: '' }).toSorted(),
  ).toEqual(['body', 'id', 'slug', 'sources', 'summary', 'title'])
})

test.each<[string, Kind, object, string]>([
  ['a title of 121 characters', 'topics', { title: 'a'.repeat(121) }, 'title'],
  ['a summary of 241 characters', 'topics', { summary: 'a'.repeat(241) }, 'summary'],
  ['a slug with a capital', 'topics', { slug: 'Tema' }, 'slug'],
  ['a slug with an accent', 'topics', { slug: 'città' }, 'slug'],
  ['a slug with two hyphens', 'topics', { slug: 'a--b' }, 'slug'],
  ['a slug that ends with a hyphen', 'topics', { slug: 'a-' }, 'slug'],
  ['a slug with a slash', 'topics', { slug: 'a/b' }, 'slug'],
  ['a source without a title', 'topics', { sources: [{ title: '', detail: null, url: null }] }, 'sources.0.title'],
  [
    'a source that runs a script',
    'topics',
    { sources: [{ title: 'x', detail: null, url: 'javascript:alert(1)' }] },
    'sources.0.url',
  ],
  ['a deadline before the opening', 'calls', { closes: '2026-06-10T06:00:00Z' }, 'closes'],
  ['a deadline at the opening', 'calls', { closes: '2026-06-10T07:00:00.000Z' }, 'closes'],
  ['a deadline that is a day, not an instant', 'calls', { closes: '2026-06-30' }, 'closes'],
  ['a deadline in an unsaid zone', 'calls', { closes: '2026-06-30T10:00:00' }, 'closes'],
  [
    'an unknown exception',
    'calls',
    { exception: { kind: 'late', from: '2026-06-10T07:00:00Z', until: null } },
    'exception.kind',
  ],
  ['no kind of applicant', 'calls', { applicants: [] }, 'applicants'],
  ['a negative sum', 'calls', { amountUpTo: -1 }, 'amountUpTo'],
  ['a share of more than all', 'calls', { shareCovered: 101 }, 'shareCovered'],
  ['no word on how to apply', 'calls', { howToApply: '' }, 'howToApply'],
  ['an application by mail address', 'calls', { applyUrl: 'mailto:a@example.org' }, 'applyUrl'],
  ['a record that is neither', 'calls', { record: 'future' }, 'record'],
  ['a type that no place has', 'places', { type: 'shop' }, 'type'],
  ['no surface at all', 'places', { surface: 0 }, 'surface'],
  ['an impossible date', 'places', { opened: '2015-02-30' }, 'opened'],
  ['an empty address', 'places', { address: '' }, 'address'],
  ['no date', 'news', { date: null }, 'date'],
  [
    'an image without words for the blind',
    'news',
    {
      image: { id: 'i', file: 'i', alt: '', credit: null, licence: null, width: 1, height: 1, focalX: 50, focalY: 50 },
    },
    'image.alt',
  ],
  ['neither a start nor a date', 'events', { starts: null, date: null }, 'starts'],
  ['a type that no study has', 'studies', { type: 'novel' }, 'type'],
  ['a study that may be', 'studies', { wording: 'rumoured' }, 'wording'],
  ['a language that no study is in', 'studies', { languages: ['la'] }, 'languages.0'],
  ['a person without a name', 'places', { people: [{ name: '', role: 'r', email: null }] }, 'people.0.name'],
  [
    'a person’s address of another kind',
    'places',
    { people: [{ name: 'n', role: 'r', email: 'n' }] },
    'people.0.email',
  ],
  ['an unknown section', 'pages', { section: 'shop' }, 'section'],
  ['position 0', 'pages', { order: 0 }, 'order'],
  ['a seventh area', 'areas', { number: 7 }, 'number'],
  [
    'a negative figure',
    'stories',
    { figures: [{ label: 'x', value: -1, display: '-1', note: null }] },
    'figures.0.value',
  ],
  ['a website without its protocol', 'organisations', { website: 'www.example.org' }, 'website'],
])('a document with %s is refused for that field', (_, kind, changes, field) => {
  expect(refusedFields(kind, changes)).toEqual([field])
})

test.each<[string, unknown, string]>([
  ['an unknown block', { type: 'video' }, 'body.0.type'],
  ['a heading of the third level', { type: 'heading', level: 3, children: [] }, 'body.0.level'],
  ['an unknown inline', { type: 'paragraph', children: [{ type: 'emoji' }] }, 'body.0.children.0.type'],
  [
    'a link that runs a script',
    { type: 'paragraph', children: [{ type: 'link', to: { url: 'javascript:alert(1)' }, children: [] }] },
    'body.0.children.0.to.url',
  ],
  [
    'a link to an unknown kind',
    { type: 'paragraph', children: [{ type: 'link', to: { kind: 'media', id: 'x' }, children: [] }] },
    'body.0.children.0.to',
  ],
])('a text with %s is refused where it stands', (_, block, field) => {
  expect(refusedFields('topics', { body: [block] })).toEqual([field])
})

test('the portal’s own words need a title, and its addresses must be real', () => {
  const good = {
    title: 'M',
    claim: 'c',
    description: 'd',
    licence: 'l',
    email: 'a@example.org',
    telephone: null,
    address: null,
    duties: unknownDuties,
  }

  expect(settings.safeParse(good).success).toBe(true)
  expect(settings.safeParse({ ...good, title: '' }).error?.issues[0]?.path).toEqual(['title'])
  expect(settings.safeParse({ ...good, email: 'nobody' }).error?.issues[0]?.path).toEqual(['email'])
})
