import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'
import { listed, unverified } from './listed.ts'

/** The nine fablabs accredited by the City; little more than their names is known. */
export const fablabs: FoundingDocument<'places'>[] = [
  {
    key: 'the-fab-lab',
    facts: {
      type: 'fablab',
      ...unverified,
      organisations: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'The Fab Lab',
        slug: 'the-fab-lab',
        summary: 'Era uno dei nove FabLab accreditati dal Comune.',
        ...listed,
        sources: [cite('whiteBook', 'riga 31 del testo')],
      },
      en: {
        title: 'The Fab Lab',
        slug: 'the-fab-lab',
        summary: 'It was one of the nine FabLabs accredited by the City.',
        ...listed,
        sources: [cite('whiteBook', 'line 31 of the text')],
      },
    },
  },
  {
    key: 'yatta',
    facts: {
      type: 'fablab',
      ...unverified,
      organisations: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Yatta!',
        slug: 'yatta',
        summary:
          'Tra i primi makerspace con Opendot, scrive l’articolo sul libro bianco, fra industria dell’hinterland e botteghe; accreditato dal Comune.',
        ...listed,
        sources: [cite('whiteBook', 'righe 30-31 del testo')],
      },
      en: {
        title: 'Yatta!',
        slug: 'yatta',
        summary:
          'Among the earliest makerspaces with Opendot, writes the white book article, between outlying industry and small shops; accredited by the City.',
        ...listed,
        sources: [cite('whiteBook', 'lines 30-31 of the text')],
      },
    },
  },
  {
    key: 'fai-da-noi',
    facts: {
      type: 'fablab',
      ...unverified,
      organisations: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'fai da Noi',
        slug: 'fai-da-noi',
        summary: 'Era tra i nove FabLab che il Comune aveva accreditato.',
        ...listed,
        sources: [cite('whiteBook', 'riga 31 del testo')],
      },
      en: {
        title: 'fai da Noi',
        slug: 'fai-da-noi',
        summary: 'It was among the nine FabLabs that the City had accredited.',
        ...listed,
        sources: [cite('whiteBook', 'line 31 of the text')],
      },
    },
  },
  {
    key: 'wemake',
    facts: {
      type: 'fablab',
      ...unverified,
      organisations: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'WeMake',
        slug: 'wemake',
        summary:
          'Per l’articolo sul libro bianco, la casa dell’open source applicato agli oggetti tridimensionali; accreditato dal Comune.',
        ...listed,
        sources: [cite('whiteBook', 'riga 31 del testo')],
      },
      en: {
        title: 'WeMake',
        slug: 'wemake',
        summary:
          'For the white book article, the home of open source applied to making 3D objects; accredited by the City.',
        ...listed,
        sources: [cite('whiteBook', 'line 31 of the text')],
      },
    },
  },
  {
    key: 'opendot',
    facts: {
      type: 'fablab',
      ...unverified,
      organisations: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Opendot',
        slug: 'opendot',
        summary:
          'Tra i primi makerspace con Yatta!, scrive l’articolo sul libro bianco, fra industria dell’hinterland e botteghe; accreditato dal Comune.',
        ...listed,
        sources: [cite('whiteBook', 'righe 30-31 del testo')],
      },
      en: {
        title: 'Opendot',
        slug: 'opendot',
        summary:
          'Among the earliest makerspaces with Yatta!, writes the white book article, between outlying industry and small shops; accredited by the City.',
        ...listed,
        sources: [cite('whiteBook', 'lines 30-31 of the text')],
      },
    },
  },
  {
    key: 'innogrow',
    facts: {
      type: 'makerspace',
      ...unverified,
      organisations: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Innogrow Makerspace',
        slug: 'innogrow-makerspace',
        summary: 'Makerspace nell’elenco dei nove FabLab accreditati dal Comune.',
        ...listed,
        sources: [cite('whiteBook', 'riga 31 del testo')],
      },
      en: {
        title: 'Innogrow Makerspace',
        slug: 'innogrow-makerspace',
        summary: 'A makerspace on the list of nine FabLabs accredited by the City.',
        ...listed,
        sources: [cite('whiteBook', 'line 31 of the text')],
      },
    },
  },
  {
    key: 'vectorealism',
    facts: {
      type: 'fablab',
      ...unverified,
      organisations: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Vectorealism FabLab',
        slug: 'vectorealism-fablab',
        summary: 'Uno dei nove che il Comune aveva accreditato.',
        ...listed,
        sources: [cite('whiteBook', 'riga 31 del testo')],
      },
      en: {
        title: 'Vectorealism FabLab',
        slug: 'vectorealism-fablab',
        summary: 'One of the nine that the City had accredited.',
        ...listed,
        sources: [cite('whiteBook', 'line 31 of the text')],
      },
    },
  },
  {
    key: 'ki-buk',
    facts: {
      type: 'fablab',
      ...unverified,
      organisations: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Fab Lab Metropolitano KI-BUK',
        slug: 'fab-lab-metropolitano-ki-buk',
        summary: 'Compariva tra i nove FabLab accreditati dal Comune.',
        ...listed,
        sources: [cite('whiteBook', 'righe 31-32 del testo')],
      },
      en: {
        title: 'Fab Lab Metropolitano KI-BUK',
        slug: 'fab-lab-metropolitano-ki-buk',
        summary: 'It appeared among the nine FabLabs accredited by the City.',
        ...listed,
        sources: [cite('whiteBook', 'lines 31-32 of the text')],
      },
    },
  },
  {
    key: 'tinkering-zone',
    facts: {
      type: 'fablab',
      ...unverified,
      organisations: ['museo-scienza'],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Tinkering zone',
        slug: 'tinkering-zone',
        summary: 'FabLab dentro il Museo della Scienza, uno dei nove accreditati dal Comune.',
        ...listed,
        sources: [cite('whiteBook', 'riga 32 del testo')],
      },
      en: {
        title: 'Tinkering zone',
        slug: 'tinkering-zone',
        summary: 'A FabLab inside the Museo della Scienza, the science museum; one of the nine accredited by the City.',
        ...listed,
        sources: [cite('whiteBook', 'line 32 of the text')],
      },
    },
  },
]
