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
        summary: 'Lavoro per i giovani, rinascita delle periferie, innovazione che include: le priorità della città nel 2016.',
        body: `L’atto è indicato come «DCC 27 / 2016», sigla che il documento non scioglie. Tra le priorità ci sono anche l’attrattività economica e il rilievo internazionale di Milano, e la crescita sia dei settori consolidati sia dell’economia che verrà.

Il metodo dichiarato è l’accordo con parti sociali, Camera di Commercio, università e centri di ricerca. Su queste basi poggia la [visione di Manifattura Milano](pages:vision).`,
        sources: [guidelines('it', 2)],
      },
      en: {
        title: 'The programme lines of the municipal term',
        slug: 'the-programme-lines-of-the-municipal-term',
        summary: 'Work for the young, rebirth of the outskirts, innovation that includes: the city’s priorities in 2016.',
        body: `The act is given as “DCC 27 / 2016”, an abbreviation that the document does not spell out. The priorities also include Milan’s economic appeal and international standing, and the growth of established sectors as well as of the economy to come.

The stated method is agreement with the social partners (employers’ bodies and trade unions), the Chamber of Commerce, universities and research centres. The [vision of Manifattura Milano](pages:vision) rests on this.`,
        sources: [guidelines('en', 2)],
      },
    },
  },
  {
    key: 'citta-dei-makers',
    facts: { date: '2016', image: null, area: 'studies', calls: [], places: [], topics: ['digital-manufacturing', 'startups'] },
    texts: {
      it: {
        title: '«La Città dei Makers» mette Milano al primo posto',
        slug: 'la-citta-dei-makers-mette-milano-al-primo-posto',
        summary: 'Lo studio di Fondazione Make in Italy e Censis è del 2016; le linee guida di Manifattura Milano lo citano due volte.',
        body: `Secondo lo studio, così come è riportato nelle linee guida, Milano era prima in Italia per dimensione della manifattura, cioè per numero di imprese e di addetti, e prima anche per startup manifatturiere.

Le linee guida non riprendono le cifre della classifica. Quelle che danno sulla manifattura in città sono raccolte in [numeri](pages:numbers).`,
        sources: [guidelines('it', 3)],
      },
      en: {
        title: '“La Città dei Makers” puts Milan first',
        slug: 'la-citta-dei-makers-puts-milan-first',
        summary: 'The study “The city of makers”, by Fondazione Make in Italy and Censis, is from 2016; the guidelines cite it twice.',
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
        title: 'Uno studio europeo sulla manifattura 4.0 a Milano',
        slug: 'uno-studio-europeo-sulla-manifattura-4-0-a-milano',
        summary: 'College of Europe e Accenture pubblicano nel 2017 «Boosting Milan’s sustainable growth through manufacturing 4.0».',
        body: `Dallo studio le linee guida di Manifattura Milano ricavano un dato: alla manifattura andrebbe il 25% del fatturato complessivo prodotto in città.

Lo studio compare anche accanto al percorso di preparazione del programma, raccontato in [come è nato](pages:how-it-came-about).`,
        sources: [guidelines('it', 3, 4)],
      },
      en: {
        title: 'A European study on manufacturing 4.0 in Milan',
        slug: 'a-european-study-on-manufacturing-4-0-in-milan',
        summary: 'In 2017 College of Europe and Accenture sign “Boosting Milan’s sustainable growth through manufacturing 4.0”.',
        body: `The Manifattura Milano guidelines take one figure from the study: manufacturing is said to account for 25% of the total turnover generated in the city.

The study also appears beside the path by which the programme was prepared, told in [how it came about](pages:how-it-came-about).`,
        sources: [guidelines('en', 3, 4)],
      },
    },
  },
]
