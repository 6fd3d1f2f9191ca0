import { afterAll, beforeAll, expect, test } from 'vitest'
import { areExamplesSettled, refreshExamples, removeExamples } from '../../cms/seed/examples.ts'
import { foundingId } from '../../cms/seed/founding-id.ts'
import { exampleCalls } from '../../content/examples/calls.ts'
import type { CurrentCall } from '../../content/call.ts'
import { callState } from '../../content/call-state.ts'
import { founding } from '../../content/founding/index.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import { readSnapshot } from '../../site/source/read-snapshot.ts'
import { changedIn } from '../support/changes.ts'
import { startCms, type TestCms } from '../support/cms.ts'
import { documentOf } from '../support/documents.ts'
import { deskOf } from '../support/editing.ts'
import { writeSettings } from '../support/settings.ts'

const now = Date.parse('2030-03-10T12:00:00.000Z')
const count = exampleCalls(now).length
const later = Date.parse('2030-09-01T12:00:00.000Z')

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
  await writeSettings(cms)
  for (const { key, facts } of founding.areas) {
    const data = { id: foundingId('areas', key), title: key, slug: key, summary: key, number: facts.number }
    await cms.payload.create({ collection: 'areas', locale: 'it', data })
  }
  await deskOf(cms, await cms.login('editor')).publish('calls', 'it', documentOf('calls', 'Bando vero'))
})
afterAll(() => cms.stop())

/** The examples that the public sees, in a language. */
async function examplesIn(locale: Locale): Promise<CurrentCall[]> {
  const { contents, quarantined } = await readSnapshot(cms.payload)
  expect(quarantined).toEqual([])
  return contents[locale].calls.flatMap((call) => (call.record === 'current' && call.example ? [call] : []))
}

test('the examples of a new installation are still to be loaded', async () => {
  expect(await areExamplesSettled(cms.payload)).toBe(false)
})

test('marked examples are loaded in every language, in different states at the instant given', async () => {
  expect(await refreshExamples(cms.payload, now)).toBe(count)

  for (const locale of localeCodes) {
    const examples = await examplesIn(locale)
    expect(examples).toHaveLength(count)
    expect(new Set(examples.map((call) => callState(call, now))).size).toBeGreaterThanOrEqual(4)
  }
})

test('a refresh replaces the examples with the same ones at new dates, even one in the trash', async () => {
  await refreshExamples(cms.payload, now)
  const before = await examplesIn('it')
  await discard(before[0])

  await refreshExamples(cms.payload, later)

  const after = await examplesIn('it')
  expect(after.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted())
  expect(new Set(after.map(({ slug }) => slug)).size).toBe(count)
  expect(stateOf(after, later)).toEqual(stateOf(before, now))
  expect(after.map(({ opens }) => opens)).not.toEqual(before.map(({ opens }) => opens))
})

/** The state of each call at an instant, by its id. */
function stateOf(calls: readonly CurrentCall[], instant: number): Record<string, string> {
  return Object.fromEntries(calls.map((call) => [call.id, callState(call, instant)]))
}

test('removing takes out the examples, even those in the trash, and nothing else', async () => {
  await refreshExamples(cms.payload, now)
  const [first] = await examplesIn('it')
  await discard(first)

  expect(await removeExamples(cms.payload)).toBe(count)

  const { docs } = await cms.payload.find({ collection: 'calls', locale: 'it', trash: true })
  expect(docs.map(({ title }) => title)).toEqual(['Bando vero'])
  expect(await areExamplesSettled(cms.payload)).toBe(true)
})

/** Puts a call into the trash. */
async function discard(call: CurrentCall | undefined): Promise<void> {
  const data = { deletedAt: '2030-03-11T00:00:00.000Z' }
  await cms.payload.update({ collection: 'calls', id: call?.id ?? '', locale: 'it', data })
}

test('an installation with examples of an earlier edition gets the current ones, one without any stays without', async () => {
  await refreshExamples(cms.payload, now)
  expect(await areExamplesSettled(cms.payload)).toBe(true)
  await cms.payload.kv.set('examples', { at: '2026-11-01T00:00:00.000Z' })
  expect(await areExamplesSettled(cms.payload)).toBe(false)

  await removeExamples(cms.payload)

  expect(await areExamplesSettled(cms.payload)).toBe(true)
})

test('what staff changed in an example is forgotten with it', async () => {
  await refreshExamples(cms.payload, now)
  const [example] = await examplesIn('it')
  const id = example?.id ?? ''
  await deskOf(cms, await cms.login('editor')).publishIn('calls', id, 'it', { firmAgeUpTo: 99 })
  expect(await changedIn(cms, id)).toEqual(['firmAgeUpTo'])

  await refreshExamples(cms.payload, now)

  expect(await changedIn(cms, id)).toEqual([])
})
