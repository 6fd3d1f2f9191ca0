import type { FoundingDocument } from '../founding.ts'

type ArchiveFacts = Extract<FoundingDocument<'calls'>['facts'], { record: 'archive' }>

/** A call of the past of which nothing more is known; each call states over it what its documents say. */
export const archived: ArchiveFacts = {
  record: 'archive',
  wording: 'archive',
  area: null,
  promoters: [],
  places: [],
  topics: [],
  previousEdition: null,
  totalAmount: null,
  opened: null,
  closed: null,
}

/** A call that the programme's guidelines only announce. */
export const planned: ArchiveFacts = { ...archived, wording: 'planned', promoters: ['comune-di-milano'] }
