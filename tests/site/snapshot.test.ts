import { expect, test } from 'vitest'
import { callGroups } from '../../content/call-group.ts'
import { applicantKinds } from '../../content/call-terms.ts'
import { kindNames } from '../../content/kinds.ts'
import { standaloneViews } from '../../content/paths.ts'
import type { RichText } from '../../content/rich-text.ts'
import { releasePaths, fileOf } from '../../site/release/paths.ts'
import { sourcesOf } from '../../site/source/snapshot.ts'
import { samples } from '../content/samples.ts'
import { snapshotOf, topic } from './snapshots.ts'

const body: RichText = [{ type: 'paragraph', children: [{ type: 'text', text: 'Qui.' }] }]
const now = 0

test('a document is found by id and by slug in its language', () => {
  const { it, en } = sourcesOf(
    snapshotOf({ it: { topics: [topic('1', 'tema')] }, en: { topics: [topic('1', 'topic')] } }),
    now,
  )

  expect(it.get('topics', '1')?.slug).toBe('tema')
  expect(it.find('topics', 'tema')?.id).toBe('1')
  expect(it.find('topics', 'topic')).toBeUndefined()
  expect(en.find('topics', 'topic')?.id).toBe('1')
})

test('a document of another kind is never mistaken for it', () => {
  const { it } = sourcesOf(snapshotOf({ it: { topics: [topic('1', 'tema')] }, en: {} }), now)

  expect(it.get('places', '1')).toBeUndefined()
  expect(it.find('places', 'tema')).toBeUndefined()
  expect(it.pathTo('places', '1')).toBeUndefined()
})

test('no id leads to no document', () => {
  expect(sourcesOf(snapshotOf({ it: { topics: [topic('1')] }, en: {} }), now).it.get('topics', null)).toBeUndefined()
})

test('what is not public drops out of a choice, and the order stays', () => {
  const { it } = sourcesOf(snapshotOf({ it: { topics: [topic('1'), topic('2'), topic('3')] }, en: {} }), now)

  expect(it.pick('topics', ['3', 'draft', '1']).map(({ id }) => id)).toEqual(['3', '1'])
})

test('a list has the order of the snapshot', () => {
  const { it } = sourcesOf(snapshotOf({ it: { topics: [topic('2'), topic('1')] }, en: {} }), now)

  expect(it.list('topics').map(({ id }) => id)).toEqual(['2', '1'])
})

test('a path leads only to documents with a page of their own', () => {
  const { it } = sourcesOf(
    snapshotOf({
      it: {
        places: [
          { ...samples.places, id: 'bare' },
          { ...samples.places, id: 'told', slug: 'told', body },
        ],
      },
      en: {},
    }),
    now,
  )

  expect(it.pathTo('places', 'told')).toBe('/it/luoghi/told/')
  expect(it.pathTo('places', 'bare')).toBeUndefined()
  expect(it.pathTo('places', 'nobody')).toBeUndefined()
})

test('a page about the portal has its own word in the path', () => {
  const privacy = { ...samples.pages, id: 'privacy', slug: 'privacy', section: 'portal' as const, body }

  expect(sourcesOf(snapshotOf({ it: { pages: [privacy] }, en: {} }), now).it.pathTo('pages', 'privacy')).toBe(
    '/it/informazioni/privacy/',
  )
})

test('a document knows its translations, in the languages in which it has a page', () => {
  const { it, en } = sourcesOf(
    snapshotOf({ it: { topics: [topic('1', 'uno'), topic('2')] }, en: { topics: [topic('1', 'one')] } }),
    now,
  )

  const both = { it: '/it/temi/uno/', en: '/en/topics/one/' }
  expect([it.translations('topics', '1'), en.translations('topics', '1')]).toEqual([both, both])
  expect(en.translations('topics', '2')).toEqual({ it: '/it/temi/2/' })
})

test('the footer has the pages that are public and have a text, in the order chosen', () => {
  const pages = [
    { ...samples.pages, body, id: 'a' },
    { ...samples.pages, body, id: 'b' },
    { ...samples.pages, body: [], id: 'empty' },
  ]
  const { it, en } = sourcesOf(
    snapshotOf({ it: { pages }, en: {} }, { navigation: { footer: ['b', 'draft', 'empty', 'a'] } }),
    now,
  )

  expect(it.footer.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(en.footer.map(({ id }) => id)).toEqual(['b', 'a'])
})

test('every source speaks for the instant of the release', () => {
  const { it, en } = sourcesOf(snapshotOf({ it: {}, en: {} }), 1_234)

  expect([it.now, en.now]).toEqual([1_234, 1_234])
})

test('a release has the lists, homes and lost pages of an empty portal', () => {
  const paths = releasePaths(sourcesOf(snapshotOf({ it: {}, en: {} }), now))

  expect(paths).toHaveLength(
    1 + 2 * (1 + kindNames.length + callGroups.length + applicantKinds.length + standaloneViews.length + 1),
  )
  expect(paths).toContain('/')
  expect(paths).toContain('/it/opportunita/')
  expect(paths).toContain('/en/404.html')
})

test('a release has a page for every document that has one, once', () => {
  const contents = {
    places: [samples.places, { ...samples.places, id: 'told', slug: 'told', body }],
    topics: [topic('1')],
  }
  const paths = releasePaths(sourcesOf(snapshotOf({ it: contents, en: {} }), now))

  expect(paths).toContain('/it/luoghi/told/')
  expect(paths).toContain('/it/temi/1/')
  expect(paths).not.toContain('/it/luoghi/titolo/')
  expect(new Set(paths).size).toBe(paths.length)
})

test('a page that ends with a slash is the index of its folder', () => {
  expect(['/', '/it/luoghi/', '/it/404.html'].map(fileOf)).toEqual([
    '/index.html',
    '/it/luoghi/index.html',
    '/it/404.html',
  ])
})
