import type { FoundingDocument } from '../founding.ts'
import { guidelines } from '../sources.ts'

export const method: FoundingDocument<'pages'> = {
  key: 'method',
  facts: { section: 'programme', order: 2, duty: null },
  texts: {
    it: {
      title: 'Il metodo: tre principi',
      slug: 'il-metodo-tre-principi',
      summary:
        'Un modello su misura, una pianificazione agile e una governance aperta: come il programma intendeva lavorare.',
      figures: [],
      timeline: [],
      body: `Accanto alle sei aree le linee guida davano tre indicazioni su come procedere.

## 1. Modello sartoriale

Un abito su misura, non uno di serie. Il programma intendeva partire dalle esperienze già avviate e costruire un modo milanese di fare manifattura in città: attento a quanto di meglio si fa nel mondo, ma fedele al carattere e alle vocazioni di Milano.

## 2. Pianificazione agile

Prove piccole e «leggere», e correzioni lungo la strada: gli strumenti e i modi di intervenire andavano adattati poco alla volta. I due riferimenti indicati sono il data driven policy making (politiche guidate dai dati) e il lean management (gestione snella).

## 3. Governance aperta

Il Comune non voleva fare da solo. Coinvolgere attori pubblici e privati doveva servire ad attirare risorse, a non disperdere gli sforzi, a scegliere le priorità e a togliere gli ostacoli. Gli strumenti erano intese, accordi di collaborazione e un advisory board, cioè un gruppo di consiglieri, da costituire. Chi ne dovesse far parte non è scritto. Altro nella pagina [Chi guidava il programma](pages:governance).

## Lo sguardo sulle altre città

Come termini di confronto le linee guida mettevano in testa quattro città: Parigi, Barcellona, New York e Londra. Da Barcellona era partita una rete di città per l’economia circolare; accanto a quella rete sono elencate Boston, Tolosa, Shenzhen, Amsterdam, Santiago e Detroit.

Nella stessa diapositiva si leggono altre tre idee, senza che il testo disponibile permetta di dire a quale città appartenga ciascuna:

- atelier e incubatori per artigiani in centro, con le «industrie del futuro» che tornano in periferia
- una settimana di mostre ed eventi da ogni parte del mondo su artigianato, making e manifattura 4.0
- la nuova manifattura come risorsa strategica dell’economia urbana, tra cibo, design, stampa 3D e aree industriali recuperate`,
      sources: [guidelines('it', 5, 13, 20)],
    },
    en: {
      title: 'The method: three principles',
      slug: 'the-method-three-principles',
      summary: 'A tailor-made model, agile planning and open governance: how the programme meant to work.',
      figures: [],
      timeline: [],
      body: `Beside the six areas, the guidelines gave three indications on how to go about it.

## 1. A tailor-made model (modello sartoriale)

A suit made to measure, not off the rack. The programme meant to start from experiences already under way and to build a Milanese way of manufacturing in the city: attentive to the best that is done in the world, yet true to Milan’s own character and vocations.

## 2. Agile planning (pianificazione agile)

Small, “light” trials, and corrections along the way: tools and ways of acting were to be adapted little by little. Two references are named, in English in the original: data driven policy making and lean management.

## 3. Open governance (governance aperta)

The City did not want to act alone. Involving public and private actors was to help attract resources, avoid wasted effort, choose priorities and remove obstacles. The tools were understandings, collaboration agreements and an advisory board still to be set up. Who should sit on it is not written. More on the page [Who led the programme](pages:governance).

## A look at other cities

For comparison the guidelines put four cities at the top: Paris, Barcelona, New York and London. A network of cities for the circular economy had started from Barcelona; Boston, Toulouse, Shenzhen, Amsterdam, Santiago and Detroit are listed with it.

The same slide holds three more ideas, and the text available does not allow us to say which city each belongs to:

- ateliers and incubators for artisans in the centre, with the “industries of the future” returning to the outskirts
- a week of exhibitions and events from all over the world on craft, making and manufacturing 4.0
- new manufacturing as a strategic asset of the urban economy, through food, design, 3D printing and recovered industrial areas`,
      sources: [guidelines('en', 5, 13, 20)],
    },
  },
}
