import type { FoundingDocument } from '../founding.ts'
import { guidelines } from '../sources.ts'

export const vision: FoundingDocument<'pages'> = {
  key: 'vision',
  facts: { section: 'programme', order: 1, duty: null },
  texts: {
    it: {
      title: 'Visione e obiettivo',
      slug: 'visione-e-obiettivo',
      summary: 'Che cosa voleva fare Manifattura Milano, per chi e a partire da quali priorità della città.',
      figures: [],
      timeline: [],
      body: `Le linee guida presentavano Manifattura Milano come un nuovo programma del Comune, sotto l’etichetta «#NEU Nuove Economie Urbane». Le firma la Direzione Economia Urbana e Lavoro.

## L’obiettivo

Il programma si rivolgeva alle imprese della [manifattura digitale](topics:digital-manufacturing) e del nuovo artigianato. Voleva che a Milano trovassero le condizioni per nascere, stabilirsi e crescere: le linee guida chiamavano questo insieme di condizioni «ecosistema abilitante».

Da qui ci si attendevano tre effetti:

- nuovi posti di lavoro
- la rigenerazione delle periferie
- più coesione sociale

## Le priorità della città

Il programma muoveva dalle priorità che il Comune si era dato per lo sviluppo urbano:

- una città più attraente per l’economia e meglio collocata nel mondo
- innovazione, inclusione e sostenibilità tenute insieme
- spazio sia ai settori consolidati sia all’economia che verrà
- lavoro, prima di tutto per chi è giovane, e periferie che rinascono

Queste priorità andavano perseguite d’intesa con le parti sociali, la Camera di Commercio, le università e i centri di ricerca. Il riferimento formale citato è la «DCC 27 / 2016», cioè le linee programmatiche del mandato; la sigla non è sciolta.

## Dalle prove al sistema

Le linee guida elencano [sedici iniziative](pages:initiatives) del Comune per le nuove economie urbane e parlano di un passaggio dalla sperimentazione al sistema. Tra le proposte raccolte prima di scrivere ce n’era una sul modo di lavorare: una visione, più che una pianificazione. Il programma si reggeva su [tre principi di metodo](pages:method) e su sei aree di intervento:

- [Studi e ricerche](areas:studies)
- [Comunicazione](areas:communication)
- [Laboratori e servizi](areas:labs)
- [Spazi della città](areas:spaces)
- [Sostegno agli investimenti](areas:investment)
- [Educazione, formazione e lavoro](areas:education)

Le linee guida non fissavano quanti posti di lavoro o quante imprese raggiungere, e non indicavano una spesa complessiva. L’unica cifra di bilancio è quella per gli [investimenti delle imprese](areas:investment).`,
      sources: [guidelines('it', 1, 2, 7, 11, 12, 13, 18)],
    },
    en: {
      title: 'Vision and goal',
      slug: 'vision-and-goal',
      summary: 'What Manifattura Milano set out to do, for whom, and from which priorities of the city.',
      figures: [],
      timeline: [],
      body: `The guidelines presented Manifattura Milano (“Milan Manufacturing”) as a new programme of the City, under the label “#NEU Nuove Economie Urbane”, new urban economies. They are signed by the City’s Direzione Economia Urbana e Lavoro, its directorate for the urban economy and work.

## The goal

The programme was for firms in [digital manufacturing](topics:digital-manufacturing) and new craft. It wanted them to find in Milan the conditions to start, to settle and to grow: an “enabling ecosystem”, in the words of the guidelines.

Three effects were expected from this:

- new jobs
- the regeneration of the “periferie”, the outskirts of the city
- stronger social cohesion

## The city’s priorities

The programme followed from the priorities that the City had set itself for urban development:

- a city more attractive to business and better placed in the world
- innovation, inclusion and sustainability kept together
- room both for established sectors and for the economy to come
- work, for young people first of all, and a rebirth of the outskirts

They were to be pursued in agreement with the social partners, the Chamber of Commerce, universities and research centres. The formal reference given is “DCC 27 / 2016”, the programme lines of the municipal term; the abbreviation is not spelled out.

## From trials to a system

The guidelines list [sixteen initiatives](pages:initiatives) of the City for new urban economies and speak of moving from trials to a system. One of the proposals gathered beforehand was about the way of working: a vision rather than a plan. The programme rested on [three principles of method](pages:method) and on six areas of intervention:

- [Studies and research](areas:studies)
- [Communication](areas:communication)
- [Labs and services](areas:labs)
- [City spaces](areas:spaces)
- [Support for investment](areas:investment)
- [Education, training and work](areas:education)

The guidelines set no target for jobs or firms and gave no total cost. The only budget figure is the one for [firms’ investments](areas:investment).`,
      sources: [guidelines('en', 1, 2, 7, 11, 12, 13, 18)],
    },
  },
}
