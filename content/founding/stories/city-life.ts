import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

/** Stories of shared work, shared events, shared money and shared spaces. */
export const cityLife: FoundingDocument<'stories'>[] = [
  {
    key: 'coworking-vouchers',
    facts: {
      period: '2015-05',
      image: null,
      area: null,
      places: [],
      calls: ['coworking-2013', 'coworking-2015'],
      topics: ['coworking'],
    },
    texts: {
      it: {
        title: 'Coworking, 152 progetti avviati con il voucher',
        slug: 'coworking-152-progetti-avviati-con-il-voucher',
        summary:
          'I risultati che il Comune mostrava nel maggio 2015: sette domande su dieci venivano da singole persone.',
        body: `Le domande accolte e diventate progetti erano 152, già tolte quelle di chi si era ritirato, circa il 30%. Le imprese erano 44, il 29%; le singole persone 108, il 71%. Gli uomini erano il 60%, le donne il 40%, e oltre cento persone avevano meno di 35 anni.

Il Comune non scrive a quale avviso si riferiscano i numeri. Il primo era del 2013; il [secondo](calls:coworking-2015) era scaduto il 18 maggio 2015, dieci giorni prima della presentazione. Il secondo prevedeva un voucher di un anno che copriva metà della spesa, fino a 1.500 euro.

## Quanti spazi

I conteggi cambiano con il documento. Nella presentazione del maggio 2015 l’elenco qualificato comprendeva 33 spazi; le diapositive di Tommaso Vitale parlano di 49 coworking e l’articolo sul libro bianco di 49 accreditati da Camera di Commercio e Comune, su oltre 80 in città; un articolo in indonesiano arriva a 53 certificati e sostiene che Milano ne avesse più di ogni altra città italiana.`,
        sources: [
          cite('sharingDeck', 'diapositive «per sostenere la creazione di occupazione» e «che cosa è in corso?»'),
          cite('vitale', 'riga 54 del testo'),
          cite('whiteBook', 'riga 29 del testo'),
          cite('sharingPolicy', 'riga 19 del testo'),
        ],
        figures: [
          {
            label: 'Domande accolte e progetti avviati',
            value: 152,
            display: '152',
            note: 'Al netto dei ritiri, circa il 30%.',
          },
          { label: 'Di singole persone', value: 108, display: '108', note: '71%' },
          { label: 'Di imprese', value: 44, display: '44', note: '29%' },
        ],
      },
      en: {
        title: 'Coworking: 152 projects started with a voucher',
        slug: 'coworking-152-projects-started-with-a-voucher',
        summary: 'The results the City showed in May 2015: seven applications in ten came from individuals.',
        body: `The applications accepted and turned into projects were 152, not counting those who had withdrawn, about 30%. Firms made 44 of them, 29%; individuals 108, 71%. Men were 60%, women 40%, and over a hundred people were under 35.

The City does not write which notice the numbers refer to. The first was from 2013; the [second](calls:coworking-2015) had closed on 18 May 2015, ten days before the presentation. The second offered a one-year voucher covering half of the expense, up to €1,500.

## How many spaces

The count changes with the document. In the presentation of May 2015 the qualified list held 33 spaces; Tommaso Vitale’s slides speak of 49 coworking spaces, and the white book article of 49 accredited by the Chamber of Commerce and the City, out of more than 80 in Milan; an Indonesian article reaches 53 certified ones and claims that Milan had more of them than any other Italian city.`,
        sources: [
          cite(
            'sharingDeck',
            'slides “per sostenere la creazione di occupazione” (supporting new jobs) and “che cosa è in corso?” (what is under way?)',
          ),
          cite('vitale', 'line 54 of the text'),
          cite('whiteBook', 'line 29 of the text'),
          cite('sharingPolicy', 'line 19 of the text'),
        ],
        figures: [
          {
            label: 'Applications accepted and projects started',
            value: 152,
            display: '152',
            note: 'Net of withdrawals, about 30%.',
          },
          { label: 'From individuals', value: 108, display: '108', note: '71%' },
          { label: 'From firms', value: 44, display: '44', note: '29%' },
        ],
      },
    },
  },
  {
    key: 'expo-in-citta',
    facts: {
      period: '2015',
      image: null,
      area: null,
      places: [],
      calls: [],
      topics: ['sharing-economy'],
    },
    texts: {
      it: {
        title: 'EXPO in Città, 34.683 eventi in un calendario',
        slug: 'expo-in-citta-34683-eventi-in-un-calendario',
        summary: 'Durante Expo 2015 il programma della città si scriveva a molte mani, su una piattaforma aperta.',
        body: `EXPO in Città era il grande calendario di Milano nei mesi dell’esposizione. Lo strumento era una piattaforma di crowdsourcing: chiunque avesse titolo per promuovere o organizzare un evento poteva metterlo in programma.

Gli eventi pubblicati furono 34.683. Di questi, 8.293 si svolsero già nel primo mese.

Che l’attesa fosse grande lo dicono anche i conti di [Sharexpo](events:sharexpo-document), il percorso sulla condivisione: 20 milioni di visitatori previsti in sei mesi, con un’offerta quasi invariata.`,
        sources: [cite('vitale', 'righe 22-29 del testo'), cite('sharingPolicy', 'righe 3-4 del testo')],
        figures: [
          { label: 'Eventi pubblicati', value: 34683, display: '34.683', note: null },
          { label: 'Svolti nel primo mese di Expo', value: 8293, display: '8.293', note: null },
        ],
      },
      en: {
        title: 'EXPO in Città: 34,683 events in one calendar',
        slug: 'expo-in-citta-34683-events-in-one-calendar',
        summary:
          'During Expo 2015, the world exhibition, the city’s programme was written by many hands on an open platform.',
        body: `EXPO in Città, “Expo in the city”, was Milan’s broad calendar for the months of the exhibition. Its tool was a crowdsourcing platform: all those entitled to promote or organise an event could put it on the programme.

The events published were 34,683. Of these, 8,293 took place in the first month alone.

How much was expected of Expo also shows in the estimate of [Sharexpo](events:sharexpo-document), an initiative on sharing: 20 million visitors over six months, with supply almost unchanged.`,
        sources: [cite('vitale', 'lines 22-29 of the text'), cite('sharingPolicy', 'lines 3-4 of the text')],
        figures: [
          { label: 'Events published', value: 34683, display: '34,683', note: null },
          { label: 'Held in the first month of Expo', value: 8293, display: '8,293', note: null },
        ],
      },
    },
  },
  {
    key: 'civic-crowdfunding',
    facts: {
      period: '2015',
      image: null,
      area: null,
      places: [],
      calls: ['civic-crowdfunding'],
      topics: ['finance', 'social-innovation', 'sharing-economy'],
    },
    texts: {
      it: {
        title: 'La prova del crowdfunding civico',
        slug: 'la-prova-del-crowdfunding-civico',
        summary:
          'Una piattaforma cittadina per raccogliere fondi, pubblici e privati, su progetti ad alto impatto sociale.',
        body: `L’idea era mettere insieme denaro pubblico e denaro privato per progetti di interesse pubblico, anche con effetti su scala metropolitana. I cittadini dovevano poter partecipare alle scelte: selezione e raccolta trasparenti, informazioni accessibili sull’avanzamento e sui risultati. La piattaforma era guidata insieme da due assessorati, quello alle Politiche sociali e quello al Lavoro e sviluppo economico.

Poteva servire a imprese e associazioni. Un articolo in indonesiano, che parla di prova sperimentale, indica anche i temi: reti sociali legate all’incontro, città più accessibile, attenzione alle persone con disabilità, agli anziani e alle famiglie. Lo stesso articolo attribuisce a Cristina Tajani, assessore alle politiche del lavoro, l’idea che progetti molto sociali e innovativi avessero così una possibilità concreta di trovare fondi.

## Che cosa è certo e che cosa no

Sia il Comune sia le diapositive di Tommaso Vitale presentano la piattaforma come la prima del genere in Italia. La somma indicata supera i 400.000 euro. Ma la presentazione del maggio 2015 la mette tra le cose da attivare e, poche diapositive dopo, tra quelle in corso; e nessun documento dice quali progetti siano stati finanziati. Le regole note sono nella [scheda dell’iniziativa](calls:civic-crowdfunding).`,
        sources: [
          cite('sharingDeck', 'diapositive «Crowdfunding civico», «Piano di azioni» e «che cosa è in corso?»'),
          cite('vitale', 'righe 108-113 e 268-282 del testo'),
          cite('sharingPolicy', 'riga 15 del testo'),
        ],
        figures: [],
      },
      en: {
        title: 'How Milan tried civic crowdfunding',
        slug: 'how-milan-tried-civic-crowdfunding',
        summary: 'A city platform to raise money, public and private, for projects of high social impact.',
        body: `The idea was to put public and private money together for projects of public interest, possibly with effects across the metropolitan area. Citizens were to have a part in the decisions: transparent selection and fundraising, accessible information on progress and results. Two city departments led the platform together, the one for social policies and the one for labour and economic development.

It was meant to help enterprises and associations. An Indonesian article, which calls it an experiment, also gives the topics: social networks tied to meeting, a more accessible city, attention to disabled people, the elderly and families. The same article credits Cristina Tajani, Milan’s assessore (member of the city executive) for labour policies, with the view that highly social and innovative projects would gain a real chance of funding.

## What is certain and what is not

Both the City and Tommaso Vitale’s slides present the platform as the first of its kind in Italy. The sum given is more than €400,000. But the presentation of May 2015 lists it among things to start and, a few slides later, among things under way; and no document says which projects were funded. What is known of the rules is on the [page of the initiative](calls:civic-crowdfunding).`,
        sources: [
          cite(
            'sharingDeck',
            'slides “Crowdfunding civico” (civic crowdfunding), “Piano di azioni” (action plan) and “che cosa è in corso?” (what is under way?)',
          ),
          cite('vitale', 'lines 108-113 and 268-282 of the text'),
          cite('sharingPolicy', 'line 15 of the text'),
        ],
        figures: [],
      },
    },
  },
  {
    key: 'reuse-of-spaces',
    facts: {
      period: null,
      image: null,
      area: 'spaces',
      places: ['base', 'mare-culturale-urbano'],
      calls: ['base-tender', 'tira-su-la-cler', 'outskirts-spaces'],
      topics: ['reuse-of-spaces'],
    },
    texts: {
      it: {
        title: 'Gli spazi che la città ha riaperto',
        slug: 'gli-spazi-che-la-citta-ha-riaperto',
        summary:
          'Una fabbrica, edifici, giardini: quanto Milano ha recuperato o affidato ad associazioni, startup e cittadini.',
        body: `Circa 300 spazi riaperti, recuperati o in procinto di esserlo a partire dal 2011: è il conto dell’articolo sul libro bianco dell’innovazione sociale, che aggiunge 1,5 milioni di euro investiti dal Comune per rimettere in sesto edifici in varie parti della città. Anche i FabLab e i coworking, osserva, ridanno vita a posti caduti in disuso.

Le diapositive di Tommaso Vitale misurano la superficie: più di 22.000 metri quadrati gestiti da associazioni, startup e cittadini, e 8 nuovi giardini comunitari per 34.000 metri quadrati. Sotto lo stesso titolo compaiono i 900.000 euro di «Tira su la Cler», per i lavoratori autonomi.

## Due esempi

[BASE](places:base), nell’ex stabilimento Ansaldo, veniva dal recupero di una fabbrica. [Mare Culturale Urbano](places:mare-culturale-urbano), nella zona ovest, nasceva dal basso e voleva far partire lo sviluppo dalle periferie.

Anche le linee guida di Manifattura Milano si occupavano di riuso: elencavano il censimento degli spazi pubblici inutilizzati e annunciavano un primo bando per assegnare spazi in periferia alle imprese della nuova manifattura.`,
        sources: [
          cite('whiteBook', 'righe 32-34 del testo'),
          cite('vitale', 'righe 82-98 del testo'),
          guidelines('it', 7, 21),
        ],
        figures: [
          { label: 'Giardini comunitari (8)', value: 34000, display: '34.000 m²', note: null },
          {
            label: 'Gestiti da associazioni, startup e cittadini',
            value: 22000,
            display: 'oltre 22.000 m²',
            note: null,
          },
        ],
      },
      en: {
        title: 'The spaces the city reopened',
        slug: 'the-spaces-the-city-reopened',
        summary:
          'A factory, buildings, gardens: how much Milan has recovered or given to associations, startups and citizens to run.',
        body: `About 300 spaces reopened, recovered or about to be, from 2011 on: this is the count of the article on the white book on social innovation, which adds €1.5 million invested by the City to upgrade buildings in several parts of Milan. FabLabs and coworking spaces, it notes, also bring disused places back to life.

Tommaso Vitale’s slides measure the floor: more than 22,000 square metres run by associations, startups and citizens, and 8 new community gardens of 34,000 square metres. Under the same heading stand the €900,000 of “Tira su la Cler”, for freelancers.

## Two examples

[BASE](places:base), in the former Ansaldo works, came from the recovery of a factory. [Mare Culturale Urbano](places:mare-culturale-urbano), in the west of the city, was born from the bottom up and wanted development to set out from the outskirts.

The Manifattura Milano guidelines dealt with reuse as well: they listed a census of unused public spaces and announced a first call to assign spaces in the outskirts to firms of the new manufacturing.`,
        sources: [
          cite('whiteBook', 'lines 32-34 of the text'),
          cite('vitale', 'lines 82-98 of the text'),
          guidelines('en', 7, 21),
        ],
        figures: [
          { label: 'Community gardens (8)', value: 34000, display: '34,000 m²', note: null },
          { label: 'Run by associations, startups and citizens', value: 22000, display: 'over 22,000 m²', note: null },
        ],
      },
    },
  },
]
