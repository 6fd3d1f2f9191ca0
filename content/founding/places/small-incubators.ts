import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'
import { listed, unverified } from './listed.ts'

/** Incubators and accelerators known from one line of one document. */
export const smallIncubators: FoundingDocument<'places'>[] = [
  {
    key: 'alimenta2talent',
    facts: {
      type: 'incubator',
      ...unverified,
      organisations: ['comune-di-milano'],
      topics: ['startups'],
    },
    texts: {
      it: {
        title: 'Alimenta2Talent',
        slug: 'alimenta2talent',
        summary:
          'Per nuove startup dell’alimentazione e delle scienze della vita, con la partecipazione attiva del Comune.',
        ...listed,
        sources: [cite('sharingPolicy', 'riga 16 del testo')],
      },
      en: {
        title: 'Alimenta2Talent',
        slug: 'alimenta2talent',
        summary: 'For new startups in food and life science, with the active participation of the City.',
        ...listed,
        sources: [cite('sharingPolicy', 'line 16 of the text')],
      },
    },
  },
  {
    key: 'air',
    facts: {
      type: 'accelerator',
      ...unverified,
      organisations: ['comune-di-milano'],
      topics: ['social-innovation', 'startups'],
    },
    texts: {
      it: {
        title: 'A.I.R',
        slug: 'air',
        summary:
          'Acceleratore per l’imprenditorialità, profit e non profit, nelle carceri milanesi, con la partecipazione del Comune.',
        ...listed,
        sources: [cite('sharingPolicy', 'righe 16-17 del testo')],
      },
      en: {
        title: 'A.I.R',
        slug: 'air',
        summary:
          'Accelerator for enterprise, profit and non-profit, inside Milan’s prisons, with the participation of the City.',
        ...listed,
        sources: [cite('sharingPolicy', 'lines 16-17 of the text')],
      },
    },
  },
  {
    key: 'quarenghi',
    facts: {
      type: 'incubator',
      ...unverified,
      organisations: [],
      topics: ['startups'],
    },
    texts: {
      it: {
        title: 'Quarenghi Center',
        slug: 'quarenghi-center',
        summary: 'Il centro per la sartoria, uno degli otto nella lista milanese di incubatori e acceleratori.',
        ...listed,
        sources: [cite('vitale', 'righe 221-223 del testo')],
      },
      en: {
        title: 'Quarenghi Center',
        slug: 'quarenghi-center',
        summary: 'The centre for dressmaking, one of eight on a list of Milan’s incubators and accelerators.',
        ...listed,
        sources: [cite('vitale', 'lines 221-223 of the text')],
      },
    },
  },
  {
    key: 'arte-e-messaggio',
    facts: {
      type: 'training',
      ...unverified,
      organisations: [],
      topics: ['skills', 'startups'],
    },
    texts: {
      it: {
        title: 'Arte e Messaggio',
        slug: 'arte-e-messaggio',
        summary: 'Centro di formazione e incubatore per la grafica e l’illustrazione.',
        ...listed,
        sources: [cite('vitale', 'righe 215-219 del testo')],
      },
      en: {
        title: 'Arte e Messaggio',
        slug: 'arte-e-messaggio',
        summary: 'Training centre and incubator for graphics and illustration; the name means “art and message”.',
        ...listed,
        sources: [cite('vitale', 'lines 215-219 of the text')],
      },
    },
  },
  {
    key: 'lodi-park',
    facts: {
      type: 'incubator',
      ...unverified,
      organisations: [],
      topics: ['startups'],
    },
    texts: {
      it: {
        title: 'Lodi Technological Park',
        slug: 'lodi-technological-park',
        summary:
          'Agroalimentare e innovazione; la startup portata a esempio è Orange Fiber, con il suo tessuto dagli agrumi.',
        ...listed,
        sources: [cite('vitale', 'righe 232-237 del testo')],
      },
      en: {
        title: 'Lodi Technological Park',
        slug: 'lodi-technological-park',
        summary:
          'Agrifood and innovation; the startup given as its example is Orange Fiber, with a fabric made from citrus.',
        ...listed,
        sources: [cite('vitale', 'lines 232-237 of the text')],
      },
    },
  },
]
