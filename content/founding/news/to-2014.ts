import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'

export const newsTo2014: FoundingDocument<'news'>[] = [
  {
    key: 'open-data-portal',
    facts: { date: '2012', image: null, area: null, calls: [], places: [], topics: ['smart-city'] },
    texts: {
      it: {
        title: 'Aperto il portale dei dati del Comune',
        slug: 'aperto-il-portale-dei-dati-del-comune',
        summary: 'Dal 2012 i dati dell’amministrazione milanese erano a disposizione di chi voleva riusarli.',
        body: `Per l’articolo sul libro bianco dell’innovazione sociale, il portale rese il Comune più trasparente e offrì dati su cui lavorare.

Tre anni dopo sarebbe venuta l’adesione a [E015](news:e015-joined), per coinvolgere imprenditori, studenti e ricercatori.`,
        sources: [cite('whiteBook', 'riga 35 del testo')],
      },
      en: {
        title: 'The City’s open data portal launched',
        slug: 'the-city-s-open-data-portal-launched',
        summary: 'From 2012 the data of Milan’s administration were available to those who wanted to reuse them.',
        body: `According to the article on the white book on social innovation, the portal made the City more transparent and offered data to work on.

Three years later the City was to join [E015](news:e015-joined), to involve entrepreneurs, students and researchers.`,
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
        summary:
          'Nel 2013 Comune e Camera di Commercio misero insieme circa 300.000 euro per gli spazi di lavoro condivisi.',
        body: `Nel 2015 sarebbe seguito un [secondo avviso](news:coworking-notice), più ricco e con il solo Comune come finanziatore.

Dell’avviso del 2013 si conoscono l’anno e la somma, non il giorno né le singole misure. Ai risultati mostrati due anni dopo è dedicata la [storia dei voucher](stories:coworking-vouchers).`,
        sources: [cite('sharingDeck', 'diapositiva «per sostenere la creazione di occupazione», sui bandi')],
      },
      en: {
        title: 'First notice in support of coworking',
        slug: 'first-notice-in-support-of-coworking',
        summary: 'In 2013 the City and the Chamber of Commerce put together about €300,000 for shared workspaces.',
        body: `A [second notice](news:coworking-notice) was to follow in 2015, larger and with the City as its only funder.

Of the 2013 notice the year and the sum are known, not the day or the single measures. The results shown two years later are told in the [story of the vouchers](stories:coworking-vouchers).`,
        sources: [
          cite('sharingDeck', 'slide “per sostenere la creazione di occupazione” (supporting new jobs), on the calls'),
        ],
      },
    },
  },
  {
    key: 'fabriq-opening',
    facts: {
      date: '2014-01-22',
      image: null,
      area: 'labs',
      calls: [],
      places: ['fabriq'],
      topics: ['social-innovation', 'startups'],
    },
    texts: {
      it: {
        title: 'Inaugurato FabriQ',
        slug: 'inaugurato-fabriq',
        summary: 'Il 22 gennaio 2014 aprì l’incubatore comunale per le imprese a impatto sociale.',
        body: `[FabriQ](places:fabriq) disponeva di 700 metri quadrati, dove le idee d’impresa dovevano diventare progetti concreti.

Dei suoi due bandi, del [primo](calls:fabriq-1) non è nota la data; il [secondo](calls:fabriq-2) si chiuse nel marzo 2015.`,
        sources: [cite('sharingDeck', 'diapositiva «FABRIQ»'), cite('vitale', 'righe 247-250 del testo')],
      },
      en: {
        title: 'FabriQ inaugurated',
        slug: 'fabriq-inaugurated',
        summary: 'On 22 January 2014 the City’s incubator for businesses with social impact opened.',
        body: `[FabriQ](places:fabriq) had 700 square metres, where business ideas were to become concrete projects.

Of its two calls, the date of the [first](calls:fabriq-1) is not known; the [second](calls:fabriq-2) closed in March 2015.`,
        sources: [cite('sharingDeck', 'slide “FABRIQ”'), cite('vitale', 'lines 247-250 of the text')],
      },
    },
  },
  {
    key: 'sharing-guidelines',
    facts: {
      date: '2014-12',
      image: null,
      area: null,
      calls: ['sharing-registry'],
      places: [],
      topics: ['sharing-economy'],
    },
    texts: {
      it: {
        title: 'Approvate le linee guida sull’economia della condivisione',
        slug: 'approvate-le-linee-guida-sull-economia-della-condivisione',
        summary:
          'Nel dicembre 2014 Milano si diede degli indirizzi sulla sharing economy, dopo una consultazione pubblica.',
        body: `La consultazione si era svolta in pubblico e in rete, con un questionario aperto ai cittadini e, dopo, diversi incontri. Avevano partecipato imprese, associazioni, movimenti di consumatori e singoli: un processo senza precedenti, scrive l’articolo in indonesiano che lo racconta e che considera Milano la prima città italiana con una politica della condivisione.

Le linee guida chiarivano il possibile ruolo dell’amministrazione: creare le condizioni perché le occasioni diventino crescita, innovazione e inclusione. Nel maggio 2015 il Comune presentava anche un piano di azioni e un [registro di operatori ed esperti](calls:sharing-registry).`,
        sources: [
          cite('vitale', 'riga 179 del testo'),
          cite('sharingPolicy', 'righe 1 e 9-13 del testo'),
          cite('sharingDeck', 'diapositive «Piano di azioni» e «che cosa è in corso?»'),
        ],
      },
      en: {
        title: 'Guidelines on the sharing economy approved',
        slug: 'guidelines-on-the-sharing-economy-approved',
        summary: 'In December 2014 Milan set its course on the sharing economy, after a public consultation.',
        body: `The consultation had been held in public and online, with a questionnaire for citizens and, afterwards, several public events. Companies, associations, consumer movements and individuals took part: an unprecedented process, writes the Indonesian article that reports it, which calls Milan the first Italian city with a sharing policy.

The guidelines clarified the possible role of the administration: to set the conditions in which chances become growth, innovation and inclusion. In May 2015 the City also presented an action plan and a [register of operators and experts](calls:sharing-registry).`,
        sources: [
          cite('vitale', 'line 179 of the text'),
          cite('sharingPolicy', 'lines 1 and 9-13 of the text'),
          cite('sharingDeck', 'slides “Piano di azioni” (action plan) and “che cosa è in corso?” (what is under way?)'),
        ],
      },
    },
  },
]
