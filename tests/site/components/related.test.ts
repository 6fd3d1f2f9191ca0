import { expect, test } from 'vitest'
import type { CurrentCall } from '../../../content/call.ts'
import { translator } from '../../../i18n/translate.ts'
import { editionsOf } from '../../../site/components/calls/editions.ts'
import { relatedTo } from '../../../site/components/related/groups.ts'
import { sourcesOf } from '../../../site/source/snapshot.ts'
import { archiveCall, currentCall, samples } from '../../content/samples.ts'
import { snapshotOf } from '../snapshots.ts'

const now = Date.parse('2026-06-15T10:00:00Z')
const found = { received: null, admitted: null, winners: 3, given: null }
const current = (id: string, more: Partial<Extract<CurrentCall, { closing: 'date' }>> = {}) => ({
  ...currentCall,
  id,
  promoters: ['o'],
  places: ['p'],
  ...more,
})

const calls = [
  current('later', { closes: '2026-09-01T10:00:00.000Z' }),
  current('soon'),
  current('to-come', { opens: '2026-07-01T07:00:00.000Z', closes: '2026-08-01T07:00:00.000Z' }),
  current('over', {
    opens: '2026-01-10T07:00:00.000Z',
    closes: '2026-02-10T07:00:00.000Z',
    previousEdition: 'old',
    partners: ['partner'],
    results: { ...found, stories: ['s'], places: ['born'] },
  }),
  { ...archiveCall, id: 'old', places: ['p'] },
]
const it = {
  calls,
  places: ['p', 'born'].map((id) => ({ ...samples.places, id })),
  stories: [{ ...samples.stories, id: 's' }],
  organisations: ['o', 'partner'].map((id) => ({ ...samples.organisations, id })),
  areas: [{ ...samples.areas, id: 'r' }],
  studies: [{ ...samples.studies, id: 'w', area: 'r', organisations: ['o'] }],
  events: ['2017', '2026-08', '2026-07'].map((date) => ({
    ...samples.events,
    id: date,
    starts: null,
    date,
    place: 'p',
  })),
}
const source = sourcesOf(snapshotOf({ it, en: {} }), now).it
const groupOf = (of: Parameters<typeof relatedTo>[0], kind: string) =>
  relatedTo(of, source)
    .groups.find((group) => group.kind === kind)
    ?.documents.map(({ id }) => id)

test('a page lists its calls by what can be done about them, the archive last', () => {
  const { calls: listed } = relatedTo({ kind: 'places', id: 'p' }, source)

  expect(listed.map(({ id }) => id)).toEqual(['soon', 'later', 'to-come', 'over', 'old'])
})

test('a page lists its events with the next one first', () => {
  expect(groupOf({ kind: 'places', id: 'p' }, 'events')).toEqual(['2026-07', '2026-08', '2017'])
})

test('what came of a call leads back to it, and the call to what came of it', () => {
  expect(groupOf({ kind: 'calls', id: 'over' }, 'stories')).toEqual(['s'])
  expect(groupOf({ kind: 'calls', id: 'over' }, 'places')).toEqual(['born', 'p'])
  for (const kind of ['stories', 'places'] as const) {
    const id = kind === 'stories' ? 's' : 'born'
    expect(relatedTo({ kind, id }, source).calls.map((call) => call.id)).toEqual(['over'])
  }
})

test('a partner leads to the call as a promoter does', () => {
  const callsOf = (id: string) => relatedTo({ kind: 'organisations', id }, source).calls.map((call) => call.id)

  expect(callsOf('partner')).toEqual(['over'])
  expect(callsOf('o')).toContain('over')
})

test('an area and an organisation lead to their studies, and a study to both', () => {
  expect(groupOf({ kind: 'areas', id: 'r' }, 'studies')).toEqual(['w'])
  expect(groupOf({ kind: 'organisations', id: 'o' }, 'studies')).toEqual(['w'])
  expect(relatedTo({ kind: 'studies', id: 'w' }, source).groups.map(({ kind }) => kind)).toEqual([
    'organisations',
    'areas',
  ])
})

test('an edition of a call leads to the one before and to the one after', () => {
  const editions = (id: string) => {
    const call = source.get('calls', id)
    if (call === undefined) throw new Error(`There is no call ${id}`)
    return editionsOf(call, source, translator('it')).map(({ label, edition }) => [label, edition.id])
  }

  expect(editions('over')).toEqual([['Edizione precedente', 'old']])
  expect(editions('old')).toEqual([['Edizione successiva', 'over']])
  expect(editions('soon')).toEqual([])
})
