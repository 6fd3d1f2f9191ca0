import type { FoundingDocument } from './founding.ts'
import { cite, guidelines } from './sources.ts'

export const events: FoundingDocument<'events'>[] = [
  {
    key: 'smart-city-hearing',
    facts: {
      starts: null,
      ends: null,
      date: '2013-04',
      wording: 'confirmed',
      place: null,
      onlineUrl: null,
      language: null,
      calls: [],
      topics: ['smart-city'],
    },
    texts: {
      it: {
        title: 'Public Hearing: Verso Milano Smart City',
        slug: 'public-hearing-verso-milano-smart-city',
        summary: 'L’incontro pubblico dell’aprile 2013 da cui partì il cammino di Milano verso la città intelligente.',
        body: `Il lavoro era diviso per temi: Europa, mobilità, ambiente, cittadinanza, inclusione, pubblica amministrazione ed Expo.

Con la Camera di Commercio il Comune approvò delle linee guida e un quadro di governo fatto di modelli, indicatori e politiche. I sette indirizzi sono nella pagina sulla [città intelligente](pages:smart-city).`,
        sources: [cite('whiteBook', 'riga 16 del testo')],
        venue: null,
      },
      en: {
        title: 'Public hearing: towards Milano Smart City',
        slug: 'public-hearing-towards-milano-smart-city',
        summary: 'The public meeting of April 2013 with which Milan set out to become a smart city.',
        body: `The work was divided by theme: Europe, mobility, environment, citizenship, inclusion, public administration and Expo.

With the Chamber of Commerce the City approved guidelines, with a governance framework of models, indicators and policies. The seven lines are on the page about the [smart city](pages:smart-city).`,
        sources: [cite('whiteBook', 'line 16 of the text')],
        venue: null,
      },
    },
  },
  {
    key: 'sharing-conference',
    facts: {
      starts: null,
      ends: null,
      date: '2013-11',
      wording: 'confirmed',
      place: null,
      onlineUrl: null,
      language: null,
      calls: [],
      topics: ['sharing-economy'],
    },
    texts: {
      it: {
        title: 'Grande convegno sull’economia della condivisione',
        slug: 'grande-convegno-sull-economia-della-condivisione',
        summary: 'Nel novembre 2013 un incontro che l’unica fonte considera il primo del genere in Italia.',
        body: `A parlarne è un articolo in indonesiano, tradotto a macchina, nel quale il nome del convegno non si legge bene; la sede non è indicata.

Nelle stesse righe si parla di Sharexpo, che otto mesi dopo avrebbe presentato il suo [documento](events:sharexpo-document).`,
        sources: [cite('sharingPolicy', 'riga 6 del testo')],
        venue: null,
      },
      en: {
        title: 'Large conference on the sharing economy',
        slug: 'large-conference-on-the-sharing-economy',
        summary: 'In November 2013, a meeting that its only source calls the first of its kind in Italy.',
        body: `It is reported by an Indonesian article, machine-translated, in which the name of the conference cannot be made out; the venue is not given.

The same lines speak of Sharexpo, which was to present its [document](events:sharexpo-document) eight months later.`,
        sources: [cite('sharingPolicy', 'line 6 of the text')],
        venue: null,
      },
    },
  },
  {
    key: 'sharexpo-document',
    facts: {
      starts: null,
      ends: null,
      date: '2014-07',
      wording: 'confirmed',
      place: null,
      onlineUrl: null,
      language: null,
      calls: [],
      topics: ['sharing-economy'],
    },
    texts: {
      it: {
        title: 'Presentazione del documento di Sharexpo',
        slug: 'presentazione-del-documento-di-sharexpo',
        summary: 'Nel luglio 2014 una proposta per fare di Milano, in vista di Expo, una città della condivisione.',
        body: `Il documento ragionava su un grande evento come motore di una città condivisibile e passava in rassegna problemi e possibilità in cinque settori, tra cui mobilità, ospitalità, alimentazione e lavoro. Si attendevano 20 milioni di visitatori in sei mesi, con un’offerta quasi invariata.

Tra i promotori di Sharexpo c’erano Collaboriamo, la Fondazione Eni Enrico Mattei, Modacult ed Expolab. Chiedevano regole e innovazioni favorevoli ai servizi collaborativi e meno burocrazia; l’amministrazione, secondo l’articolo che lo racconta, sostenne da subito queste richieste. Le [linee guida](news:sharing-guidelines) sono del dicembre successivo.`,
        sources: [cite('sharingPolicy', 'righe 3-9 del testo')],
        venue: null,
      },
      en: {
        title: 'Presentation of the Sharexpo document',
        slug: 'presentation-of-the-sharexpo-document',
        summary: 'In July 2014, a proposal to make Milan a sharing city in view of Expo 2015, the world exhibition.',
        body: `The document looked at a great event as the driver of a shareable city and went through problems and chances in five sectors, among them mobility, hospitality, food and work. Twenty million visitors were expected over six months, with supply almost unchanged.

The promoters of Sharexpo included Collaboriamo, Fondazione Eni Enrico Mattei, Modacult and Expolab. They asked for rules and innovation that would favour collaborative services, and for less red tape; according to the article that reports it, the administration supported these requests from the beginning. The [guidelines](news:sharing-guidelines) followed in December.`,
        sources: [cite('sharingPolicy', 'lines 3-9 of the text')],
        venue: null,
      },
    },
  },
  {
    key: 'rome-presentation',
    facts: {
      starts: null,
      ends: null,
      date: '2015-05-28',
      wording: 'confirmed',
      place: null,
      onlineUrl: null,
      language: null,
      calls: [],
      topics: ['sharing-economy', 'smart-city'],
    },
    texts: {
      it: {
        title: 'A Roma i territori collaborativi di Milano',
        slug: 'a-roma-i-territori-collaborativi-di-milano',
        summary:
          'Il 28 maggio 2015 Renato Galliano, per il Comune, presentò il lavoro di Milano sulla sharing economy.',
        body: `Galliano dirigeva allora il settore Innovazione economica, Smart City e Università. Uno dei punti: la tecnologia rende possibile la città intelligente, ma non ne è lo scopo. Milano puntava su innovazione sociale e condivisione.

La presentazione è una delle fonti di questo portale: vengono da lì i conti su [coworking](stories:coworking-vouchers), [FabriQ](stories:fabriq-incubator) e [Smart City Lab](places:smart-city-lab) aggiornati a quel mese. Sulla copertina l’anno è stampato «015».`,
        sources: [cite('sharingDeck', 'copertina e diapositiva «Il piano di azioni per la sharing economy»')],
        venue: 'Roma',
      },
      en: {
        title: 'Milan’s collaborative territories, in Rome',
        slug: 'milan-s-collaborative-territories-in-rome',
        summary: 'On 28 May 2015 Renato Galliano, for the City, presented Milan’s work on the sharing economy.',
        body: `Galliano then headed the sector for economic innovation, smart city and university. One of his points: technology makes the smart city possible, but is not its purpose. Milan’s focus was on social innovation and sharing.

The presentation is one of the sources of this portal: the figures on [coworking](stories:coworking-vouchers), [FabriQ](stories:fabriq-incubator) and the [Smart City Lab](places:smart-city-lab) as of that month come from it. On its cover the year is printed “015”.`,
        sources: [
          cite(
            'sharingDeck',
            'cover and slide “Il piano di azioni per la sharing economy” (the action plan for the sharing economy)',
          ),
        ],
        venue: 'Rome',
      },
    },
  },
  {
    key: 'collaborative-week',
    facts: {
      starts: null,
      ends: null,
      date: '2015-11',
      wording: 'planned',
      place: 'base',
      onlineUrl: null,
      language: null,
      calls: [],
      topics: ['sharing-economy', 'reuse-of-spaces'],
    },
    texts: {
      it: {
        title: 'Settimana collaborativa',
        slug: 'settimana-collaborativa',
        summary: 'Annunciata per novembre 2015 all’ex Ansaldo; sarebbe stata la prima della città.',
        body: `L’annuncio è in un articolo in indonesiano sulla politica milanese della condivisione, che assegna l’appuntamento allo spazio appena diventato [BASE](places:base). Anche le diapositive di Tommaso Vitale nominano una «Collaborative week», senza data.

Programma e giorni non sono noti, e nessun documento conferma che si sia svolta.`,
        sources: [cite('sharingPolicy', 'riga 18 del testo'), cite('vitale', 'riga 338 del testo')],
        venue: null,
      },
      en: {
        title: 'Collaborative week',
        slug: 'collaborative-week',
        summary: 'Announced for November 2015 in the former Ansaldo factory; it would have been the city’s first.',
        body: `The announcement is in an Indonesian article on Milan’s sharing policy, which places it in the space that had just become [BASE](places:base). Tommaso Vitale’s slides name a “Collaborative week” as well, without a date.

Programme and days are not known, and no document confirms that it took place.`,
        sources: [cite('sharingPolicy', 'line 18 of the text'), cite('vitale', 'line 338 of the text')],
        venue: null,
      },
    },
  },
  {
    key: 'mhuma-opening',
    facts: {
      starts: null,
      ends: null,
      date: '2017-06',
      wording: 'planned',
      place: 'mhuma',
      onlineUrl: null,
      language: null,
      calls: [],
      topics: ['digital-manufacturing', 'fablab', 'startups'],
    },
    texts: {
      it: {
        title: 'Apertura di MHUMA, prevista',
        slug: 'apertura-di-mhuma-prevista',
        summary: 'Le linee guida di Manifattura Milano annunciavano per giugno 2017 l’apertura in via D’Azeglio.',
        body: `Nello spazio dovevano stare insieme maker e acceleratore di startup. Altri documenti avevano indicato il 2016: le date a confronto sono nella scheda di [MHUMA](places:mhuma).

Se l’apertura ci sia stata, e in che giorno, i documenti non lo dicono.`,
        sources: [guidelines('it', 16, 21)],
        venue: null,
      },
      en: {
        title: 'Planned opening of MHUMA',
        slug: 'planned-opening-of-mhuma',
        summary: 'The Manifattura Milano guidelines announced the opening in via D’Azeglio for June 2017.',
        body: `The space was to bring together makers and a startup accelerator. Other documents give 2016: the dates are compared on the page of [MHUMA](places:mhuma).

Whether the opening took place, and on which day, the documents do not say.`,
        sources: [guidelines('en', 16, 21)],
        venue: null,
      },
    },
  },
  {
    key: 'smart-city-lab-opening',
    facts: {
      starts: null,
      ends: null,
      date: '2018',
      wording: 'planned',
      place: 'smart-city-lab',
      onlineUrl: null,
      language: null,
      calls: [],
      topics: ['smart-city', 'startups'],
    },
    texts: {
      it: {
        title: 'Apertura dello Smart City Lab, prevista',
        slug: 'apertura-dello-smart-city-lab-prevista',
        summary: 'Il 2018 era l’anno indicato dalle linee guida per l’incubatore di via Ripamonti.',
        body: `Tre anni prima, nel maggio 2015, l’edificio era [in progettazione](news:smart-city-lab-design); un altro documento contava di vederlo in attività già nel 2016.

Che cosa dovesse contenere è nella scheda dello [Smart City Lab](places:smart-city-lab). Nessun documento dice se abbia aperto.`,
        sources: [
          guidelines('it', 16),
          cite('sharingDeck', 'diapositiva «Smart City Lab»'),
          cite('sharingPolicy', 'riga 17 del testo'),
        ],
        venue: null,
      },
      en: {
        title: 'Planned opening of the Smart City Lab',
        slug: 'planned-opening-of-the-smart-city-lab',
        summary: '2018 was the year given by the guidelines for the incubator in via Ripamonti.',
        body: `Three years earlier, in May 2015, the building was [being designed](news:smart-city-lab-design); another document expected it to be active as early as 2016.

What it was to contain is on the page of the [Smart City Lab](places:smart-city-lab). No document says whether it opened.`,
        sources: [
          guidelines('en', 16),
          cite('sharingDeck', 'slide “Smart City Lab”'),
          cite('sharingPolicy', 'line 17 of the text'),
        ],
        venue: null,
      },
    },
  },
]
