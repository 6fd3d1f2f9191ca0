import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

/** Incubators of which the documents say enough for a page. */
export const incubators: FoundingDocument<'places'>[] = [
  {
    key: 'smart-city-lab',
    facts: {
      type: 'incubator',
      condition: 'planned',
      checkedOn: null,
      opened: null,
      address: 'via Ripamonti 88',
      district: null,
      surface: 4000,
      website: null,
      area: 'labs',
      organisations: ['comune-di-milano', 'mise', 'invitalia'],
      topics: ['smart-city', 'startups', 'coworking'],
    },
    texts: {
      it: {
        title: 'Smart City Lab',
        slug: 'smart-city-lab',
        summary: 'Un incubatore per startup con idee da città intelligente, progettato in via Ripamonti 88.',
        body: `Per costruire il nuovo edificio il Comune aveva firmato un accordo con il Ministero dello Sviluppo economico e con Invitalia, agenzia ministeriale. Il ministero finanziava l’opera con 5 milioni di euro; nel maggio 2015 l’edificio era in fase di progettazione.

Doveva diventare un centro per l’impresa e l’innovazione legato a [Milano Smart City](pages:smart-city), e insieme un luogo simbolico: sede di ricerca e vetrina dello sviluppo urbano, delle soluzioni tecnologiche e di quelle sociali. La superficie, 4.000 metri quadrati, e gli spazi previsti vengono da un solo articolo, in indonesiano.

Sull’apertura le fonti divergono: quell’articolo prevedeva l’avvio nel 2016, le linee guida di Manifattura Milano l’apertura nel 2018. Nessun documento dice se sia avvenuta.`,
        sources: [
          cite('sharingDeck', 'diapositiva «Smart City Lab»'),
          guidelines('it', 16),
          cite('sharingPolicy', 'righe 17-18 del testo'),
        ],
        hours: null,
        accessibility: null,
        services: ['Imprese innovative ad alta tecnologia', 'Showroom', 'Coworking', 'Sala conferenze'],
        machines: [],
        people: [],
      },
      en: {
        title: 'Smart City Lab',
        slug: 'smart-city-lab',
        summary: 'An incubator for startups with smart-city ideas, designed for 88 via Ripamonti.',
        body: `The City had signed an agreement for the new building with the Ministry of Economic Development and Invitalia, a ministerial agency. The ministry was funding it with €5 million; in May 2015 the building was being designed.

It was meant as a centre for enterprise and innovation tied to [Milano Smart City](pages:smart-city), and at the same time as a symbol: a research centre and a showcase of urban development and of technological and social solutions. The floor area, 4,000 square metres, and the rooms planned come from a single article, in Indonesian.

Sources differ on the opening: that article expected activity in 2016, the Manifattura Milano guidelines an opening in 2018. No document says whether it took place.`,
        sources: [
          cite('sharingDeck', 'slide “Smart City Lab”'),
          guidelines('en', 16),
          cite('sharingPolicy', 'lines 17-18 of the text'),
        ],
        hours: null,
        accessibility: null,
        services: ['Innovative high-technology firms', 'Showroom', 'Coworking', 'Conference room'],
        machines: [],
        people: [],
      },
    },
  },
  {
    key: 'fabriq',
    facts: {
      type: 'incubator',
      condition: 'unknown',
      checkedOn: null,
      opened: '2014-01-22',
      address: null,
      district: null,
      surface: 700,
      website: null,
      area: 'labs',
      organisations: ['comune-di-milano'],
      topics: ['social-innovation', 'startups'],
    },
    texts: {
      it: {
        title: 'FabriQ',
        slug: 'fabriq',
        summary: 'L’incubatore del Comune per progetti d’impresa innovativi a impatto sociale, inaugurato nel 2014.',
        body: `Il compito di FabriQ era far diventare le idee progetti concreti. In 700 metri quadrati ospitava giovani startup a impatto sociale; secondo un articolo sulla politica milanese della condivisione, era nato per promuovere nuove imprese sociali nei quartieri ai margini.

I documenti ricordano due bandi. Dal [primo](calls:fabriq-1) vennero imprese con 25 occupati; il [secondo](calls:fabriq-2), chiuso nel marzo 2015, raccolse 85 domande. Nel maggio 2015 il Comune indicava in 15 le startup sociali incubate fino alla fine di quell’anno.

I numeri, con i punti su cui le fonti non vanno d’accordo, sono nella [storia dell’incubatore](stories:fabriq-incubator). L’indirizzo non compare in nessun documento.`,
        sources: [
          cite('sharingDeck', 'diapositiva «FABRIQ»'),
          cite('vitale', 'righe 247-258 del testo'),
          cite('sharingPolicy', 'riga 16 del testo'),
        ],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
      en: {
        title: 'FabriQ',
        slug: 'fabriq',
        summary: 'The City’s incubator for innovative businesses with social impact, inaugurated in 2014.',
        body: `FabriQ’s task was to turn ideas into concrete projects. In 700 square metres it hosted young startups with social impact; according to an article on Milan’s sharing policy, it was born to promote new social business in marginalised neighbourhoods.

The documents record two calls. The [first](calls:fabriq-1) led to firms with 25 people at work; the [second](calls:fabriq-2), closed in March 2015, drew 85 applications. In May 2015 the City gave the number of social startups incubated until the end of that year as 15.

The numbers, including the points on which sources disagree, are in the [story of the incubator](stories:fabriq-incubator). No document gives the address.`,
        sources: [
          cite('sharingDeck', 'slide “FABRIQ”'),
          cite('vitale', 'lines 247-258 of the text'),
          cite('sharingPolicy', 'line 16 of the text'),
        ],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
    },
  },
  {
    key: 'polihub',
    facts: {
      type: 'incubator',
      condition: 'unknown',
      checkedOn: null,
      opened: null,
      address: null,
      district: null,
      surface: null,
      website: null,
      area: 'labs',
      organisations: ['politecnico', 'comune-di-milano'],
      topics: ['startups'],
    },
    texts: {
      it: {
        title: 'PoliHub',
        slug: 'polihub',
        summary: 'Distretto e incubatore di startup con il Politecnico di Milano: informatica, web e alta tecnologia.',
        body: `Nella rete degli incubatori milanesi, dove ogni luogo doveva avere una vocazione propria, a PoliHub toccava la tecnologia: lo dicono sia le diapositive di Tommaso Vitale sia l’articolo sul libro bianco. Un terzo articolo lo conta tra i cinque a cui il Comune partecipava attivamente.

La rete intera, con le due liste che non coincidono, è descritta in [come le fonti contano le startup](stories:startup-landscape).`,
        sources: [
          cite('vitale', 'righe 195-200 del testo'),
          cite('whiteBook', 'righe 26 e 29 del testo'),
          cite('sharingPolicy', 'riga 16 del testo'),
        ],
        hours: null,
        accessibility: null,
        services: ['Eventi sull’imprenditorialità', 'Incontri e contatti', 'Spazi', 'Servizi innovativi per startup'],
        machines: [],
        people: [],
      },
      en: {
        title: 'PoliHub',
        slug: 'polihub',
        summary:
          'A startup district and incubator for ICT, web and high-tech, with the Politecnico di Milano university.',
        body: `In Milan’s network of incubators, where each place was to have a vocation of its own, PoliHub’s was technology: both Tommaso Vitale’s slides and the white book article say so. A third article counts it among the five in which the City took an active part.

The whole network, with two lists that do not match, is described in [how the sources count startups](stories:startup-landscape).`,
        sources: [
          cite('vitale', 'lines 195-200 of the text'),
          cite('whiteBook', 'lines 26 and 29 of the text'),
          cite('sharingPolicy', 'line 16 of the text'),
        ],
        hours: null,
        accessibility: null,
        services: ['Entrepreneurship events', 'Networking', 'Spaces', 'Innovative services for startups'],
        machines: [],
        people: [],
      },
    },
  },
  {
    key: 'speed-mi-up',
    facts: {
      type: 'incubator',
      condition: 'unknown',
      checkedOn: null,
      opened: null,
      address: null,
      district: null,
      surface: null,
      website: null,
      area: 'labs',
      organisations: ['camera-di-commercio', 'comune-di-milano', 'bocconi'],
      topics: ['startups', 'skills'],
    },
    texts: {
      it: {
        title: 'Speed Mi up',
        slug: 'speed-mi-up',
        summary: 'L’incubatore di Camera di Commercio, Comune e Università Bocconi, con il management come vocazione.',
        body: `Un articolo sulla politica milanese della condivisione spiega come era organizzato: lo promuovevano la Camera di Commercio e il Comune, in consorzio con la Bocconi, che lo gestiva. Sempre lì si legge che sosteneva il lavoro e l’imprenditorialità.

Le diapositive di Tommaso Vitale, che lo scrivono «Speed Mi up» e non «SpeedMiUp», nominano solo Camera di Commercio e Bocconi. Il posto che aveva tra gli altri incubatori è descritto in [come le fonti contano le startup](stories:startup-landscape).`,
        sources: [cite('vitale', 'righe 225-230 del testo'), cite('sharingPolicy', 'righe 16-17 del testo')],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
      en: {
        title: 'Speed Mi up',
        slug: 'speed-mi-up',
        summary:
          'The incubator of the Chamber of Commerce, the City and Bocconi University, with management as its field.',
        body: `An article on Milan’s sharing policy explains the set-up: the Chamber of Commerce and the City promoted it, in a consortium with Bocconi, which ran it. The same article says that it supported employment and entrepreneurship.

Tommaso Vitale’s slides, which write “Speed Mi up” rather than “SpeedMiUp”, name only the Chamber of Commerce and Bocconi. Its place among the other incubators is described in [how the sources count startups](stories:startup-landscape).`,
        sources: [cite('vitale', 'lines 225-230 of the text'), cite('sharingPolicy', 'lines 16-17 of the text')],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
    },
  },
]
