import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

/** Those of the programme's own documents that are works, on which the founding content rests. */
export const documents: FoundingDocument<'studies'>[] = [
  {
    key: 'guidelines',
    facts: {
      type: 'guidelines',
      wording: 'published',
      authors: 'Renato Galliano, Annibale D’Elia',
      organisations: ['comune-di-milano'],
      date: null,
      languages: ['it'],
      files: [],
      url: null,
      area: null,
      topics: ['digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Manifattura Milano. Linee guida',
        slug: 'manifattura-milano-linee-guida',
        summary:
          'Le 22 diapositive che spiegano il programma: obiettivo, sei aree di intervento e tre principi di metodo.',
        body: `È il documento da cui viene quasi tutto quello che il portale dice del programma: la [visione](pages:vision), il [metodo](pages:method), la [preparazione](pages:how-it-came-about) e le sei aree di intervento. Sopra il titolo porta la sigla «#NEU Nuove Economie Urbane».

Lo firmano Renato Galliano e Annibale D’Elia, con la Direzione Economia Urbana e Lavoro. Nel testo non c’è data.`,
        sources: [guidelines('it', 1, 12, 22)],
      },
      en: {
        title: 'Manifattura Milano: guidelines',
        slug: 'manifattura-milano-guidelines',
        summary:
          'The 22 slides that explain the programme: its goal, six areas of intervention and three principles of method.',
        body: `Almost everything that the portal says of the programme comes from this document: the [vision](pages:vision), the [method](pages:method), the [preparation](pages:how-it-came-about) and the six areas of intervention. Above its title stands “#NEU Nuove Economie Urbane”, new urban economies.

It is signed by Renato Galliano and Annibale D’Elia, with the City’s department for urban economy and labour (Direzione Economia Urbana e Lavoro). The text has no date.`,
        sources: [guidelines('en', 1, 12, 22)],
      },
    },
  },
  {
    key: 'sharing-deck',
    facts: {
      type: 'slides',
      wording: 'published',
      authors: 'Renato Galliano',
      organisations: ['comune-di-milano'],
      date: '2015-05-28',
      languages: ['it'],
      files: [],
      url: null,
      area: null,
      topics: ['sharing-economy'],
    },
    texts: {
      it: {
        title: 'Territori collaborativi e processi di sviluppo',
        slug: 'territori-collaborativi',
        summary:
          'Le diapositive con cui il Comune presentò a Roma, nel maggio 2015, il suo lavoro sulla sharing economy.',
        body: `Le portò a Roma Renato Galliano, che allora dirigeva il Settore Innovazione Economica, Smart City e Università. Sulla copertina l’anno è stampato «015».

Vi si trovano molti dei bandi dell’archivio, dai [coworking](calls:coworking-2015) a [FabriQ](calls:fabriq-2), con le cifre di allora.`,
        sources: [cite('sharingDeck', 'diapositiva del titolo')],
      },
      en: {
        title: 'Territori collaborativi e processi di sviluppo',
        slug: 'territori-collaborativi',
        summary: 'The slides with which the City presented its work on the sharing economy in Rome, in May 2015.',
        body: `Renato Galliano took these slides on “collaborative territories” to Rome; he then headed the sector for economic innovation, smart city and university. On the cover the year is printed “015”.

Many of the calls in the archive are in them, from [coworking](calls:coworking-2015) to [FabriQ](calls:fabriq-2), with the figures of the time.`,
        sources: [cite('sharingDeck', 'title slide')],
      },
    },
  },
  {
    key: 'vitale',
    facts: {
      type: 'slides',
      wording: 'published',
      authors: 'Tommaso Vitale',
      organisations: [],
      date: null,
      languages: ['fr', 'en'],
      files: [],
      url: null,
      area: null,
      topics: ['smart-city', 'startups'],
    },
    texts: {
      it: {
        title: 'Milan? L’innovation pour quoi faire?',
        slug: 'milan-l-innovation-pour-quoi-faire',
        summary:
          'Le diapositive di Tommaso Vitale, in francese e in inglese, che contengono anche diapositive del Comune.',
        body: '',
        sources: [cite('vitale')],
      },
      en: {
        title: 'Milan? L’innovation pour quoi faire?',
        slug: 'milan-l-innovation-pour-quoi-faire',
        summary:
          '“Milan? Innovation, what for?”: Tommaso Vitale’s slides, in French and English, with slides of the City among them.',
        body: '',
        sources: [cite('vitale')],
      },
    },
  },
]
