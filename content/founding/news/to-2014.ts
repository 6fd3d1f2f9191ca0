import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'

export const newsTo2014: FoundingDocument<'news'>[] = [
  {
    key: 'open-data-portal',
    facts: { date: '2012', image: null, area: null, calls: [], places: [], topics: ['smart-city'] },
    texts: {
      it: {
        title: 'Il Comune apre il portale dei dati aperti',
        slug: 'il-comune-apre-il-portale-dei-dati-aperti',
        summary: 'Nel 2012 i dati dell’amministrazione milanese sono messi a disposizione di chi vuole riusarli.',
        body: `Per l’articolo sul libro bianco dell’innovazione sociale, il portale ha reso il Comune più trasparente e ha offerto dati su cui lavorare.

Tre anni dopo sarebbe venuta l’adesione a [E015](news:e015-joined), pensata per coinvolgere chi quei dati li sa usare.`,
        sources: [cite('whiteBook', 'riga 35 del testo')],
      },
      en: {
        title: 'The City opens its open data portal',
        slug: 'the-city-opens-its-open-data-portal',
        summary: 'In 2012 the data of Milan’s administration are made available to those who want to reuse them.',
        body: `According to the article on the white book on social innovation, the portal made the City more transparent and offered data to work on.

Three years later the City was to join [E015](news:e015-joined), to involve people who can put such data to use.`,
        sources: [cite('whiteBook', 'line 35 of the text')],
      },
    },
  },
  {
    key: 'first-coworking-call',
    facts: { date: '2013', image: null, area: null, calls: ['coworking-2013'], places: [], topics: ['coworking'] },
    texts: {
      it: {
        title: 'Primo avviso per il coworking',
        slug: 'primo-avviso-per-il-coworking',
        summary: 'Comune e Camera di Commercio mettono insieme circa 300.000 euro per il lavoro condiviso.',
        body: `È l’inizio di una linea di sostegno che nel 2015 porterà a un [secondo avviso](news:coworking-notice), più ricco e tutto a carico del Comune.

Dell’avviso del 2013 si conoscono l’anno e la somma, non il giorno né le singole misure. Ai risultati mostrati due anni dopo è dedicata la [storia dei voucher](stories:coworking-vouchers).`,
        sources: [cite('sharingDeck', 'diapositiva «per sostenere la creazione di occupazione», sui bandi')],
      },
      en: {
        title: 'First notice in support of coworking',
        slug: 'first-notice-in-support-of-coworking',
        summary: 'The City and the Chamber of Commerce put together about €300,000 for shared work.',
        body: `It is the start of a line of support that will lead in 2015 to a [second notice](news:coworking-notice), larger and paid for by the City alone.

Of the 2013 notice the year and the sum are known, not the day or the single measures. The results shown two years later are told in the [story of the vouchers](stories:coworking-vouchers).`,
        sources: [cite('sharingDeck', 'slide “per sostenere la creazione di occupazione” (supporting new jobs), on the calls')],
      },
    },
  },
  {
    key: 'fabriq-opening',
    facts: { date: '2014-01-22', image: null, area: 'labs', calls: [], places: ['fabriq'], topics: ['social-innovation', 'startups'] },
    texts: {
      it: {
        title: 'Inaugurato FabriQ',
        slug: 'inaugurato-fabriq',
        summary: 'Il 22 gennaio 2014 si apre l’incubatore comunale per le imprese a impatto sociale.',
        body: `[FabriQ](places:fabriq) dispone di 700 metri quadrati, dove le idee di impresa devono prendere forma di progetti concreti.

Seguono due bandi: del [primo](calls:fabriq-1) non è nota la data, il [secondo](calls:fabriq-2) si chiude nel marzo 2015.`,
        sources: [cite('sharingDeck', 'diapositiva «FABRIQ»'), cite('vitale', 'righe 247-250 del testo')],
      },
      en: {
        title: 'FabriQ inaugurated',
        slug: 'fabriq-inaugurated',
        summary: 'On 22 January 2014 the City’s incubator for businesses with social impact opens.',
        body: `[FabriQ](places:fabriq) has 700 square metres, where business ideas are to take the shape of concrete projects.

Two calls are recorded: the date of the [first](calls:fabriq-1) is not known, the [second](calls:fabriq-2) closes in March 2015.`,
        sources: [cite('sharingDeck', 'slide “FABRIQ”'), cite('vitale', 'lines 247-250 of the text')],
      },
    },
  },
  {
    key: 'sharing-guidelines',
    facts: { date: '2014-12', image: null, area: null, calls: ['sharing-registry'], places: [], topics: ['sharing-economy'] },
    texts: {
      it: {
        title: 'Approvate le linee guida sull’economia della condivisione',
        slug: 'approvate-le-linee-guida-sull-economia-della-condivisione',
        summary: 'Nel dicembre 2014 Milano si dà degli indirizzi sulla sharing economy, dopo una consultazione pubblica.',
        body: `La consultazione si era svolta in pubblico e in rete, con un questionario aperto ai cittadini e, dopo, diversi incontri. Avevano partecipato imprese, associazioni, movimenti di consumatori e singoli: un processo senza precedenti, scrive l’articolo in indonesiano che lo racconta e che considera Milano la prima città italiana con una politica della condivisione.

Le linee guida chiariscono il possibile ruolo dell’amministrazione: creare le condizioni perché le occasioni diventino crescita, innovazione e inclusione. Ne seguono un piano di azioni e un [registro di operatori ed esperti](calls:sharing-registry).`,
        sources: [
          cite('vitale', 'riga 179 del testo'),
          cite('sharingPolicy', 'righe 1 e 9-13 del testo'),
          cite('sharingDeck', 'diapositive «Il piano di azioni per la sharing economy» e «Piano di azioni»'),
        ],
      },
      en: {
        title: 'Guidelines on the sharing economy approved',
        slug: 'guidelines-on-the-sharing-economy-approved',
        summary: 'In December 2014 Milan sets its course on the sharing economy, after a public consultation.',
        body: `The consultation had been held in public and online, with a questionnaire for citizens and, afterwards, several public events. Companies, associations, consumer movements and individuals took part: an unprecedented process, writes the Indonesian article that reports it, which calls Milan the first Italian city with a sharing policy.

The guidelines clarify the possible role of the administration: to set the conditions in which chances become growth, innovation and inclusion. An action plan and a [register of operators and experts](calls:sharing-registry) go with them.`,
        sources: [
          cite('vitale', 'line 179 of the text'),
          cite('sharingPolicy', 'lines 1 and 9-13 of the text'),
          cite('sharingDeck', 'slides “Il piano di azioni per la sharing economy” and “Piano di azioni” (action plan)'),
        ],
      },
    },
  },
]
