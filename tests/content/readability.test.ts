import { expect, test } from 'vitest'
import { fewestWords, gulpease, longSentences, readersOf } from '../../content/readability.ts'
import { sentencesOf, wordsOf } from '../../content/sentences.ts'

const one: [why: string, sentence: string][] = [
  ['an article of law', 'Ai sensi dell’art. 12 del D.Lgs. 33 si pubblicano i dati.'],
  ['a number', 'La determina n. 145 del Comune approva il bando.'],
  ['an example', 'Portate gli attrezzi, ad es. Martello e lima.'],
  ['decimals and thousands', 'Il contributo è di 1.500,50 euro e copre il 3.5 per cento.'],
  ['a date and an hour', 'Si chiude il 22.11.2026 alle 12.30 in via Tortona.'],
  ['an address of the web', 'Si veda https://example.org/cerca?tema=Legno&pagina=2. per i dettagli.'],
  ['an e-mail address', 'Scrivere a ufficio.bandi@example.org entro venerdì.'],
  ['initials', 'Il laboratorio di G. Rossi è in una S.p.A. Milanese.'],
  ['a title', 'Ne parla la dott.ssa Bianchi con il prof. Verdi e il sig. Neri.'],
  ['a telephone', 'Per informazioni tel. 02 1234567.'],
  ['three dots that go on', 'Aperto a tutti… anche a chi comincia.'],
]

test.each(one)('%s ends no sentence', (_, sentence) => {
  expect(sentencesOf([sentence], 'it')).toEqual([sentence])
})

test('what ends a sentence does: a dot, a question, a call, a line, a block', () => {
  expect(sentencesOf(['Apre lunedì. Chi può venire? Tutti! Il resto è qui:\nlegno', 'metallo'], 'it')).toEqual([
    'Apre lunedì.',
    'Chi può venire?',
    'Tutti!',
    'Il resto è qui:',
    'legno',
    'metallo',
  ])
  expect(sentencesOf(['Il bando è su https://example.org. Apre lunedì.', '—'], 'it')).toHaveLength(2)
  expect(sentencesOf(['Si paga? No. Il posto è gratuito.'], 'it')).toHaveLength(3)
  expect(sentencesOf(['Bring tools, e.g. a hammer. No. 5 is Dr. Smith’s.'], 'en')).toHaveLength(2)
})

test('words are what stands between spaces, addresses are none', () => {
  expect(wordsOf('L’artigianato – a Milano, su https://example.org/a – è 4.0.')).toEqual([
    'L’artigianato',
    'a',
    'Milano,',
    'su',
    'è',
    '4.0.',
  ])
})

test('the index is the one of the formula, between 0 and 100, and there is none for a short text', () => {
  // Ten words of four letters: 89 + (300 × 10 − 10 × 400) / 100.
  const plain = Array.from({ length: 10 }, () => 'alba cosa dado erba fila gara idea lana mano nave.')
  expect(gulpease(plain)).toBe(79)
  expect(gulpease(plain.slice(1))).toBeNull()
  expect(gulpease([`${'precipitevolissimevolmente '.repeat(fewestWords)}.`])).toBe(0)
  expect(gulpease(Array.from({ length: fewestWords }, () => 'Sì.'))).toBe(100)
  expect([100, 80, 79, 60, 59, 40, 39, 0].map(readersOf)).toEqual([
    'all',
    'all',
    'middle-school',
    'middle-school',
    'high-school',
    'high-school',
    'few',
    'few',
  ])
})

test('a sentence of 26 words is long, one of 25 is not', () => {
  const words = (count: number) => `${Array.from({ length: count }, (_, index) => `parola${index + 1}`).join(' ')}.`
  expect(longSentences([words(25), words(26)])).toEqual([
    { start: 'parola1 parola2 parola3 parola4 parola5 parola6 parola7', words: 26 },
  ])
})
