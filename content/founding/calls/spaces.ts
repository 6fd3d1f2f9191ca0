import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'
import { archived } from './archived.ts'
import { vitale } from './citations.ts'

const reuseSlide = 'Use and re-use of spaces in Milan'

const tiraSuLaCler: FoundingDocument<'calls'> = {
  key: 'tira-su-la-cler',
  facts: { ...archived, topics: ['reuse-of-spaces'], totalAmount: 900_000 },
  texts: {
    it: {
      title: 'Tira su la Cler',
      slug: 'tira-su-la-cler',
      summary:
        'Le diapositive di Tommaso Vitale indicano 900.000 € per i freelance, nel riuso degli spazi; date e regole non sono riportate.',
      facts: [],
      body: '',
      sources: [vitale('it', reuseSlide)],
    },
    en: {
      title: 'Tira su la Cler',
      slug: 'tira-su-la-cler',
      summary:
        'Tommaso Vitale’s slides show €900,000 for freelancers, under the reuse of spaces; dates and rules are not given.',
      facts: [],
      body: '',
      sources: [vitale('en', reuseSlide)],
    },
  },
}

const base: FoundingDocument<'calls'> = {
  key: 'base-tender',
  facts: { ...archived, places: ['base'], topics: ['reuse-of-spaces'] },
  texts: {
    it: {
      title: 'Gara per l’ex Ansaldo (BASE)',
      slug: 'gara-ex-ansaldo-base',
      summary:
        'Un articolo in indonesiano, di lettura incerta, parla di una gara per lo spazio ex Ansaldo con una durata di 21 anni.',
      facts: [],
      body: '',
      sources: [cite('sharingPolicy')],
    },
    en: {
      title: 'Tender for the former Ansaldo factory (BASE)',
      slug: 'tender-former-ansaldo-base',
      summary:
        'An article in Indonesian, hard to read with certainty, speaks of a tender for the former Ansaldo space with a term of 21 years.',
      facts: [],
      body: '',
      sources: [cite('sharingPolicy')],
    },
  },
}

export const spacesCalls: FoundingDocument<'calls'>[] = [tiraSuLaCler, base]
