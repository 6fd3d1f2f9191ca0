import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'

export const newsOf2015: FoundingDocument<'news'>[] = [
  {
    key: 'coworking-notice',
    facts: { date: '2015-02-18', image: null, area: null, calls: ['coworking-2015'], places: [], topics: ['coworking'] },
    texts: {
      it: {
        title: 'Secondo avviso per il coworking, con voucher fino a 1.500 euro',
        slug: 'secondo-avviso-per-il-coworking',
        summary: 'L’avviso pubblico del 18 febbraio 2015 aiuta chi lavora negli spazi condivisi e chi li gestisce.',
        body: `Il [voucher](calls:coworking-2015) dura un anno e copre metà della spesa. I criteri sono larghi: non si guarda all’età, alla residenza a Milano o al settore di lavoro. Per gli spazi il solo limite è trovarsi nel territorio comunale.

L’avviso aggiorna anche l’elenco qualificato dei gestori di coworking.`,
        sources: [cite('sharingDeck', 'diapositive «che cosa è in corso?» e «per sostenere la creazione di occupazione», sui bandi')],
      },
      en: {
        title: 'Second coworking notice, with vouchers of up to €1,500',
        slug: 'second-coworking-notice',
        summary: 'The public notice of 18 February 2015 helps people who work in shared spaces and those who run them.',
        body: `The [voucher](calls:coworking-2015) lasts one year and covers half of the expense. The criteria are broad: age, residence in Milan and field of work do not count. For the spaces the only limit is to be within the city.

The notice also updates the qualified list of coworking providers.`,
        sources: [cite('sharingDeck', 'slides “che cosa è in corso?” (what is under way?) and “per sostenere la creazione di occupazione” (supporting new jobs), on the calls')],
      },
    },
  },
  {
    key: 'fablab-notice',
    facts: { date: '2015-02-20', image: null, area: 'labs', calls: ['fablab-notice-2015'], places: [], topics: ['fablab', 'digital-manufacturing'] },
    texts: {
      it: {
        title: 'Un avviso pubblico per maker e FabLab',
        slug: 'un-avviso-pubblico-per-maker-e-fablab',
        summary: 'Due giorni dopo quello per il coworking, il 20 febbraio 2015, arriva l’avviso per i laboratori.',
        body: `Nella presentazione comunale del maggio 2015 l’avviso è affiancato da un registro dei maker e dei FabLab. Importi, regole e scadenza non sono riportati.

A che punto fossero i FabLab milanesi lo racconta la [storia dei nove accreditati](stories:fablab-network).`,
        sources: [cite('sharingDeck', 'diapositiva «che cosa è in corso?»')],
      },
      en: {
        title: 'A public notice for makers and FabLabs',
        slug: 'a-public-notice-for-makers-and-fablabs',
        summary: 'On 20 February 2015, two days after the one for coworking, comes the notice for the workshops.',
        body: `In the City’s presentation of May 2015 the notice stands next to a register of makers and FabLabs. Amounts, rules and deadline are not reported.

Where Milan’s FabLabs stood is told in the [story of the nine accredited ones](stories:fablab-network).`,
        sources: [cite('sharingDeck', 'slide “che cosa è in corso?” (what is under way?)')],
      },
    },
  },
  {
    key: 'fabriq-second-call-closes',
    facts: { date: '2015-03', image: null, area: 'labs', calls: ['fabriq-2'], places: ['fabriq'], topics: ['social-innovation', 'startups'] },
    texts: {
      it: {
        title: 'Si chiude il secondo bando di FabriQ',
        slug: 'si-chiude-il-secondo-bando-di-fabriq',
        summary: 'Sono 85 le domande arrivate all’incubatore entro marzo 2015.',
        body: `I temi del [bando](calls:fabriq-2) erano tre: città intelligente, servizi per una città accessibile, economia della condivisione. Alla fase finale vengono ammesse 12 proposte; i nomi dei [vincitori](news:fabriq-winners) sono attesi per maggio.`,
        sources: [cite('sharingDeck', 'diapositiva «FABRIQ»')],
      },
      en: {
        title: 'FabriQ’s second call closes',
        slug: 'fabriq-s-second-call-closes',
        summary: 'By March 2015 the incubator has received 85 applications.',
        body: `The [call](calls:fabriq-2) had three themes: smart city, services for an accessible city, sharing economy. Of the applications, 12 go on to the final stage; the [winners](news:fabriq-winners) follow in May.`,
        sources: [cite('sharingDeck', 'slide “FABRIQ”')],
      },
    },
  },
  {
    key: 'coworking-deadline',
    facts: { date: '2015-05-18', image: null, area: null, calls: ['coworking-2015'], places: [], topics: ['coworking'] },
    texts: {
      it: {
        title: 'Scade l’avviso per il coworking',
        slug: 'scade-l-avviso-per-il-coworking',
        summary: 'Il 18 maggio 2015 è l’ultimo giorno per chiedere una parte dei circa 500.000 euro del Comune.',
        body: `La somma più grande, 400.000 euro, è destinata a chi gestisce gli spazi: 250.000 alle imprese e 150.000 alle associazioni. Altri 100.000 euro sono gli incentivi per i coworker.

I dettagli sono nella [scheda dell’avviso](calls:coworking-2015).`,
        sources: [cite('sharingDeck', 'diapositiva «per sostenere la creazione di occupazione», sui bandi')],
      },
      en: {
        title: 'The coworking notice closes',
        slug: 'the-coworking-notice-closes',
        summary: '18 May 2015 is the last day to ask for a share of the City’s fund of about €500,000.',
        body: `The largest part, €400,000, is for those who run the spaces: €250,000 for enterprises and €150,000 for associations. Another €100,000 are incentives for coworkers, the people who work there.

Details are on the [page of the notice](calls:coworking-2015).`,
        sources: [cite('sharingDeck', 'slide “per sostenere la creazione di occupazione” (supporting new jobs), on the calls')],
      },
    },
  },
  {
    key: 'fabriq-winners',
    facts: { date: '2015-05', image: null, area: 'labs', calls: ['fabriq-2'], places: ['fabriq'], topics: ['social-innovation', 'startups'] },
    texts: {
      it: {
        title: 'FabriQ sceglie le startup del secondo bando',
        slug: 'fabriq-sceglie-le-startup-del-secondo-bando',
        summary: 'Nel maggio 2015 vengono indicati i vincitori, che ricevono fino a 20.000 euro a fondo perduto.',
        body: `Quanti siano, dipende dalla fonte: 5 startup nella presentazione del Comune, 7 nelle diapositive di Tommaso Vitale. I nomi non sono riportati in nessuna delle due.

I numeri del [bando](calls:fabriq-2) sono messi a confronto nella [storia dell’incubatore](stories:fabriq-incubator).`,
        sources: [cite('sharingDeck', 'diapositiva «FABRIQ»'), cite('vitale', 'riga 258 del testo')],
      },
      en: {
        title: 'FabriQ picks the startups of its second call',
        slug: 'fabriq-picks-the-startups-of-its-second-call',
        summary: 'In May 2015 the winners are named; they receive non-repayable grants of up to €20,000.',
        body: `How many they are depends on the source: 5 startups in the City’s presentation, 7 in Tommaso Vitale’s slides. Neither reports their names.

The numbers of the [call](calls:fabriq-2) are compared in the [story of the incubator](stories:fabriq-incubator).`,
        sources: [cite('sharingDeck', 'slide “FABRIQ”'), cite('vitale', 'line 258 of the text')],
      },
    },
  },
  {
    key: 'sharing-plan-under-way',
    facts: { date: '2015-05', image: null, area: null, calls: ['sharing-registry', 'milano-in-prize', 'spazio-calusca'], places: [], topics: ['sharing-economy'] },
    texts: {
      it: {
        title: 'Economia della condivisione, a che punto è il Comune',
        slug: 'economia-della-condivisione-a-che-punto-e-il-comune',
        summary: 'Nel maggio 2015 al registro sono iscritti 42 operatori e 33 esperti; altri bandi sono avviati.',
        body: `Cinque mesi dopo le [linee guida](news:sharing-guidelines), il Comune elenca che cosa è in corso. Accanto al [registro](calls:sharing-registry) ci sono il bando per lo Spazio Calusca e il premio per l’innovazione «Milano IN…», di cui non si danno importi né date.

Tra i servizi condivisi già attivi figurano le biciclette, le auto e gli scooter; tra quelli sociali, la piattaforma di [crowdfunding civico](stories:civic-crowdfunding) e il progetto VicinatoVicino.`,
        sources: [cite('sharingDeck', 'diapositiva «che cosa è in corso?»')],
      },
      en: {
        title: 'Sharing economy: where the City stands',
        slug: 'sharing-economy-where-the-city-stands',
        summary: 'In May 2015 the register holds 42 operators and 33 experts; other calls are under way.',
        body: `Five months after the [guidelines](news:sharing-guidelines), the City lists what is under way. Next to the [register](calls:sharing-registry) are the call for Spazio Calusca, a space, and the innovation prize “Milano IN…”, for which neither amounts nor dates are given.

The shared services already running include bikes, cars and scooters; among the social ones are the [civic crowdfunding](stories:civic-crowdfunding) platform and the project My Neighbourhood, in Italian VicinatoVicino.`,
        sources: [cite('sharingDeck', 'slide “che cosa è in corso?” (what is under way?)')],
      },
    },
  },
  {
    key: 'smart-city-lab-design',
    facts: { date: '2015-05', image: null, area: 'labs', calls: [], places: ['smart-city-lab'], topics: ['smart-city', 'startups'] },
    texts: {
      it: {
        title: 'Smart City Lab, l’edificio è in progettazione',
        slug: 'smart-city-lab-l-edificio-e-in-progettazione',
        summary: 'Nel maggio 2015 il Comune fa il punto sull’incubatore di via Ripamonti 88, finanziato con 5 milioni di euro.',
        body: `L’accordo per il nuovo edificio è firmato da Comune, Ministero dello Sviluppo economico e Invitalia; i fondi sono del ministero. Dentro dovranno lavorare startup con idee da città intelligente.

Come si doveva presentare, e quando era prevista l’apertura, è nella scheda dello [Smart City Lab](places:smart-city-lab).`,
        sources: [cite('sharingDeck', 'diapositiva «Smart City Lab»')],
      },
      en: {
        title: 'Smart City Lab: the building is being designed',
        slug: 'smart-city-lab-the-building-is-being-designed',
        summary: 'In May 2015 the City reports on the incubator at 88 via Ripamonti, funded with €5 million.',
        body: `The agreement for the new building is signed by the City, the Ministry of Economic Development and Invitalia, a ministerial agency; the funds are the ministry’s. Startups with smart-city ideas are to work there.

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
        title: 'Il Comune aderisce a E015',
        slug: 'il-comune-aderisce-a-e015',
        summary: 'L’adesione, durante Expo 2015, vuole coinvolgere imprenditori, studenti e ricercatori.',
        body: `La notizia viene dall’articolo sul libro bianco dell’innovazione sociale. Nel maggio dello stesso anno la presentazione del Comune parla già di una seconda edizione di un bando per valorizzare i dati aperti ed E015: come le due cose stiano insieme, i documenti non lo spiegano.

Il Comune offriva dati da riusare già dal 2012, con il [portale dei dati aperti](news:open-data-portal).`,
        sources: [cite('whiteBook', 'riga 35 del testo'), cite('sharingDeck', 'diapositiva «che cosa è in corso?»')],
      },
      en: {
        title: 'The City joins E015',
        slug: 'the-city-joins-e015',
        summary: 'Joining the regional initiative, during Expo 2015, is meant to involve entrepreneurs, students and researchers.',
        body: `The news comes from the article on the white book on social innovation. In May of the same year the City’s presentation already speaks of the second edition of a call to put open data and E015 to use: how the two fit together, the documents do not explain.

The City had offered data for reuse since 2012, with its [open data portal](news:open-data-portal).`,
        sources: [cite('whiteBook', 'line 35 of the text'), cite('sharingDeck', 'slide “che cosa è in corso?” (what is under way?)')],
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
        summary: 'Il calendario cittadino di Expo 2015 si riempie attraverso una piattaforma aperta agli organizzatori.',
        body: `Chi ha titolo per promuovere o organizzare un evento lo pubblica da sé. Alla fine del conto gli appuntamenti saranno 34.683, come racconta la [storia di EXPO in Città](stories:expo-in-citta).`,
        sources: [cite('vitale', 'righe 22-29 del testo')],
      },
      en: {
        title: 'EXPO in Città: 8,293 events in the first month',
        slug: 'expo-in-citta-8293-events-in-the-first-month',
        summary: 'The city’s calendar for Expo 2015 fills up through a platform open to organisers.',
        body: `Those entitled to promote or organise an event publish it themselves. The events published number 34,683 in all, as the [story of EXPO in Città](stories:expo-in-citta) tells.`,
        sources: [cite('vitale', 'lines 22-29 of the text')],
      },
    },
  },
]
