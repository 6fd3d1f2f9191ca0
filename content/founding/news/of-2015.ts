import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'

export const newsOf2015: FoundingDocument<'news'>[] = [
  {
    key: 'coworking-notice',
    facts: {
      date: '2015-02-18',
      image: null,
      area: null,
      calls: ['coworking-2015'],
      places: [],
      topics: ['coworking'],
    },
    texts: {
      it: {
        title: 'Secondo avviso per il coworking, voucher fino a 1.500 euro',
        slug: 'secondo-avviso-per-il-coworking',
        summary:
          'L’avviso pubblico del 18 febbraio 2015 era per chi lavorava negli spazi condivisi e per chi li gestiva.',
        body: `Il [voucher](calls:coworking-2015) durava un anno e copriva metà della spesa. I criteri erano larghi: non si guardava all’età, alla residenza a Milano o al settore di lavoro. Per gli spazi il solo limite era trovarsi nel territorio comunale.

L’avviso aggiornava anche l’elenco qualificato dei gestori di coworking.`,
        sources: [
          cite(
            'sharingDeck',
            'diapositive «che cosa è in corso?» e «per sostenere la creazione di occupazione», sui bandi',
          ),
        ],
      },
      en: {
        title: 'Second coworking notice, with vouchers of up to €1,500',
        slug: 'second-coworking-notice',
        summary:
          'The public notice of 18 February 2015 was for people working in shared spaces and for those running them.',
        body: `The [voucher](calls:coworking-2015) lasted one year and covered half of the expense. The criteria were broad: age, residence in Milan and field of work did not count. For the spaces the only limit was to be within the city.

The notice also updated the qualified list of coworking providers.`,
        sources: [
          cite(
            'sharingDeck',
            'slides “che cosa è in corso?” (what is under way?) and “per sostenere la creazione di occupazione” (supporting new jobs), on the calls',
          ),
        ],
      },
    },
  },
  {
    key: 'fablab-notice',
    facts: {
      date: '2015-02-20',
      image: null,
      area: 'labs',
      calls: ['fablab-notice-2015'],
      places: [],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Un avviso pubblico per maker e FabLab',
        slug: 'un-avviso-pubblico-per-maker-e-fablab',
        summary: 'L’avviso per i laboratori arrivò il 20 febbraio 2015, due giorni dopo quello per il coworking.',
        body: `Nella presentazione comunale del maggio 2015 l’avviso è affiancato da un registro dei maker e dei FabLab. Importi, regole e scadenza non sono riportati.

A che punto fossero i FabLab milanesi lo racconta la [storia dei nove accreditati](stories:fablab-network).`,
        sources: [cite('sharingDeck', 'diapositiva «che cosa è in corso?»')],
      },
      en: {
        title: 'A public notice for makers and FabLabs',
        slug: 'a-public-notice-for-makers-and-fablabs',
        summary: 'The notice for the workshops came on 20 February 2015, two days after the one for coworking.',
        body: `In the City’s presentation of May 2015 the notice stands next to a register of makers and FabLabs. Amounts, rules and deadline are not reported.

Where Milan’s FabLabs stood is told in the [story of the nine accredited ones](stories:fablab-network).`,
        sources: [cite('sharingDeck', 'slide “che cosa è in corso?” (what is under way?)')],
      },
    },
  },
  {
    key: 'fabriq-second-call-closes',
    facts: {
      date: '2015-03',
      image: null,
      area: 'labs',
      calls: ['fabriq-2'],
      places: ['fabriq'],
      topics: ['social-innovation', 'startups'],
    },
    texts: {
      it: {
        title: 'Chiuso il secondo bando di FabriQ',
        slug: 'chiuso-il-secondo-bando-di-fabriq',
        summary: 'Le domande arrivate all’incubatore comunale furono 85.',
        body: `I temi del [bando](calls:fabriq-2) erano tre: città intelligente, servizi per una città accessibile, economia della condivisione. Alla fase finale furono ammesse 12 proposte; i [vincitori](news:fabriq-winners) furono indicati nel maggio 2015.`,
        sources: [cite('sharingDeck', 'diapositiva «FABRIQ»')],
      },
      en: {
        title: 'FabriQ’s second call closed',
        slug: 'fabriq-s-second-call-closed',
        summary: 'The City’s incubator received 85 applications.',
        body: `The [call](calls:fabriq-2) had three themes: smart city, services for an accessible city, sharing economy. Of the applications, 12 went on to the final stage; the [winners](news:fabriq-winners) followed in May 2015.`,
        sources: [cite('sharingDeck', 'slide “FABRIQ”')],
      },
    },
  },
  {
    key: 'coworking-deadline',
    facts: {
      date: '2015-05-18',
      image: null,
      area: null,
      calls: ['coworking-2015'],
      places: [],
      topics: ['coworking'],
    },
    texts: {
      it: {
        title: 'Scaduto il secondo avviso per il coworking',
        slug: 'scaduto-il-secondo-avviso-per-il-coworking',
        summary: 'Il 18 maggio 2015 era l’ultimo giorno per chiedere una parte dei circa 500.000 euro del Comune.',
        body: `La parte più grande, 400.000 euro, era per chi gestiva gli spazi: 250.000 alle imprese e 150.000 alle associazioni. Altri 100.000 euro erano incentivi per i coworker, cioè per chi ci lavorava.

I dettagli sono nella [scheda dell’avviso](calls:coworking-2015).`,
        sources: [cite('sharingDeck', 'diapositiva «per sostenere la creazione di occupazione», sui bandi')],
      },
      en: {
        title: 'Second coworking notice closed',
        slug: 'second-coworking-notice-closed',
        summary: '18 May 2015 was the last day to ask for a share of the City’s fund of about €500,000.',
        body: `The largest part, €400,000, was for those who ran the spaces: €250,000 for enterprises and €150,000 for associations. Another €100,000 was for coworkers, the people who worked there.

Details are on the [page of the notice](calls:coworking-2015).`,
        sources: [
          cite('sharingDeck', 'slide “per sostenere la creazione di occupazione” (supporting new jobs), on the calls'),
        ],
      },
    },
  },
  {
    key: 'fabriq-winners',
    facts: {
      date: '2015-05',
      image: null,
      area: 'labs',
      calls: ['fabriq-2'],
      places: ['fabriq'],
      topics: ['social-innovation', 'startups'],
    },
    texts: {
      it: {
        title: 'Scelte le startup del secondo bando di FabriQ',
        slug: 'scelte-le-startup-del-secondo-bando-di-fabriq',
        summary:
          'I vincitori, indicati nel maggio 2015, avevano diritto a un contributo fino a 20.000 euro a fondo perduto.',
        body: `Quanti fossero, dipende dalla fonte: 5 startup nella presentazione del Comune, 7 nelle diapositive di Tommaso Vitale. I nomi non sono riportati in nessuna delle due.

I numeri del [bando](calls:fabriq-2) sono messi a confronto nella [storia dell’incubatore](stories:fabriq-incubator).`,
        sources: [cite('sharingDeck', 'diapositiva «FABRIQ»'), cite('vitale', 'riga 258 del testo')],
      },
      en: {
        title: 'Startups of FabriQ’s second call chosen',
        slug: 'startups-of-fabriq-s-second-call-chosen',
        summary: 'The winners, named in May 2015, were entitled to non-repayable grants of up to €20,000.',
        body: `How many they were depends on the source: 5 startups in the City’s presentation, 7 in Tommaso Vitale’s slides. Neither reports their names.

The numbers of the [call](calls:fabriq-2) are compared in the [story of the incubator](stories:fabriq-incubator).`,
        sources: [cite('sharingDeck', 'slide “FABRIQ”'), cite('vitale', 'line 258 of the text')],
      },
    },
  },
  {
    key: 'sharing-plan-under-way',
    facts: {
      date: '2015-05',
      image: null,
      area: null,
      calls: ['sharing-registry', 'milano-in-prize', 'spazio-calusca'],
      places: [],
      topics: ['sharing-economy'],
    },
    texts: {
      it: {
        title: 'Economia della condivisione, il punto del maggio 2015',
        slug: 'economia-della-condivisione-il-punto-del-maggio-2015',
        summary: 'Al registro comunale risultavano 42 operatori e 33 esperti; altri bandi erano in corso.',
        body: `Cinque mesi dopo le [linee guida](news:sharing-guidelines), il Comune elencava che cosa era in corso. Accanto al [registro](calls:sharing-registry) c’erano il bando per lo Spazio Calusca e il premio per l’innovazione «Milano IN…», entrambi senza importi né date.

Tra i servizi di mobilità figuravano biciclette, auto e scooter condivisi; tra quelli sociali, la piattaforma di [crowdfunding civico](stories:civic-crowdfunding) e il progetto VicinatoVicino.`,
        sources: [cite('sharingDeck', 'diapositiva «che cosa è in corso?»')],
      },
      en: {
        title: 'Sharing economy: where things stood in May 2015',
        slug: 'sharing-economy-where-things-stood-in-may-2015',
        summary: 'The City’s register held 42 operators and 33 experts; other calls were under way.',
        body: `Five months after the [guidelines](news:sharing-guidelines), the City listed what was under way. Next to the [register](calls:sharing-registry) were the call for a space, Spazio Calusca, and the innovation prize “Milano IN…”, both without amounts or dates.

Mobility services included shared bikes, cars and scooters; among the social ones were the [civic crowdfunding](stories:civic-crowdfunding) platform and the project My Neighbourhood, in Italian VicinatoVicino.`,
        sources: [cite('sharingDeck', 'slide “che cosa è in corso?” (what is under way?)')],
      },
    },
  },
  {
    key: 'smart-city-lab-design',
    facts: {
      date: '2015-05',
      image: null,
      area: 'labs',
      calls: [],
      places: ['smart-city-lab'],
      topics: ['smart-city', 'startups'],
    },
    texts: {
      it: {
        title: 'Smart City Lab in progettazione',
        slug: 'smart-city-lab-in-progettazione',
        summary: 'A che punto era, nel maggio 2015, l’edificio di via Ripamonti 88, finanziato con 5 milioni di euro.',
        body: `L’accordo era stato firmato da Comune, Ministero dello Sviluppo economico e Invitalia; i fondi erano del ministero. L’incubatore era pensato per startup con idee da città intelligente.

Che cosa doveva diventare, e per quando era prevista l’apertura, è nella scheda dello [Smart City Lab](places:smart-city-lab).`,
        sources: [cite('sharingDeck', 'diapositiva «Smart City Lab»')],
      },
      en: {
        title: 'Smart City Lab in the design phase',
        slug: 'smart-city-lab-in-the-design-phase',
        summary: 'Where the building at 88 via Ripamonti, funded with €5 million, stood in May 2015.',
        body: `The agreement had been signed by the City, the Ministry of Economic Development and Invitalia, a ministerial agency; the funds were the ministry’s. The incubator was meant for startups with smart-city ideas.

What it was meant to be, and when it was due to open, is on the page of the [Smart City Lab](places:smart-city-lab).`,
        sources: [cite('sharingDeck', 'slide “Smart City Lab”')],
      },
    },
  },
  {
    key: 'e015-joined',
    facts: { date: '2015', image: null, area: null, calls: ['e015'], places: [], topics: ['smart-city'] },
    texts: {
      it: {
        title: 'L’adesione del Comune a E015',
        slug: 'l-adesione-del-comune-a-e015',
        summary: 'Durante Expo 2015 Milano aderì all’iniziativa per coinvolgere imprenditori, studenti e ricercatori.',
        body: `La notizia viene dall’articolo sul libro bianco dell’innovazione sociale. Nel maggio dello stesso anno la presentazione del Comune parla già di una seconda edizione di un bando per valorizzare i dati aperti ed E015: come le due cose stiano insieme, i documenti non lo spiegano.

Il Comune offriva dati da riusare già dal 2012, con il [portale dei dati aperti](news:open-data-portal).`,
        sources: [cite('whiteBook', 'riga 35 del testo'), cite('sharingDeck', 'diapositiva «che cosa è in corso?»')],
      },
      en: {
        title: 'The City joined E015',
        slug: 'the-city-joined-e015',
        summary:
          'During Expo 2015 Milan joined the initiative, so as to involve entrepreneurs, students and researchers.',
        body: `The news comes from the article on the white book on social innovation. In May of the same year the City’s presentation already speaks of the second edition of a call to put open data and E015 to use: how the two fit together, the documents do not explain.

The City had offered data for reuse since 2012, with its [open data portal](news:open-data-portal).`,
        sources: [
          cite('whiteBook', 'line 35 of the text'),
          cite('sharingDeck', 'slide “che cosa è in corso?” (what is under way?)'),
        ],
      },
    },
  },
  {
    key: 'expo-in-citta-first-month',
    facts: { date: '2015', image: null, area: null, calls: [], places: [], topics: ['sharing-economy'] },
    texts: {
      it: {
        title: 'EXPO in Città, 8.293 eventi nel primo mese',
        slug: 'expo-in-citta-8293-eventi-nel-primo-mese',
        summary: 'Il calendario cittadino di Expo 2015 si riempì attraverso una piattaforma aperta agli organizzatori.',
        body: `Chi aveva titolo per promuovere o organizzare un evento poteva metterlo in programma. Gli appuntamenti pubblicati furono in tutto 34.683, come racconta la [storia di EXPO in Città](stories:expo-in-citta).`,
        sources: [cite('vitale', 'righe 22-29 del testo')],
      },
      en: {
        title: 'EXPO in Città: 8,293 events in the first month',
        slug: 'expo-in-citta-8293-events-in-the-first-month',
        summary: 'The city’s calendar for Expo 2015 filled up through a platform open to organisers.',
        body: `Those entitled to promote or organise an event could put it on the programme. The events published were 34,683 in all, as the [story of EXPO in Città](stories:expo-in-citta) tells.`,
        sources: [cite('vitale', 'lines 22-29 of the text')],
      },
    },
  },
]
