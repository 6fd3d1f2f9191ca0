import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

export const numbers: FoundingDocument<'pages'> = {
  key: 'numbers',
  facts: { section: 'programme', order: 3, duty: null },
  texts: {
    it: {
      title: 'La manifattura a Milano in numeri',
      slug: 'la-manifattura-a-milano-in-numeri',
      summary:
        'Imprese, posti di lavoro, artigiani: le cifre su cui poggiava il programma, con la fonte e i limiti di ciascuna.',
      figures: [
        {
          label: 'Posti di lavoro',
          value: 350000,
          display: '350.000',
          note: 'Linee guida, diapositiva 3; senza nota di fonte né anno. Territorio non definito oltre «a Milano».',
        },
        {
          label: 'Imprese',
          value: 36000,
          display: '36.000',
          note: 'Linee guida, diapositiva 3; senza nota di fonte né anno. Territorio non definito oltre «a Milano».',
        },
        {
          label: 'Artigiani in manifattura',
          value: 13000,
          display: '13.000',
          note: 'Linee guida, diapositiva 3; senza nota di fonte né anno.',
        },
      ],
      timeline: [],
      body: `Sono i numeri con cui le linee guida descrivevano la manifattura milanese. Vanno letti per quello che sono: cifre tonde, pubblicate in una diapositiva, che fotografano quel momento e non l’oggi.

## Un quarto del fatturato

Alla manifattura le linee guida attribuivano il **25%** di tutto il fatturato prodotto in città. La fonte citata è lo studio «Boosting Milan’s sustainable growth through manufacturing 4.0» di College of Europe e Accenture, del 2017.

## I primati

Due primati nazionali vengono da uno studio del 2016, «La Città dei Makers» di Fondazione Make in Italy e Censis. Secondo quello studio, come lo riportano le linee guida, Milano era prima in Italia:

- per dimensione della manifattura, misurata in imprese e addetti
- per startup manifatturiere

## I numeri del programma

- 6 [aree di intervento](pages:vision) e 3 [principi di metodo](pages:method)
- più di 50 soggetti sentiti nella [fase di ascolto](pages:how-it-came-about)
- 10 milioni di euro nel bilancio comunale per gli [investimenti delle imprese](areas:investment)

## Quello che non si può sapere da qui

Per imprese, posti di lavoro e artigiani le diapositive non indicano la fonte né l’anno, e non spiegano se «Milano» voglia dire il comune o un’area più larga. Non dicono nemmeno se gli artigiani siano compresi nel numero delle imprese.

Sulle startup gli altri documenti danno misure diverse tra loro, che non si possono sommare: le abbiamo messe una accanto all’altra nella storia sul [panorama delle startup](stories:startup-landscape).`,
      sources: [
        guidelines('it', 3, 8, 13, 18),
        cite('vitale', 'diapositiva sulle startup'),
        cite('whiteBook', 'sezione «La road map dal 2012 al 2016»'),
      ],
    },
    en: {
      title: 'Manufacturing in Milan in numbers',
      slug: 'manufacturing-in-milan-in-numbers',
      summary:
        'Firms, jobs, artisans: the figures on which the programme rested, with the source and the limits of each.',
      figures: [
        {
          label: 'Jobs',
          value: 350000,
          display: '350,000',
          note: 'Guidelines, slide 3; no source or year given. Territory not defined beyond “in Milan”.',
        },
        {
          label: 'Firms',
          value: 36000,
          display: '36,000',
          note: 'Guidelines, slide 3; no source or year given. Territory not defined beyond “in Milan”.',
        },
        {
          label: 'Artisans in manufacturing',
          value: 13000,
          display: '13,000',
          note: 'Guidelines, slide 3; no source or year given.',
        },
      ],
      timeline: [],
      body: `These are the numbers with which the guidelines described manufacturing in Milan. Read them for what they are: round figures on a slide, a picture of that moment and not of today.

## A quarter of turnover

The guidelines credited manufacturing with **25%** of all the turnover produced in the city. The source they cite is the study “Boosting Milan’s sustainable growth through manufacturing 4.0” by the College of Europe and Accenture, of 2017.

## First places

Two national first places come from a study of 2016, “La Città dei Makers” (The City of Makers), by Fondazione Make in Italy and Censis. According to that study, as the guidelines report it, Milan came first in Italy:

- for the size of its manufacturing, measured in firms and workers
- for manufacturing startups

## The programme in numbers

- 6 [areas of intervention](pages:vision) and 3 [principles of method](pages:method)
- more than 50 parties heard in the [listening phase](pages:how-it-came-about)
- 10 million euros in the City’s budget for [firms’ investments](areas:investment)

## What cannot be known from here

For firms, jobs and artisans the slides give neither source nor year, and do not explain whether “Milan” means the municipality or a wider area. Nor do they say whether the artisans are counted among the firms.

On startups the other documents give measures that differ and cannot be added up: we have put them side by side in the story on the [startup landscape](stories:startup-landscape).`,
      sources: [
        guidelines('en', 3, 8, 13, 18),
        cite('vitale', 'slide on startups'),
        cite('whiteBook', 'section «La road map dal 2012 al 2016»'),
      ],
    },
  },
}
