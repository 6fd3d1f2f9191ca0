import { expect, test } from 'vitest'
import { changeForms, type CallChange, type Changed } from '../../../content/call-change.ts'
import { translator } from '../../../i18n/translate.ts'
import { changeLine } from '../../../site/components/calls/change-text.ts'
import { change } from '../feeds/published.ts'

type Value = CallChange['before']

const at = '2026-11-27T11:00:00.000Z'
const later = '2026-12-04T11:00:00.000Z'
const suspended = { kind: 'suspended', from: at, until: null }
const results = { received: 300, admitted: null, winners: 152, given: 100_000 }

const lines: [Changed, Value, Value, string, string][] = [
  ['published', null, null, 'Pubblicata', 'Published'],
  [
    'closes',
    at,
    later,
    'Scadenza: 27 novembre 2026, ore 12:00 di Roma → 4 dicembre 2026, ore 12:00 di Roma',
    'Deadline: 27 November 2026, 12:00 Rome time → 4 December 2026, 12:00 Rome time',
  ],
  [
    'totalAmount',
    null,
    300_000,
    'Dotazione complessiva: non indicato → 300.000 €',
    'Total budget: not stated → €300,000',
  ],
  ['shareCovered', 50, 60, 'Quota di spesa coperta: 50% → 60%', 'Share of the cost covered: 50% → 60%'],
  ['noMoney', false, true, 'Senza contributi in denaro: no → sì', 'No money involved: no → yes'],
  [
    'firmAgeUpTo',
    null,
    1,
    'Età massima dell’impresa: senza limiti → 1 anno',
    'Oldest age of a company: no limit → 1 year',
  ],
  [
    'applicants',
    ['firms'],
    ['firms', 'labs'],
    'Chi può partecipare: imprese → imprese, fablab e makerspace',
    'Who can apply: companies → companies, fab labs and makerspaces',
  ],
  ['sectors', [], ['design'], 'Settori: tutti → design', 'Sectors: all → design'],
  ['seat', 'milan', 'union', 'Sede richiesta: Milano → Unione europea', 'Seat needed: Milan → European Union'],
  [
    'aidRegime',
    'not-stated',
    'de-minimis',
    'Regime di aiuto: non indicato → de minimis',
    'State aid rules: not stated → de minimis',
  ],
  ['documents', [], ['avviso.pdf'], 'Documenti: nessuno → avviso.pdf', 'Documents: none → avviso.pdf'],
  [
    'exception',
    null,
    suspended,
    'Stato: secondo le date → Sospesa da: 27 novembre 2026, ore 12:00 di Roma',
    'State: as its dates say → Suspended since: 27 November 2026, 12:00 Rome time',
  ],
  [
    'results',
    null,
    results,
    'Risultati: non pubblicati → domande ricevute: 300, vincitrici: 152, fondi assegnati: 100.000 €',
    'Results: not published → applications received: 300, winners: 152, funds given: €100,000',
  ],
  [
    'moreWindows',
    [],
    [{ opens: at, closes: later }],
    'Altri periodi per fare domanda: nessuno → 27 novembre 2026, ore 12:00 di Roma – 4 dicembre 2026, ore 12:00 di Roma',
    'Further windows: none → 27 November 2026, 12:00 Rome time – 4 December 2026, 12:00 Rome time',
  ],
]

test.each(lines)('a change of %s is told in words', (what, before, after, italian, english) => {
  const made = change('c', '2026-11-20', what, before, after)

  expect([changeLine(made, translator('it')), changeLine(made, translator('en'))].map(spaced)).toEqual([
    italian,
    english,
  ])
})

test('what was recorded in a form that is no longer known is told as it is', () => {
  const made = (what: Changed, value: Value) =>
    changeLine(change('c', '2026-11-20', what, value, value), translator('en'))

  expect(made('seat', 'europe')).toBe('Seat needed: europe → europe')
  expect(made('exception', { kind: 'paused' })).toBe('State: {"kind":"paused"} → {"kind":"paused"}')
})

test('everything that can change has words in both languages', () => {
  const whats = Object.keys(changeForms) as Changed[]
  const words = whats.flatMap((what) => [
    translator('it')(`change.what.${what}`),
    translator('en')(`change.what.${what}`),
  ])

  expect(words.filter((text) => text.startsWith('change.'))).toEqual([])
})

/** Currencies stand apart from their figures by a space that does not break. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
