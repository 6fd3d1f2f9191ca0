import { expect, test } from 'vitest'
import { changeForms, type CallChange, type Changed } from '../../../content/call-change.ts'
import { translator } from '../../../i18n/translate.ts'
import { changeWords } from '../../../site/components/calls/change-words.ts'

const it = translator('it')
const en = translator('en')
const change = (what: Changed, before: CallChange['before'], after: CallChange['after']): CallChange => ({
  id: '1',
  call: 'c',
  at: '2026-06-10T10:00:00.000Z',
  what,
  before,
  after,
})

test.each<[Changed, CallChange['before'], string, string]>([
  ['closes', '2026-06-30T10:00:00.000Z', '30 giugno 2026, ore 12:00 di Roma', '30 June 2026, 12:00 Rome time'],
  ['totalAmount', 100_000, '100.000\u00a0€', '€100,000'],
  ['shareCovered', 50, '50%', '50%'],
  ['noMoney', true, 'sì', 'yes'],
  ['firmAgeUpTo', 5, '5 anni', '5 years'],
  ['applicants', ['firms', 'schools'], 'imprese e scuole', 'companies and schools'],
  ['seat', 'milan', 'a Milano', 'in Milan'],
  ['aidRegime', 'de-minimis', 'De minimis', 'De minimis'],
  ['documents', ['avviso.pdf'], 'avviso.pdf', 'avviso.pdf'],
  [
    'exception',
    { kind: 'suspended', from: '2026-06-10T10:00:00.000Z', until: null },
    'Sospesa dal 10 giugno 2026, ore 12:00 di Roma',
    'Suspended since 10 June 2026, 12:00 Rome time',
  ],
  [
    'moreWindows',
    [{ opens: '2026-06-10T10:00:00.000Z', closes: '2026-06-11T10:00:00.000Z' }],
    '10 giugno 2026, ore 12:00 di Roma – 11 giugno 2026, ore 12:00 di Roma',
    '10 June 2026, 12:00 Rome time – 11 June 2026, 12:00 Rome time',
  ],
])('a change of %s is said in both languages', (what, value, italian, english) => {
  expect(changeWords(change(what, value, null), it)).toMatchObject({ before: italian, after: null })
  expect(changeWords(change(what, null, value), en)).toMatchObject({ before: null, after: english })
})

test('an empty list is nothing', () => {
  expect(changeWords(change('documents', [], ['a.pdf']), it)).toMatchObject({ before: null, after: 'a.pdf' })
})

test('every thing that can change has a name of its own in each language', () => {
  for (const t of [it, en]) {
    const labels = (Object.keys(changeForms) as Changed[]).map((what) => changeWords(change(what, null, null), t).label)
    expect(new Set(labels).size).toBe(labels.length)
  }
})
