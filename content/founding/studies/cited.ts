import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

const facts: FoundingDocument<'studies'>['facts'] = {
  type: 'study',
  wording: 'published',
  authors: null,
  organisations: [],
  date: null,
  languages: [],
  files: [],
  url: null,
  area: 'studies',
  topics: [],
}

/** The works that the programme's documents cite. */
export const cited: FoundingDocument<'studies'>[] = [
  {
    key: 'boosting-growth',
    facts: {
      ...facts,
      authors: 'College of Europe, European Centre for government transformation; Accenture',
      organisations: ['college-of-europe', 'accenture'],
      date: '2017',
      topics: ['digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Boosting Milan’s sustainable growth through manufacturing 4.0',
        slug: 'boosting-milans-sustainable-growth',
        summary:
          'Lo studio del 2017 da cui viene la quota del 25%: tanto pesava la manifattura sul fatturato della città.',
        body: `Le linee guida citano questo studio due volte: accanto al percorso con cui fu [preparato il programma](pages:how-it-came-about), e come fonte della quota del **25%** del fatturato prodotto in città, uno dei [numeri della manifattura milanese](pages:numbers).

Nella diapositiva il titolo è stampato con un refuso («manifacuring»): qui è scritto per intero. Altro, i documenti non ne dicono.`,
        sources: [guidelines('it', 3, 4)],
      },
      en: {
        title: 'Boosting Milan’s sustainable growth through manufacturing 4.0',
        slug: 'boosting-milans-sustainable-growth',
        summary: 'The 2017 study behind the 25%: the share of manufacturing in all the turnover generated in the city.',
        body: `The guidelines cite this study twice: beside the path by which the [programme was prepared](pages:how-it-came-about), and as the source of the **25%** of the turnover generated in the city, one of the [figures on manufacturing in Milan](pages:numbers).

On the slide the title has a misprint (“manifacuring”); here it is spelled out. The documents say nothing else about it.`,
        sources: [guidelines('en', 3, 4)],
      },
    },
  },
  {
    key: 'city-of-makers',
    facts: {
      ...facts,
      authors: 'Fondazione Make in Italy; Censis',
      organisations: ['fondazione-make-in-italy', 'censis'],
      date: '2016',
      topics: ['digital-manufacturing', 'fablab', 'startups'],
    },
    texts: {
      it: {
        title: 'La Città dei Makers',
        slug: 'la-citta-dei-makers',
        summary:
          'Lo studio del 2016 che, secondo le linee guida, metteva Milano al primo posto in Italia per la manifattura.',
        body: `Da questo studio le linee guida prendono due primati. Milano vi sarebbe prima in Italia:

- per dimensione della manifattura, contando imprese e addetti
- per startup manifatturiere

Sono parole delle linee guida, che abbiamo riportato tra i [numeri](pages:numbers): lo studio non l’abbiamo letto.`,
        sources: [guidelines('it', 3)],
      },
      en: {
        title: 'La Città dei Makers',
        slug: 'la-citta-dei-makers',
        summary:
          '“The City of Makers”, a study of 2016 that, the guidelines say, put Milan first in Italy for manufacturing.',
        body: `The guidelines take two first places from this study. In it Milan is said to be first in Italy:

- for the size of its manufacturing, by firms and workers
- for manufacturing startups

These are the words of the guidelines, which stand among the [figures](pages:numbers); we have not read the study.`,
        sources: [guidelines('en', 3)],
      },
    },
  },
  {
    key: 'white-book',
    facts: {
      ...facts,
      type: 'white-paper',
      organisations: ['fondazione-brodolini'],
      topics: ['social-innovation'],
    },
    texts: {
      it: {
        title: 'Libro bianco di Milano sull’innovazione sociale',
        slug: 'libro-bianco-innovazione-sociale',
        summary:
          'Cinque anni di esperimenti milanesi raccontati in un volume, nato da un progetto europeo e presentato a Palazzo Marino.',
        body: `Il volume fu fatto con la Fondazione Brodolini e presentato a Palazzo Marino dall’assessore alle Politiche per il lavoro Cristina Tajani. Racconta circa cinque anni; l’articolo che ne parla intitola il suo riassunto «dal 2012 al 2016». Il giorno della presentazione non è scritto.

Lo studio viene dalla partecipazione di Milano a «Boosting Social Innovation», un progetto del programma europeo URBACT III in cui le città mettevano a confronto le loro esperienze: con Milano c’erano tra le altre Danzica, Barcellona, Torino e Parigi.

Di questo libro conosciamo solo l’articolo.`,
        sources: [cite('whiteBook', 'introduzione')],
      },
      en: {
        title: 'Milan’s white book on social innovation',
        slug: 'white-book-social-innovation',
        summary:
          'Five years of experiments in Milan told in one volume, which grew out of a European project and was presented at Palazzo Marino.',
        body: `The volume was made with Fondazione Brodolini and presented at Palazzo Marino by Cristina Tajani, the City’s assessore for labour policies. It covers about five years; the article about it heads its summary “from 2012 to 2016”. The day of the presentation is not given.

The study came out of Milan’s part in “Boosting Social Innovation”, a project of the European programme URBACT III in which cities compared their experiences: Gdańsk, Barcelona, Turin and Paris took part too, among others.

All we know of this book is the article.`,
        sources: [cite('whiteBook', 'introduction')],
      },
    },
  },
  {
    key: 'icityrate',
    facts: { ...facts, type: 'ranking', authors: 'ICityRate', topics: ['smart-city'] },
    texts: {
      it: {
        title: 'ICityRate',
        slug: 'icityrate',
        summary:
          'Una classifica delle città: secondo l’articolo sul libro bianco, in tre anni Milano vi era diventata la prima smart city italiana.',
        body: '',
        sources: [cite('whiteBook', 'sezione «La road map dal 2012 al 2016»')],
      },
      en: {
        title: 'ICityRate',
        slug: 'icityrate',
        summary:
          'A ranking of cities: in three years, says the article on the white book, it had Milan become Italy’s first smart city.',
        body: '',
        sources: [cite('whiteBook', 'section “La road map dal 2012 al 2016”')],
      },
    },
  },
  {
    key: 'infocamere',
    facts: { ...facts, type: 'report', authors: 'Infocamere', topics: ['startups'] },
    texts: {
      it: {
        title: 'National Report',
        slug: 'national-report',
        summary:
          'Il rapporto di Infocamere a cui le diapositive di Vitale attribuiscono le 503 startup rilevate intorno a Milano.',
        body: '',
        sources: [cite('vitale', 'diapositiva sulle startup')],
      },
      en: {
        title: 'National Report',
        slug: 'national-report',
        summary: 'The Infocamere report to which Vitale’s slides credit the 503 startups surveyed around Milan.',
        body: '',
        sources: [cite('vitale', 'slide on startups')],
      },
    },
  },
]
