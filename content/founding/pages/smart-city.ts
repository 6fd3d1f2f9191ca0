import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'

export const smartCity: FoundingDocument<'pages'> = {
  key: 'smart-city',
  facts: { section: 'programme', order: 6, duty: null },
  texts: {
    it: {
      title: 'Milano smart city e sharing city',
      slug: 'milano-smart-city-e-sharing-city',
      summary:
        'Le sette linee di indirizzo, la città della condivisione e il progetto europeo Sharing Cities: il quadro attorno al programma.',
      figures: [],
      timeline: [
        {
          date: '2013-04',
          label: null,
          text: 'Con l’incontro pubblico «Public Hearing: Verso Milano Smart City» comincia il lavoro sulla smart city.',
        },
        {
          date: '2013-11',
          label: null,
          text: 'Secondo l’articolo in indonesiano si tiene un grande convegno sulla sharing economy, il primo in Italia.',
        },
        {
          date: '2014-07',
          label: null,
          text: 'Viene presentato il documento di Sharexpo, l’iniziativa su Milano città della condivisione per Expo 2015.',
        },
        { date: '2014-12', label: null, text: 'Il Comune approva le linee guida sulla sharing economy.' },
        {
          date: '2015-05-28',
          label: null,
          text: 'Renato Galliano presenta a Roma il lavoro di Milano sulla sharing economy.',
        },
        { date: '2015-11', label: null, text: 'È prevista all’ex Ansaldo la prima settimana della collaborazione.' },
      ],
      body: `Prima di Manifattura Milano la città aveva lavorato ad altri due progetti che si tengono insieme: la [smart city](topics:smart-city) e la città della condivisione. Nelle diapositive del maggio 2015 il punto di vista è chiaro: la tecnologia serve a fare una smart city, ma non ne è lo scopo; l’attenzione andava all’innovazione sociale e alla [sharing economy](topics:sharing-economy), con progetti dai molti obiettivi e dai molti attori.

## Come si arrivò alle linee di indirizzo

Dopo l’incontro dell’aprile 2013 lavorarono sette gruppi: Smart Europe, Smart Mobility, Smart Environment, Smart Citizenship, Smart Inclusion, Smart PA ed Expo. Con la Camera di Commercio il Comune approvò poi un insieme di linee guida, con modelli, indicatori e politiche.

Il risultato furono sette punti. Le diapositive del Comune li chiamano linee di indirizzo, l’articolo sul libro bianco obiettivi strategici; quelle di Vitale li mettono in un ordine diverso. Questo è l’ordine del Comune:

1. **Città globale**, laboratorio per l’Italia e per l’Europa
2. **Mobilità sostenibile**: essere tra i primi a provare la mobilità condivisa e tra pari, con concorrenza e piattaforme abilitanti
3. **Ambiente ed energia**: puntare al primato europeo nel ciclo dei rifiuti, con la più alta raccolta differenziata tra le città oltre il milione di abitanti
4. **Inclusione sociale e diversity**: reti di quartiere, e perfino di palazzo, aiutate dalla tecnologia; welfare di comunità e servizi condivisi
5. **Benessere in città**: ripensare spazi e parchi per il tempo libero di chi vive, frequenta o visita Milano
6. **Semplificazione della pubblica amministrazione**: farla conoscere meglio e portare i servizi in rete
7. **Generazione d’impresa**: progetti misurabili e condivisi fin dall’inizio, alleanze tra pubblico e privato, le occasioni di Expo e i punti forti della città (moda, design, biomedicale, innovazione sociale)

## L’organizzazione

L’intento era un’unica organizzazione stabile, capace di far dialogare Camera di Commercio, università ed enti pubblici più da vicino di quanto facciano le forme giuridiche consuete. Nel maggio 2015 restavano da compiere questi passi: nominare i rappresentanti, tenere l’evento «Milano IN…», fondare l’associazione, convocare la prima assemblea, incontrare la stampa e poi le imprese. L’associazione è chiamata Associazione Milano Smart City.

Le stesse diapositive contano 14 progetti MIUR/POR e ricordano servizi come Area C, BikeMi, GuidaMi, Open WiFi, Open Data ed E015. Vi sono presentati anche lo [Smart City Lab](places:smart-city-lab) e l’incubatore [FabriQ](places:fabriq).

## La città della condivisione

L’articolo in indonesiano chiama Milano la prima città italiana con una politica della condivisione. Il primo passo, racconta, venne da fuori del Comune: Sharexpo, promosso da Collaboriamo, Fondazione Eni Enrico Mattei, Modacult, Expolab e altri, ragionava su come accogliere i 20 milioni di visitatori attesi per Expo in sei mesi. È una traduzione automatica: la usiamo con prudenza.

Seguirono una consultazione pubblica in rete, con un questionario, e diversi incontri. Vi presero parte imprese, associazioni, movimenti dei consumatori e cittadini. Nel dicembre 2014 il Comune approvò le linee guida; l’atto e la data precisa non sono indicati.

Per aiutare le forme di economia collaborativa il piano di azioni prevedeva di:

- chiarire le norme nazionali, regionali e locali a chi è coinvolto
- offrire spazi, fisici e virtuali, dati e servizi aperti
- riconoscere le esperienze migliori e garantirne la qualità
- cercare intese con iniziative simili di amministrazioni, società civile e imprese
- finanziare con bandi iniziative imprenditoriali e [startup](topics:startups)
- avviare una piattaforma di [crowdfunding civico](calls:civic-crowdfunding)
- fare una mappa delle esperienze più importanti e collegarle
- tenere d’occhio gli effetti, per evitare distorsioni del mercato e concorrenza sleale
- promuovere ricerche sugli effetti economici, ambientali e sociali
- rafforzare la cittadinanza attiva
- favorire dibattito, formazione e informazione

Nel maggio 2015 le diapositive davano in corso, tra l’altro, il [registro](calls:sharing-registry) di operatori ed esperti, il [secondo bando coworking](calls:coworking-2015), la piattaforma My Neighbourhood / VicinatoVicino e la condivisione di bici, auto e scooter. Il crowdfunding compare due volte: tra le cose da avviare e tra quelle in corso.

## Il progetto europeo Sharing Cities

Sharing Cities era un progetto fondato sui dati, contro l’anidride carbonica di edifici e trasporti e per un’aria più pulita. Valeva 25 milioni di euro, di cui 2,1 a Milano (l’8,5%). La zona scelta era Porta Romana. I residenti dovevano contribuire a progettare i servizi e poter vedere le informazioni sui propri comportamenti, così da cambiarli.

Per Milano le diapositive elencano:

- la ristrutturazione di 300 abitazioni private, 5 palazzi con più proprietari e un edificio pubblico in via S. Bernardo
- una gestione dell’energia in tempo reale
- 62 auto elettriche in condivisione
- 150 bici elettriche in 14 stazioni
- 125 posti di sosta intelligenti
- 10 veicoli per l’eLogistics
- 300 lampioni intelligenti
- una piattaforma urbana comune, a standard aperti, utilizzabile anche da altre città

Il numero delle colonnine di ricarica non è leggibile. L’articolo sul libro bianco, senza nominare il progetto, ricorda prove fatte con Londra e Lisbona, pagate dall’Europa, per coinvolgere i cittadini attraverso il rinnovo di vecchi edifici.`,
      sources: [
        cite(
          'sharingDeck',
          'diapositive «Il processo di partecipazione Smart City», «Smart City: governance e strategia», «I progetti Smart City sul territorio», «Il piano di azioni per la sharing economy», «Piano di azioni per Milano Sharing city», «che cosa è in corso?»',
        ),
        cite(
          'vitale',
          'diapositive «Milan Smart City: participatory process and the 7 guidelines» e «The Sharing Cities Project»',
        ),
        cite('whiteBook', 'sezione «La road map dal 2012 al 2016»'),
        cite('sharingPolicy'),
      ],
    },
    en: {
      title: 'Milan as smart city and sharing city',
      slug: 'milan-as-smart-city-and-sharing-city',
      summary:
        'The seven guidelines, the sharing city and the European project Sharing Cities: the setting around the programme.',
      figures: [],
      timeline: [
        {
          date: '2013-04',
          label: null,
          text: 'Work on the smart city begins with a public hearing, “Public Hearing: Verso Milano Smart City” (Towards Milan Smart City).',
        },
        {
          date: '2013-11',
          label: null,
          text: 'According to the article in Indonesian a large conference on the sharing economy takes place, the first in Italy.',
        },
        {
          date: '2014-07',
          label: null,
          text: 'Sharexpo, the initiative on Milan as a sharing city for Expo 2015, presents its document.',
        },
        { date: '2014-12', label: null, text: 'The City approves its guidelines on the sharing economy.' },
        {
          date: '2015-05-28',
          label: null,
          text: 'Renato Galliano presents Milan’s work on the sharing economy in Rome.',
        },
        { date: '2015-11', label: null, text: 'The first collaborative week is due at the former Ansaldo works.' },
      ],
      body: `Before Manifattura Milano the city had worked on two other projects that belong together: the [smart city](topics:smart-city) and the sharing city. The City’s slides of May 2015 make the point of view clear: technology serves to make a smart city but is not its purpose; attention went to social innovation and the [sharing economy](topics:sharing-economy), with projects of many aims and many actors.

## How the guidelines came about

After the hearing of April 2013, seven groups went to work: Smart Europe, Smart Mobility, Smart Environment, Smart Citizenship, Smart Inclusion, Smart PA and Expo. With the Chamber of Commerce the City then approved a set of guidelines, with models, indicators and policies.

The result was seven points. The City’s slides call them “linee di indirizzo”, guidelines; the article on the white book calls them strategic objectives; Vitale’s slides put them in another order. This is the City’s order:

1. **Global city**, a laboratory for Italy and for Europe
2. **Sustainable mobility**: being among the first to try shared and peer-to-peer mobility, with competition and enabling platforms
3. **Environment and energy**: aiming to lead Europe in the cycle of urban waste, with the highest rate of separate collection among cities of more than a million people
4. **Social inclusion and diversity**: networks in the neighbourhood, and even in the single building, helped by technology; community welfare and shared services
5. **Well-being in the city**: rethinking spaces and parks for the free time of residents, city users and tourists
6. **Simpler public administration**: making it better known and taking its services online
7. **Business generation**: projects that can be measured and are shared from the start, public-private alliances, the chances of Expo and the city’s strengths (fashion, design, biomedical, social innovation)

## The organisation

The intent was one stable organisation that could bring the Chamber of Commerce, universities and public bodies closer together than the usual legal forms do. In May 2015 these steps were still ahead: naming the representatives, holding the event “Milano IN…”, founding the association, calling its first assembly, meeting the press and then the firms. The association is called Associazione Milano Smart City.

The same slides count 14 MIUR/POR projects and mention services such as Area C, BikeMi (bike sharing), GuidaMi (car sharing), Open WiFi, Open Data and E015. The [Smart City Lab](places:smart-city-lab) and the incubator [FabriQ](places:fabriq) are presented there too.

## The sharing city

The article in Indonesian calls Milan the first Italian city with a sharing policy. The first step, it says, came from outside the City: Sharexpo, launched by Collaboriamo, Fondazione Eni Enrico Mattei, Modacult, Expolab and others, thought about how to host the 20 million visitors expected for Expo in six months. The article is a machine translation, and we use it with caution.

A public online consultation followed, with a questionnaire, and then several meetings. Companies, associations, consumer movements and citizens took part. In December 2014 the City approved the guidelines; the act and its exact date are not given.

To help forms of collaborative economy, the action plan was to:

- make national, regional and local rules clear to those involved
- offer spaces, physical and virtual, open data and open services
- recognise the best experiences and vouch for their quality
- seek common ground with like initiatives of administrations, civil society and firms
- fund entrepreneurial initiatives and [startups](topics:startups) through calls
- start a platform for [civic crowdfunding](calls:civic-crowdfunding)
- map the experiences that matter most and join them up
- watch the effects, to avoid market distortion and unfair competition
- promote research on economic, environmental and social effects
- strengthen active citizenship
- favour debate, training and information

The slides of May 2015 showed as under way, among other things, the [registry](calls:sharing-registry) of operators and experts, the [second coworking call](calls:coworking-2015), the platform My Neighbourhood / VicinatoVicino, and bike, car and scooter sharing. Crowdfunding appears twice: among the things to start and among those under way.

## The European project Sharing Cities

Sharing Cities was a project built on data, against the carbon emitted by buildings and transport and for cleaner air. It was worth 25 million euros, of which 2.1 million (8.5%) for Milan. The area chosen was Porta Romana, a district of the city. Residents were to help design the services and to see information on their own behaviour, so as to be able to change it.

For Milan the slides list:

- the retrofit of 300 private homes, 5 blocks with several owners and a public building in via S. Bernardo
- energy management in real time
- 62 electric cars for sharing
- 150 electric bikes at 14 stations
- 125 smart parking bays
- 10 eLogistics vehicles
- 300 smart lamp posts
- a common urban platform, on open standards, that other cities could use too

The number of charging points cannot be read. The article on the white book, without naming the project, recalls trials made with London and Lisbon with European smart-city funds, to involve citizens through the renewal of old buildings.`,
      sources: [
        cite(
          'sharingDeck',
          'slides «Il processo di partecipazione Smart City», «Smart City: governance e strategia», «I progetti Smart City sul territorio», «Il piano di azioni per la sharing economy», «Piano di azioni per Milano Sharing city», «che cosa è in corso?»',
        ),
        cite(
          'vitale',
          'slides «Milan Smart City: participatory process and the 7 guidelines» and «The Sharing Cities Project»',
        ),
        cite('whiteBook', 'section «La road map dal 2012 al 2016»'),
        cite('sharingPolicy'),
      ],
    },
  },
}
