import { expect, test } from 'vitest'
import { cardHash, changeAfter, clockAt, readCard, type SearchCard } from '../../content/search-card.ts'

test('a card travels behind a path and comes back whole', () => {
  const card: SearchCard = {
    kind: 'calls',
    id: 'a#b/c',
    when: '«oggi» & 5 %',
    clock: ['|open|open|Aperta|1 marzo'],
    isExample: true,
    others: { en: '/en/calls/x/' },
    lent: {},
  }

  expect(readCard(`/it/x/${cardHash(card)}`)).toEqual({ path: '/it/x/', card })
  expect(readCard('/it/x/')).toBeNull()
})

test('what is said of a call goes with the clock', () => {
  const clock = [
    '|open|open|Aperta|1 marzo',
    '100|closing-soon|open|Chiude oggi|1 marzo',
    '200|closed|over|Chiusa|1 marzo',
  ]

  expect([0, 100_000, 200_000].map((now) => changeAfter(clock, now))).toEqual([100_000, 200_000, Infinity])
  expect(clockAt(clock, 99_999).words).toBe('Aperta')
  expect(clockAt(clock, 100_000).standing).toBe('closing-soon')
  expect(clockAt(clock, 500_000)).toEqual({ standing: 'closed', group: 'over', words: 'Chiusa', deadline: '1 marzo' })
})
