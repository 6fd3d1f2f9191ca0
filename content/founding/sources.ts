import type { Citation } from '../fields.ts'
import type { FoundingLocale } from './founding.ts'

/** The five documents on which the founding content rests. */
const documents = {
  guidelines:
    'Renato Galliano, Annibale D’Elia, «#NEU Nuove Economie Urbane. Manifattura Milano. Linee Guida», Comune di Milano',
  sharingDeck:
    'Renato Galliano, «Territori collaborativi e processi di sviluppo #sharingeconomy», Comune di Milano, Roma, 2015',
  vitale: 'Tommaso Vitale, «Milan? L’innovation pour quoi faire?»',
  whiteBook: 'Redazione, «Il libro bianco di Milano sull’innovazione sociale»',
  sharingPolicy: '«Strategi Kebijakan Kota Berbagi Milan»',
} as const

export type SourceDocument = keyof typeof documents

const slide = { it: 'diapositiva', en: 'slide' } as const
const slides = { it: 'diapositive', en: 'slides' } as const

/** Cites slides of the guidelines by number, for example `guidelines('en', 12)`. */
export function guidelines(locale: FoundingLocale, ...numbers: number[]): Citation {
  const word = numbers.length === 1 ? slide[locale] : slides[locale]
  return {
    title: documents.guidelines,
    detail: numbers.length === 0 ? null : `${word} ${numbers.join(', ')}`,
    url: null,
  }
}

/** Cites one of the other documents, with the title of the slide or section where there is one. */
export function cite(document: Exclude<SourceDocument, 'guidelines'>, detail: string | null = null): Citation {
  return { title: documents[document], detail, url: null }
}
