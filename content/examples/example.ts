import type { FoundingDocument } from '../founding/founding.ts'

/** A fictional call, as the founding content is written. */
export type Example = FoundingDocument<'calls'>

type CurrentFacts = Extract<Example['facts'], { record: 'current' }>

/** The instant at which Rome's clocks show a time (`HH:mm`), some calendar days after the day of loading. */
export type At = (days: number, time: string) => string

/** What the examples have in common; each says what differs. */
export const plain = {
  record: 'current' as const,
  example: true,
  area: null,
  promoters: ['comune-di-milano'],
  places: [],
  topics: [],
  previousEdition: null,
  totalAmount: null,
  closing: 'date' as const,
  moreWindows: [],
  exception: null,
  noMoney: false,
  amountFrom: null,
  amountUpTo: null,
  shareCovered: null,
  aidRegime: 'not-stated' as const,
  sectors: [],
  offers: [],
  firmAgeUpTo: null,
  partners: [],
  act: null,
  officer: null,
  transparencyUrl: null,
  documents: [],
  applyUrl: null,
  contactEmail: null,
  contactTelephone: null,
  results: null,
} satisfies Partial<CurrentFacts>

/** The call asks for a seat in Milan, Italian and a digital identity. */
export const onlyFromMilan = {
  seat: 'milan' as const,
  formLanguages: ['it' as const],
  identity: 'digital' as const,
  englishContact: null,
}

/** Texts that an example does not have. */
export const noMore = { questions: [], exceptionReason: null, facts: [], sources: [] }
