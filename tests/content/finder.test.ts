import { expect, test } from 'vitest'
import { finderOf } from '../../content/finder.ts'
import { finderPath, parsePath } from '../../content/paths.ts'
import { parseQuery } from '../../content/call-query.ts'
import { translator } from '../../i18n/translate.ts'
import { sampleSource } from '../support/sample-source.ts'
import { now } from './calls-found.ts'

const { controls, calls } = finderOf(sampleSource('en', now), translator('en'))
const values = controls.filters.flatMap((filter) => filter.values.map((value) => ({ filter: filter.name, ...value })))

test('states and kinds of applicant have a page each; other values only where a call has them', () => {
  expect(values.filter(({ hasPage }) => hasPage).map(({ href }) => parsePath(href)?.view)).toEqual([
    ...Array.from({ length: 5 }, () => 'calls-in-group'),
    ...Array.from({ length: 8 }, () => 'calls-for'),
  ])
  expect(values.filter(({ hasPage, count }) => !hasPage && count === 0)).toEqual([])
})

test('every other value leads to a query that chooses it alone', () => {
  for (const { filter, value, href } of values.filter(({ hasPage }) => !hasPage))
    expect(parseQuery(new URL(href, 'https://example.org').search).chosen[filter]).toEqual([value])
})

test('every value is named in the language of the page', () => {
  const labels = values.map(({ label }) => label)

  expect(labels).toEqual(
    expect.arrayContaining(['Open', 'Archive', 'Fab labs and makerspaces', 'Within 7 days', 'Crafts']),
  )
  expect(labels.filter((label) => /[a-z]\.[a-z]|^[a-z]/.test(label))).toEqual([])
})

test('a call is found by its title, who can apply, its facts, places and area', () => {
  const text = calls.find(({ id }) => id === 'voucher')?.text

  for (const words of ['vouchers for coworkers', 'individuals', 'one year', 'fabriq', 'labs and services'])
    expect(text).toContain(` ${words}`)
})

test('the texts that travel are the finder’s own', () => {
  expect(Object.keys(controls.texts).filter((key) => !/^(finder|fit|applicants)\./.test(key))).toEqual([])
  expect(finderPath('en')).toBe('/en/opportunities/finder.json')
})
