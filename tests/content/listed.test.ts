import { expect, test } from 'vitest'
import { callGroups, callsIn } from '../../content/call-group.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { kindOf, listsIn, partAt, partsOf, type ListedSource } from '../../content/listed.ts'
import type { Address, ListAddress } from '../../content/paths.ts'
import { updatedOf } from '../../content/updated.ts'
import { contentsOf } from '../support/crowd/contents.ts'
import { crowdOf } from '../support/crowd/documents.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const crowd = contentsOf((kind) => crowdOf(kind, 'it', now))
const source: ListedSource = { now, list: (kind) => crowd[kind] }
const names: (string | null)[] = [...callGroups]
const listOf = (kind: Kind): ListAddress => ({ view: 'list', locale: 'it', kind })
const idsOf = (list: ListAddress) => partsOf(list, source).flatMap(({ rows }) => rows.map(({ id }) => id))
const all = (kind: Kind) => source.list(kind).map(({ id }) => id)

test.each(kindNames)('every document of the kind %s is on one page of its list', (kind) => {
  expect(idsOf(listOf(kind)).toSorted()).toEqual(all(kind).toSorted())
})

test('every call is on one page of the list of one group', () => {
  const ids = callGroups.flatMap((group) => idsOf({ view: 'calls-in-group', locale: 'it', group }))

  expect(ids.toSorted()).toEqual(all('calls').toSorted())
})

test('every list of hundreds goes on, but that of all calls, which leads to those of the groups', () => {
  const whole = listsIn('it').filter((list) => partsOf(list, source).length === 1)

  expect(whole.filter((list) => partsOf(list, source).some(({ rows }) => rows.length > 99)).map(kindOf)).toEqual([
    'calls',
    'pages',
  ])
})

test('hundreds of open calls go on by their deadline, those for a kind of applicant by group and deadline', () => {
  const plain = source.list('calls').filter((call) => call.record === 'current')
  const calls = Array.from({ length: 5 }, (_, copy) =>
    plain.map((call) => ({ ...call, id: `${call.id}-${copy}` })),
  ).flat()
  const contents: typeof crowd = { ...crowd, calls }
  const many: ListedSource = { now, list: (kind) => contents[kind] }
  const open = partsOf({ view: 'calls-in-group', locale: 'it', group: 'open' }, many)
  const startups = partsOf({ view: 'calls-for', locale: 'it', applicant: 'startups' }, many)
  const rows = open.flatMap((part) => part.rows)
  const groups = startups.flatMap((part) => part.rows.map(({ group }) => group))

  expect([open.length, startups.length]).toEqual([8, 4])
  expect(rows.map(({ id }) => id)).toEqual(callsIn('open', calls, now).map(({ id }) => id))
  expect(groups).toEqual(groups.toSorted((a, b) => names.indexOf(a) - names.indexOf(b)))
})

test('the newest news stand on the list itself, the oldest on part 1', () => {
  const dates = (part: number | null) =>
    (partsOf(listOf('news'), source).find(({ number }) => number === part)?.rows ?? []).map(({ date }) => date ?? '')

  expect(dates(null)[0]).toBe(source.list('news')[0]?.date)
  expect(dates(1).at(-1)).toBe(source.list('news').at(-1)?.date)
})

test('a part is found by its address; where there is none, nothing is', () => {
  const at = (part: number) => partAt({ view: 'list-part', locale: 'it', list: listOf('topics'), part }, source)

  expect(at(2)?.rows[0]?.id).toBe(source.list('topics')[50]?.id)
  expect([at(1), at(99), partAt({ view: 'home', locale: 'it' }, source)]).toEqual([undefined, undefined, undefined])
})

test('a part was last changed when the newest of its own documents was', () => {
  const inPart = new Set(partsOf(listOf('news'), source)[3]?.rows.map(({ id }) => id))
  const part = partsOf(listOf('news'), source)[3]?.number ?? 0
  const aged = {
    part: (address: Address) => partAt(address, source),
    newest: () => null,
    find: () => undefined,
    ageOf: (_: Kind, id: string) => ({ updated: inPart.has(id) ? '2026-01-02T00:00:00Z' : '2026-11-11T00:00:00Z' }),
  }

  expect(updatedOf({ view: 'list-part', locale: 'it', list: listOf('news'), part }, aged)).toBe('2026-01-02T00:00:00Z')
})
