import { expect, test } from 'vitest'
import type { Snapshot } from '../../../site/source/snapshot.ts'
import type { OwnedFault } from '../../../site/release/losses.ts'
import { toHoldBack, withHeldBack } from '../../../site/release/quarantine.ts'
import { languagesOf, snapshotOf, topic } from '../snapshots.ts'

const live = snapshotOf({ it: { topics: [topic('a'), topic('b')] }, en: {} })

/** What is live, with other topics; those that are the same are the very same. */
function withTopics(...topics: Snapshot['contents']['it']['topics'][number][]): Snapshot {
  const contents = { ...live.contents, it: { ...live.contents.it, topics } }
  return { ...live, contents, languages: languagesOf(contents) }
}

const [a, b] = live.contents.it.topics
if (a === undefined || b === undefined) throw new Error('There are no topics')
// A field that is not there at all must not keep the reason from being found.
const badA = { ...a, summary: 'Va a /it/nulla/.', eurovoc: undefined as never }
const titlesIn = ({ contents }: Snapshot) => contents.it.topics.map(({ id, summary }) => `${id} ${summary}`)

const fault = (id: string | null): OwnedFault => ({
  page: '/it/temi/a/',
  what: 'missing',
  detail: '/it/nulla/',
  problem: 'it leads to /it/nulla/, which is not in this release',
  owner: id === null ? null : { kind: 'topics', id, locale: 'it' },
})

test('what a fault names gives way to what is live of it, with the field and the reason', () => {
  const snapshot = withTopics(badA, { ...b, title: 'Tema z' })
  const [held, ...others] = toHoldBack([fault('a'), fault('a')], snapshot, live)
  if (held === undefined) throw new Error('Nothing was held back')
  const mended = withHeldBack(snapshot, [held])

  expect(others).toEqual([])
  expect(held.entry).toMatchObject({ kind: 'topics', id: 'a', locale: 'it', fields: ['summary'] })
  expect(held.entry.fault).toEqual({ what: 'missing', detail: '/it/nulla/' })
  expect(titlesIn(mended.snapshot)).toEqual([`a ${a.summary}`, `b ${b.summary}`])
  expect(mended.snapshot.contents.it.topics.map(({ title }) => title)).toContain('Tema z')
  expect(mended.snapshot.quarantined).toEqual([held.entry])
})

test('what was never live is left out, and so is everything when nobody remembers what was', () => {
  const first = withTopics(a, b, { ...topic('c'), summary: '/it/nulla/' })
  for (const [snapshot, before, rest] of [
    [first, live, ['a', 'b']],
    [withTopics(badA, b), null, ['b']],
  ] as const) {
    const held = toHoldBack([fault(before === null ? 'a' : 'c')], snapshot, before)

    expect(withHeldBack(snapshot, held).snapshot.contents.it.topics.map(({ id }) => id)).toEqual(rest)
  }
})

test('when nobody is to blame, all that was changed is held back; what is live already is not', () => {
  const changed = withTopics(badA, b)

  expect(toHoldBack([fault(null)], changed, live).map(({ owner }) => owner.id)).toEqual(['a'])
  expect(toHoldBack([fault('b')], changed, live).map(({ owner }) => owner.id)).toEqual(['a'])
  expect(toHoldBack([fault(null)], live, live)).toEqual([])
  expect(toHoldBack([fault(null)], changed, null)).toEqual([])
})

test('what would be lost stays, as long as staff have not withdrawn it', () => {
  const withoutA = { ...withTopics(b), languages: live.languages }
  const held = toHoldBack([{ ...fault('a'), what: 'lost' }], withoutA, live)

  expect(withHeldBack(withoutA, held).snapshot.contents.it.topics).toEqual([a, b])
  // Meanwhile somebody has withdrawn it.
  expect(withHeldBack(withTopics(b), held)).toEqual({ snapshot: withTopics(b), still: [] })
})

test('what was changed since it was held back is tried again', () => {
  const held = toHoldBack([fault('a')], withTopics(badA, b), live)
  const mended = withTopics({ ...badA, summary: 'Bene.' }, b)

  expect(withHeldBack(mended, held)).toEqual({ snapshot: mended, still: [] })
  expect(withHeldBack(withTopics(badA, b), held).still).toEqual(held)
})
