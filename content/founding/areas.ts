import type { FoundingDocument } from './founding.ts'
import { cite, guidelines } from './sources.ts'

export const areas: FoundingDocument<'areas'>[] = [
  {
    key: 'studies',
    facts: { number: 1 },
    texts: {
      it: {
        title: 'Studi e ricerche',
        slug: 'studi-e-ricerche',
        summary:
          'Un’indagine sulla nuova manifattura urbana, a Milano e nel resto del mondo, con un policy paper in due lingue.',
        aims: [
          'Studiare la nuova manifattura urbana a tavolino e sul campo',
          'Confrontare Milano con altre città del mondo',
          'Capire chi sono gli attori e come si distribuiscono sul territorio',
          'Stimare gli effetti che ci si può attendere',
        ],
        facts: [
          { label: 'Risultato previsto', value: 'un policy paper in italiano e in inglese' },
          { label: 'Avvio previsto', value: 'tra aprile e settembre; anno non indicato' },
        ],
        body: `Prima area del programma: conoscere. Le linee guida prevedevano una ricerca sulla nuova manifattura urbana, fatta in parte sui documenti e in parte andando a vedere, a Milano e fuori. Tre i temi: il confronto con l’estero, gli attori e il territorio, gli effetti attesi.

Il lavoro doveva finire in un [policy paper](studies:policy-paper), cioè un testo scritto per chi decide le politiche, in italiano e in inglese. L’avvio della ricerca era una delle [sei azioni dei primi sei mesi](pages:how-it-came-about).

Durante l’ascolto la richiesta era venuta anche da fuori: tra le idee raccolte c’erano ricerche sugli impatti e missioni all’estero. Due studi erano già sul tavolo, «[La Città dei Makers](studies:city-of-makers)» del 2016 e «[Boosting Milan’s sustainable growth](studies:boosting-growth)» del 2017: da lì vengono alcuni dei [numeri della manifattura milanese](pages:numbers).

I risultati della ricerca non si trovano nei documenti su cui si basa questo portale.`,
        sources: [guidelines('it', 3, 4, 11, 14, 21)],
      },
      en: {
        title: 'Studies and research',
        slug: 'studies-and-research',
        summary:
          'A survey of new urban manufacturing, in Milan and in the rest of the world, with a policy paper in two languages.',
        aims: [
          'Study new urban manufacturing at the desk and in the field',
          'Compare Milan with other cities of the world',
          'Understand who the actors are and where in the city they work',
          'Estimate the effects that can be expected',
        ],
        facts: [
          { label: 'Planned result', value: 'a policy paper in Italian and English' },
          { label: 'Planned start', value: 'between April and September; year not given' },
        ],
        body: `The first area of the programme was about knowing. The guidelines planned research on new urban manufacturing, partly from documents and partly by going to see, in Milan and elsewhere. It had three subjects: comparison with other countries, actors and territory, expected effects.

The work was to end in a [policy paper](studies:policy-paper), a text for those who decide policy, in Italian and in English. Starting this research was one of the [six actions of the first six months](pages:how-it-came-about).

People consulted while the programme was being prepared had asked for the same thing: their ideas included research on impacts and missions abroad. Two studies were already at hand, and some of the [figures on manufacturing in Milan](pages:numbers) come from them: “[La Città dei Makers](studies:city-of-makers)” (The City of Makers), of 2016, and “[Boosting Milan’s sustainable growth](studies:boosting-growth)”, of 2017.

The documents behind this portal do not contain the results of the research.`,
        sources: [guidelines('en', 3, 4, 11, 14, 21)],
      },
    },
  },
  {
    key: 'communication',
    facts: { number: 2 },
    texts: {
      it: {
        title: 'Comunicazione',
        slug: 'comunicazione',
        summary:
          'Un marchio, uno spazio in rete e occasioni d’incontro per far conoscere il programma in Italia e all’estero.',
        aims: [
          'Far conoscere idee, contenuti e opportunità del programma',
          'Coinvolgere chi lavora nell’economia e nel sociale',
          'Promuovere il programma in Italia e nel mondo',
        ],
        facts: [
          { label: 'Marchio', value: 'un segno che renda riconoscibile il programma' },
          { label: 'In rete', value: 'uno spazio dedicato, con notizie, casi aziendali e opportunità' },
          { label: 'Eventi e strumenti', value: 'per informare, fare rete e mostrare i casi migliori' },
        ],
        body: `La seconda area riguardava il racconto del programma: spiegare dove voleva arrivare, che cosa conteneva e quali occasioni offriva, a chi vive a Milano e a chi la guarda da lontano.

Gli strumenti previsti erano tre: un marchio, uno spazio in rete, e un insieme di eventi e mezzi per creare attenzione, mettere in contatto le persone e dare visibilità alle esperienze migliori. Per i primi sei mesi le linee guida annunciavano un piccolo sito con notizie, casi di imprese e opportunità.

Anche chi era stato ascoltato lo chiedeva: tra le [proposte raccolte](pages:how-it-came-about) c’erano un portale dedicato, luoghi d’incontro fisici e virtuali, il Fuorisalone e altri eventi. Tra i punti deboli era stata segnalata la scarsa consapevolezza.`,
        sources: [guidelines('it', 10, 11, 15, 21)],
      },
      en: {
        title: 'Communication',
        slug: 'communication',
        summary: 'A brand, a place online and occasions to meet, to make the programme known in Italy and abroad.',
        aims: [
          'Make the programme’s ideas, contents and opportunities known',
          'Involve people who work in the economy and in social action',
          'Promote the programme in Italy and in the world',
        ],
        facts: [
          { label: 'Brand', value: 'a sign by which to recognise the programme' },
          { label: 'Online', value: 'a place of its own, with news, company cases and opportunities' },
          { label: 'Events and tools', value: 'to inform, build networks and show the best cases' },
        ],
        body: `The second area was about telling the story: explaining where the programme wanted to go, what it contained and what chances it offered, both to people in Milan and to those who look at the city from afar.

Three kinds of tools were planned: a brand, a place online, and a set of events and means to raise attention, bring people together and give visibility to the best experiences. For the first six months the guidelines announced a small site with news, company cases and opportunities.

The people consulted had asked for this too. Their [proposals](pages:how-it-came-about) included a dedicated portal, physical and virtual meeting points, and events, the Fuorisalone among them. Low awareness was one of the weaknesses they reported.`,
        sources: [guidelines('en', 10, 11, 15, 21)],
      },
    },
  },
  {
    key: 'labs',
    facts: { number: 3 },
    texts: {
      it: {
        title: 'Laboratori e servizi',
        slug: 'laboratori-e-servizi',
        summary: 'Fablab, incubatori, acceleratori e hub di comunità sul territorio, con due nuovi spazi annunciati.',
        aims: [
          'Aprire o rafforzare servizi sul territorio per chi produce',
          'Sostenere fablab e hub di comunità',
          'Offrire incubatori e acceleratori a piccole e medie imprese e a startup innovative',
        ],
        facts: [
          { label: 'Via D’Azeglio (MHUMA)', value: 'apertura prevista a giugno 2017' },
          { label: 'Smart City Lab, via Ripamonti', value: 'apertura prevista nel 2018' },
        ],
        body: `La terza area riguardava i luoghi dove si lavora: [fablab](topics:fablab), incubatori, acceleratori e hub di comunità. Il programma voleva aprirne di nuovi o dare più forza a quelli che c’erano.

Le linee guida ne nominavano due. Il primo era in [via D’Azeglio](places:mhuma), uno spazio per maker con un acceleratore di startup, atteso per giugno 2017; il suo nome compare scritto MUHMA, MHUMA e Mhuma, e altri documenti ne davano l’apertura già nel 2016. Il secondo era lo [Smart City Lab](places:smart-city-lab) di via Ripamonti, atteso per il 2018, mentre un altro testo indicava il 2016. Nessun documento dice se e quando abbiano aperto.

Il programma non partiva da zero. L’articolo sul libro bianco dell’innovazione sociale contava otto tra incubatori e acceleratori, ognuno con un compito diverso dagli altri (tra questi [FabriQ](places:fabriq), [PoliHub](places:polihub) e [BASE](places:base)), e [nove fablab](stories:fablab-network) accreditati dal Comune.`,
        sources: [
          guidelines('it', 16, 21),
          cite('vitale', 'diapositive sulla città della condivisione e sugli incubatori'),
          cite('whiteBook', 'sezione «La road map dal 2012 al 2016»'),
          cite('sharingPolicy'),
        ],
      },
      en: {
        title: 'Labs and services',
        slug: 'labs-and-services',
        summary: 'Fablabs, community hubs, incubators and accelerators across the city, with two new spaces announced.',
        aims: [
          'Open or strengthen local services for people who make things',
          'Support fablabs and community hubs',
          'Offer incubators and accelerators to small and medium-sized firms and to innovative startups',
        ],
        facts: [
          { label: 'Via D’Azeglio (MHUMA)', value: 'opening planned for June 2017' },
          { label: 'Smart City Lab, via Ripamonti', value: 'opening planned for 2018' },
        ],
        body: `The third area was about the places where work is done: [fablabs](topics:fablab), community hubs, incubators and accelerators. The programme wanted to open new ones or to give more strength to those that existed.

The guidelines named two. The first was in [via D’Azeglio](places:mhuma), a space for makers with a startup accelerator, expected in June 2017; its name appears as MUHMA, MHUMA and Mhuma, and other documents put its opening in 2016. The second was the [Smart City Lab](places:smart-city-lab) in via Ripamonti, expected in 2018, while another text gave 2016. No document says whether or when they opened.

The programme did not start from nothing. The article on the city’s white book of social innovation counted eight incubators and accelerators, each with a task different from the others (among them [FabriQ](places:fabriq), [PoliHub](places:polihub) and [BASE](places:base)), and [nine fablabs](stories:fablab-network) accredited by the City.`,
        sources: [
          guidelines('en', 16, 21),
          cite('vitale', 'slides on the sharing city and on the incubators'),
          cite('whiteBook', 'section «La road map dal 2012 al 2016»'),
          cite('sharingPolicy'),
        ],
      },
    },
  },
  {
    key: 'spaces',
    facts: { number: 4 },
    texts: {
      it: {
        title: 'Spazi della città',
        slug: 'spazi-della-citta',
        summary:
          'Trovare gli spazi poco usati, semplificare le regole e aiutare le imprese a stabilirsi nelle periferie.',
        aims: [
          'Censire gli spazi urbani poco utilizzati e metterli a disposizione',
          'Creare o semplificare le regole e le convenzioni urbanistiche',
          'Favorire chi si stabilisce nelle periferie',
        ],
        facts: [
          { label: 'Urbanistica', value: 'osservazioni sul PGT' },
          { label: 'Privati', value: 'accordi con gli operatori' },
          { label: 'Primo bando', value: 'spazi in periferia, previsto tra aprile e settembre; anno non indicato' },
        ],
        body: `Chi produce ha bisogno di un posto dove farlo. La quarta area voleva trovare in città gli spazi poco usati, metterli a disposizione e rendere più semplici le regole per occuparli. L’attenzione andava soprattutto alle periferie: rigenerarle era uno dei [tre effetti attesi](pages:vision) dal programma.

Due gli strumenti nominati: le osservazioni sul PGT, sigla che le diapositive non sciolgono, e gli accordi con i privati. Nei primi sei mesi era previsto un [primo bando](calls:outskirts-spaces) per assegnare spazi in periferia a imprese di nuova manifattura; importi, indirizzi e regole non sono indicati.

Il tema tornava nell’ascolto: i costi per insediarsi, le vecchie regole e la distanza tra centro e periferia erano tra le difficoltà segnalate. Il Comune elencava tra le sue iniziative anche un censimento degli spazi pubblici inutilizzati. Che cosa era stato fatto prima lo racconta la storia sul [riuso degli spazi](stories:reuse-of-spaces).`,
        sources: [guidelines('it', 7, 10, 12, 17, 21)],
      },
      en: {
        title: 'City spaces',
        slug: 'city-spaces',
        summary:
          'Finding spaces that are little used, simplifying the rules and helping firms settle in the outskirts.',
        aims: [
          'Map urban spaces that are little used and make them available',
          'Create or simplify the rules and agreements of town planning',
          'Encourage those who settle in the outskirts',
        ],
        facts: [
          { label: 'Town planning', value: 'observations on the PGT' },
          { label: 'Private sector', value: 'agreements with operators' },
          {
            label: 'First call',
            value: 'spaces in the outskirts, planned between April and September; year not given',
          },
        ],
        body: `Those who make things need somewhere to make them. The fourth area set out to find the spaces that the city used little, to offer them, and to simplify the rules for moving in. It looked above all at the “periferie”, the outskirts: regenerating them was one of the [three effects expected](pages:vision) from the programme.

Two instruments were named: observations on the PGT (the slides do not spell out the abbreviation) and agreements with private operators. In the first six months a [first call](calls:outskirts-spaces) was to assign spaces in the outskirts to new-manufacturing firms; amounts, addresses and rules are not given.

The subject came up in the consultation too: the cost of settling, old rules and the distance between centre and outskirts were among the difficulties reported. The City also listed a census of unused public spaces among its initiatives. For what had happened before, read the story of the [reuse of spaces](stories:reuse-of-spaces).`,
        sources: [guidelines('en', 7, 10, 12, 17, 21)],
      },
    },
  },
  {
    key: 'investment',
    facts: { number: 5 },
    texts: {
      it: {
        title: 'Sostegno agli investimenti',
        slug: 'sostegno-agli-investimenti',
        summary:
          'Accordi per attirare risorse pubbliche e private e 10 milioni di euro nel bilancio comunale per le imprese.',
        aims: [
          'Incoraggiare gli investimenti delle imprese',
          'Favorire la ricerca applicata',
          'Favorire cross innovation e open innovation',
          'Attirare risorse pubbliche e private',
        ],
        facts: [
          { label: 'Bilancio comunale', value: '10 milioni di euro per gli investimenti delle imprese' },
          { label: 'Regione Lombardia', value: 'accordo di programma' },
          { label: 'Primo bando', value: 'previsto tra aprile e settembre; anno non indicato' },
        ],
        body: `La quinta area riguardava il denaro. Il programma voleva incoraggiare gli investimenti, la ricerca applicata e due modi di innovare che le linee guida chiamano in inglese: cross innovation e open innovation.

La via indicata era quella degli accordi, per mettere insieme risorse pubbliche e private: in primo luogo un accordo di programma con la Regione Lombardia. Nel bilancio del Comune erano iscritti **10 milioni di euro** a sostegno degli investimenti delle imprese.

Per i primi sei mesi era annunciato un [primo bando](calls:investment-support). Le diapositive non ne danno né l’importo né le regole, e non dicono se attingesse a quei 10 milioni. Nemmeno la spesa complessiva del programma è indicata.

Tra le difficoltà raccolte durante l’[ascolto](pages:how-it-came-about) c’erano l’accesso al credito e i bandi poco accessibili. Altri strumenti del Comune sono raccolti sotto il tema [finanza](topics:finance).`,
        sources: [guidelines('it', 10, 18, 21)],
      },
      en: {
        title: 'Support for investment',
        slug: 'support-for-investment',
        summary:
          'Agreements to attract public and private resources, and 10 million euros in the City’s budget for firms.',
        aims: [
          'Encourage firms to invest',
          'Favour applied research',
          'Favour cross innovation and open innovation',
          'Attract public and private resources',
        ],
        facts: [
          { label: 'City budget', value: '10 million euros for firms’ investments' },
          { label: 'Regione Lombardia', value: 'programme agreement' },
          { label: 'First call', value: 'planned between April and September; year not given' },
        ],
        body: `The fifth area was about money. The programme wanted to encourage investment, applied research, and two ways of innovating for which the Italian guidelines use the English words: cross innovation and open innovation.

The way was to be that of agreements, joining public and private resources: first of all an “accordo di programma”, a programme agreement, with Regione Lombardia, the regional government. **10 million euros** stood in the City’s budget in support of firms’ investments.

A [first call](calls:investment-support) was announced for the first six months. The slides give neither its amount nor its rules, and do not say whether it drew on those 10 million. Nor do they state the total cost of the programme.

Access to credit and calls that were hard to get into were among the difficulties heard in the [consultation](pages:how-it-came-about). Other instruments of the City are gathered under the topic [finance](topics:finance).`,
        sources: [guidelines('en', 10, 18, 21)],
      },
    },
  },
  {
    key: 'education',
    facts: { number: 6 },
    texts: {
      it: {
        title: 'Educazione, formazione e lavoro',
        slug: 'educazione-formazione-e-lavoro',
        summary:
          'Il making nelle scuole, l’alternanza tra scuola e lavoro e i servizi comunali per chi si forma o cerca impiego.',
        aims: [
          'Promuovere iniziative educative, di formazione e per il lavoro',
          'Stringere accordi con altre istituzioni',
          'Far lavorare su questi temi i servizi che il Comune ha sul territorio',
        ],
        facts: [
          { label: 'MIUR', value: 'protocollo di intesa su Pon Scuola e alternanza scuola lavoro' },
          { label: 'Mi Generation Lab', value: 'progetto per il making a scuola' },
          { label: 'Azioni dirette', value: 'servizi comunali ed enti partecipati, per esempio Afol' },
        ],
        body: `La sesta area guardava a chi studia e a chi cerca lavoro. Le iniziative dovevano nascere in due modi: da accordi con altre istituzioni oppure dai servizi che il Comune già aveva nei quartieri.

Per la scuola era previsto un protocollo di intesa con il MIUR, su Pon Scuola e sull’alternanza scuola lavoro. La firma era una delle [sei azioni dei primi sei mesi](pages:how-it-came-about) e doveva aprire la strada a progetti su digitale, making e robotica. A portare il making tra gli studenti doveva contribuire anche il progetto «Mi Generation Lab».

Per la formazione e il lavoro il Comune contava sui propri servizi e sugli enti partecipati; l’esempio nominato era Afol. Tra le [iniziative comunali](pages:initiatives) figuravano anche i Centri per il lavoro e le Scuole civiche.

Dall’ascolto erano venuti segnali nelle due direzioni: scuole, accademie e università contate tra i punti di forza, la formazione slegata dal mercato tra i rischi. Il tema [competenze](topics:skills) raccoglie il resto.`,
        sources: [guidelines('it', 7, 9, 10, 19, 21)],
      },
      en: {
        title: 'Education, training and work',
        slug: 'education-training-and-work',
        summary:
          'Making in schools, alternating school and work, and city services for people in training or looking for a job.',
        aims: [
          'Promote initiatives in education, training and employment',
          'Make agreements with other institutions',
          'Put the City’s own local services to work on these subjects',
        ],
        facts: [
          { label: 'MIUR', value: 'memorandum of understanding on Pon Scuola and school-work alternation' },
          { label: 'Mi Generation Lab', value: 'a project for making in schools' },
          { label: 'Direct action', value: 'city services and bodies the City takes part in, for example Afol' },
        ],
        body: `The sixth area looked at people who study and people who seek work. Initiatives were to come about in two ways: through agreements with other institutions, or through the services that the City already had in the neighbourhoods.

For schools, a memorandum of understanding with MIUR was planned, on Pon Scuola (the documents spell out neither abbreviation) and on “alternanza scuola lavoro”, in which pupils alternate school and work. Signing it was one of the [six actions of the first six months](pages:how-it-came-about) and was to open the way to school projects on digital subjects, making and robotics. The project “Mi Generation Lab” was also to bring making into schools.

For training and employment the City relied on its own services and on bodies it takes part in; the example named was Afol. The list of [city initiatives](pages:initiatives) also had employment centres (Centri per il lavoro) and civic schools (Scuole civiche).

The consultation had given signals both ways: schools, academies and universities were counted among the strengths, training detached from the market among the risks. The topic [skills](topics:skills) gathers the rest.`,
        sources: [guidelines('en', 7, 9, 10, 19, 21)],
      },
    },
  },
]
