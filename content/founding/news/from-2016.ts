import type { FoundingDocument } from '../founding.ts'
import { guidelines } from '../sources.ts'

export const newsFrom2016: FoundingDocument<'news'>[] = [
  {
    key: 'programme-lines',
    facts: { date: '2016', image: null, area: null, calls: [], places: [], topics: [] },
    texts: {
      it: {
        title: 'Le linee programmatiche del mandato',
        slug: 'le-linee-programmatiche-del-mandato',
        summary:
          'Lavoro per i giovani, rinascita delle periferie, innovazione che include: le priorità che la città si diede nel 2016.',
        body: `L’atto è indicato come «DCC 27 / 2016», sigla che il documento non scioglie. Tra le priorità c’erano anche l’attrattività economica e il rilievo internazionale di Milano, e la crescita sia dei settori consolidati sia dell’economia che verrà.

Il metodo dichiarato era l’accordo con parti sociali, Camera di Commercio, università e centri di ricerca. Su queste basi poggia la [visione di Manifattura Milano](pages:vision).`,
        sources: [guidelines('it', 2)],
      },
      en: {
        title: 'The programme lines of the municipal term',
        slug: 'the-programme-lines-of-the-municipal-term',
        summary:
          'Work for the young, rebirth of the outskirts, innovation that includes: the priorities the city set in 2016.',
        body: `The act is given as “DCC 27 / 2016”, an abbreviation that the document does not spell out. The priorities also included Milan’s economic appeal and international standing, and the growth of established sectors as well as of the economy to come.

The stated method was agreement with the social partners (employers’ bodies and trade unions), the Chamber of Commerce, universities and research centres. The [vision of Manifattura Milano](pages:vision) rests on this.`,
        sources: [guidelines('en', 2)],
      },
    },
  },
  {
    key: 'citta-dei-makers',
    facts: {
      date: '2016',
      image: null,
      area: 'studies',
      calls: [],
      places: [],
      topics: ['digital-manufacturing', 'startups'],
    },
    texts: {
      it: {
        title: 'Milano prima nella manifattura per «La Città dei Makers»',
        slug: 'milano-prima-nella-manifattura-per-la-citta-dei-makers',
        summary:
          'Lo studio di Fondazione Make in Italy e Censis, del 2016, è citato due volte nelle linee guida di Manifattura Milano.',
        body: `Secondo lo studio, così come è riportato nelle linee guida, Milano era prima in Italia per dimensione della manifattura, cioè per numero di imprese e di addetti, e prima anche per startup manifatturiere.

Le linee guida non riprendono le cifre della classifica. Quelle che danno sulla manifattura in città sono raccolte in [numeri](pages:numbers).`,
        sources: [guidelines('it', 3)],
      },
      en: {
        title: 'Milan first in manufacturing, says “La Città dei Makers”',
        slug: 'milan-first-in-manufacturing-says-la-citta-dei-makers',
        summary:
          '“The city of makers”, a study of 2016 by Fondazione Make in Italy and Censis, is cited twice in the programme’s guidelines.',
        body: `According to the study, as the Manifattura Milano guidelines report it, Milan was first in Italy for the size of its manufacturing, that is, the number of firms and of workers, and first for manufacturing startups too.

The guidelines do not repeat the figures of the ranking. Those they give on manufacturing in the city are gathered in [numbers](pages:numbers).`,
        sources: [guidelines('en', 3)],
      },
    },
  },
  {
    key: 'boosting-milan',
    facts: { date: '2017', image: null, area: 'studies', calls: [], places: [], topics: ['digital-manufacturing'] },
    texts: {
      it: {
        title: 'Uno studio sulla manifattura 4.0 a Milano',
        slug: 'uno-studio-sulla-manifattura-4-0-a-milano',
        summary:
          'Del 2017, di College of Europe e Accenture: «Boosting Milan’s sustainable growth through manufacturing 4.0».',
        body: `Dallo studio le linee guida di Manifattura Milano ricavano un dato: la manifattura valeva il 25% del fatturato complessivo prodotto in città.

Lo studio compare anche accanto al percorso di preparazione del programma, raccontato in [come è nato](pages:how-it-came-about).`,
        sources: [guidelines('it', 3, 4)],
      },
      en: {
        title: 'A study on manufacturing 4.0 in Milan',
        slug: 'a-study-on-manufacturing-4-0-in-milan',
        summary:
          'From 2017, by College of Europe and Accenture: “Boosting Milan’s sustainable growth through manufacturing 4.0”.',
        body: `The Manifattura Milano guidelines take one figure from the study: manufacturing accounted for 25% of the total turnover generated in the city.

The study also appears beside the path by which the programme was prepared, told in [how it came about](pages:how-it-came-about).`,
        sources: [guidelines('en', 3, 4)],
      },
    },
  },
]
