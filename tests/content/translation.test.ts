import { expect, test } from 'vitest'
import { translationOf, wholeTranslation, type Moment } from '../../content/translation.ts'

const moment = (day: number, original: string | null, translation: string | null): Moment => ({
  at: `2030-05-0${day}T10:00:00.000Z`,
  original,
  translation,
})

test('a text that is not there needs no translation, and one that is there does', () => {
  expect(translationOf([], null).translation).toEqual({ state: 'empty' })
  expect(translationOf([moment(1, null, 'left over')], null).translation).toEqual({ state: 'empty' })
  expect(translationOf([moment(1, 'uno', null)], null).translation).toEqual({ state: 'missing' })
})

test('a translation is behind by the changes of the original since it changed itself', () => {
  const history = [moment(1, 'uno', null), moment(2, 'uno', 'one'), moment(3, 'due', 'one'), moment(4, 'tre', 'one')]
  expect(translationOf(history.slice(0, 2), null)).toEqual({ translation: { state: 'current' }, madeFrom: 'uno' })
  expect(translationOf(history, null)).toEqual({
    translation: { state: 'behind', changes: 2, since: '2030-05-02T10:00:00.000Z' },
    madeFrom: 'uno',
  })
  expect(translationOf([...history, moment(5, 'tre', 'three')], null).translation).toEqual({ state: 'current' })
})

test('one that is saved together with its original is up to date', () => {
  const history = [moment(1, 'uno', 'one'), moment(2, 'due', 'two')]
  expect(translationOf(history, null)).toEqual({ translation: { state: 'current' }, madeFrom: 'due' })
})

test('publishing it again as it is holds it against the original of then', () => {
  const history = [moment(1, 'uno', 'one'), moment(2, 'due', 'one'), moment(4, 'tre', 'one')]
  expect(translationOf(history, '2030-05-03T00:00:00.000Z')).toEqual({
    translation: { state: 'behind', changes: 1, since: '2030-05-03T00:00:00.000Z' },
    madeFrom: 'due',
  })
  expect(translationOf(history, '2030-05-05T00:00:00.000Z').translation).toEqual({ state: 'current' })
})

test('an original that is again what it was is translated', () => {
  const history = [moment(1, 'uno', 'one'), moment(2, 'due', 'one'), moment(3, 'uno', 'one')]
  expect(translationOf(history, null).translation).toEqual({ state: 'current' })
})

test('of a whole document what is missing counts before what is behind, and the furthest behind before the others', () => {
  const behind = (changes: number, day: number) =>
    ({ state: 'behind', changes, since: `2030-05-0${day}T10:00:00.000Z` }) as const
  expect(wholeTranslation([{ state: 'current' }, { state: 'missing' }, behind(1, 1)])).toEqual({ state: 'missing' })
  expect(wholeTranslation([behind(1, 1), { state: 'empty' }, behind(3, 2)])).toEqual(behind(3, 1))
  expect(wholeTranslation([{ state: 'empty' }, { state: 'current' }])).toEqual({ state: 'current' })
  expect(wholeTranslation([{ state: 'empty' }])).toEqual({ state: 'empty' })
})
