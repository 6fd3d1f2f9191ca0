import type { ArchiveCall, CurrentCall } from '../../content/call.ts'
import { plainCallFacts } from '../support/call-facts.ts'
import type { Contents } from '../../content/contents.ts'
import type { Event } from '../../content/event.ts'

const texts = {
  title: 'Titolo',
  slug: 'titolo',
  summary: 'In breve.',
  body: [],
  sources: [{ title: 'Linee guida', detail: 'diapositiva 3', url: null }],
}

const callTexts = {
  ...texts,
  area: null,
  promoters: ['comune'],
  places: [],
  topics: [],
  previousEdition: null,
  facts: [{ label: 'Dotazione', value: 'circa 300.000 €' }],
  totalAmount: 300_000,
}

export const archiveCall: ArchiveCall = {
  ...callTexts,
  id: 'a',
  record: 'archive',
  wording: 'archive',
  opened: '2015-02',
  closed: null,
}

export const currentCall: Extract<CurrentCall, { closing: 'date' }> = {
  ...callTexts,
  ...plainCallFacts,
  id: 'c',
  record: 'current',
  example: false,
  opens: '2026-06-10T07:00:00.000Z',
  closes: '2026-06-30T10:00:00.000Z',
  amountUpTo: 1500,
  shareCovered: 50,
  applicants: ['firms'],
  howToApply: 'In rete.',
  applyUrl: 'https://example.org/domanda',
}

export const event: Event = {
  ...texts,
  id: 'e',
  starts: '2026-06-10T07:00:00.000Z',
  ends: null,
  date: null,
  wording: 'confirmed',
  place: null,
  venue: null,
  onlineUrl: null,
  language: 'it-en',
  calls: [],
  topics: [],
}

/** A document of each kind that its schema accepts. */
export const samples: Contents = {
  calls: currentCall,
  events: event,
  places: {
    ...texts,
    id: 'p',
    type: 'fablab',
    condition: 'unknown',
    checkedOn: null,
    opened: '2014-01-22',
    address: 'via Bergognone 34',
    district: null,
    surface: 700,
    website: null,
    hours: null,
    accessibility: null,
    services: ['Sala riunioni'],
    machines: [],
    people: [],
    area: null,
    organisations: [],
    topics: [],
  },
  stories: {
    ...texts,
    id: 's',
    period: '2014',
    image: null,
    figures: [],
    area: null,
    places: [],
    calls: [],
    topics: [],
  },
  studies: {
    ...texts,
    id: 'w',
    type: 'study',
    wording: 'published',
    authors: 'Ada Rossi',
    organisations: [],
    date: '2016',
    languages: ['it'],
    files: [],
    url: null,
    area: null,
    topics: [],
  },
  news: { ...texts, id: 'n', date: '2015-05-26', image: null, area: null, calls: [], places: [], topics: [] },
  pages: {
    ...texts,
    id: 'g',
    section: 'programme',
    order: 1,
    duty: null,
    figures: [{ label: 'Imprese', value: 36_000, display: '36.000', note: null }],
    timeline: [{ date: '2016-11', label: null, text: 'Ricerche' }],
  },
  areas: { ...texts, id: 'r', number: 6, aims: ['Formare'], facts: [] },
  organisations: { ...texts, id: 'o', website: 'https://www.comune.milano.it' },
  topics: { ...texts, id: 't', eurovoc: null },
}
