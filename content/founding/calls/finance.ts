import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'
import { archived } from './archived.ts'
import { sharingDeck, underWay, vitale } from './citations.ts'

const financeSlide = 'Milan Sharing city. Collaborative Finance in Milano'
const planSlide = 'Piano di azioni'

const crowdfunding: FoundingDocument<'calls'> = {
  key: 'civic-crowdfunding',
  facts: {
    ...archived,
    promoters: ['comune-di-milano'],
    topics: ['finance', 'social-innovation', 'sharing-economy'],
  },
  texts: {
    it: {
      title: 'Crowdfunding civico',
      slug: 'crowdfunding-civico',
      summary:
        'Una piattaforma del Comune per raccogliere fondi a favore di progetti con un forte impatto sociale sulla città.',
      facts: [{ label: 'Risorse', value: 'oltre 400.000 €' }],
      body: [
        'La seguivano insieme due assessorati: quello alle Politiche Sociali e Cultura della Salute e quello alle Politiche del Lavoro, Sviluppo Economico, Università e Ricerca. Il Comune si presentava come il primo in Italia a promuovere una piattaforma di questo tipo.',
        '## A che cosa serviva',
        [
          '- a trovare strade nuove per pagare progetti utili a tutti;',
          '- a unire denaro pubblico e privato;',
          '- a dare forza a progetti sociali che potevano contare anche oltre i confini della città, nell’area metropolitana;',
          '- a far entrare i cittadini nelle decisioni del Comune, con una selezione e una raccolta trasparenti e con notizie chiare su come andavano i progetti e sui loro effetti.',
        ].join('\n'),
        '## Per chi e per che cosa',
        'La piattaforma aiutava imprese e associazioni a finanziare idee a impatto sociale. Un articolo in indonesiano, in apparenza tradotto a macchina, la chiama sperimentale e nomina tra i temi una città più accessibile e l’attenzione alle persone con disabilità, agli anziani e alle famiglie.',
        '## Che cosa non si sa',
        'Nella presentazione del maggio 2015 la piattaforma compare due volte: tra le azioni da avviare e tra quelle già in corso. Chi la gestisse, quali progetti abbia finanziato e quanto sia stato raccolto non è riportato. Se ne parla anche nella [storia del crowdfunding civico](stories:civic-crowdfunding).',
      ].join('\n\n'),
      sources: [
        sharingDeck('it', 'Crowdfunding civico'),
        sharingDeck('it', planSlide),
        underWay('it'),
        vitale('it', financeSlide),
        cite('sharingPolicy'),
      ],
    },
    en: {
      title: 'Civic crowdfunding',
      slug: 'civic-crowdfunding',
      summary: 'A City platform to raise funds for projects with a high social impact on Milan.',
      facts: [{ label: 'Resources', value: 'more than €400,000' }],
      body: [
        'Two city departments were in charge together: the one for social policies and health culture, and the one for labour, economic development, university and research. The City presented itself as the first in Italy to promote a platform of this kind.',
        '## What it was for',
        [
          '- finding new ways to pay for projects that serve everyone;',
          '- joining public and private money;',
          '- strengthening social projects that could matter beyond the city limits, across the metropolitan area;',
          '- bringing citizens into the City’s decisions, through open selection and fundraising and clear news of how projects were going and what they changed.',
        ].join('\n'),
        '## For whom and for what',
        'The platform helped enterprises and associations to fund ideas with a social impact. An article in Indonesian, evidently machine-translated, calls it experimental and names among its topics a more accessible city and attention to disabled people, the elderly and families.',
        '## What is not known',
        'In the slides of May 2015 the platform appears twice: among the actions to start and among those already running. Who operated it, which projects it funded and how much was raised are not recorded. It is also the subject of the [story on civic crowdfunding](stories:civic-crowdfunding).',
      ].join('\n\n'),
      sources: [
        sharingDeck('en', 'Crowdfunding civico'),
        sharingDeck('en', planSlide),
        underWay('en'),
        vitale('en', financeSlide),
        cite('sharingPolicy'),
      ],
    },
  },
}

const microcredit: FoundingDocument<'calls'> = {
  key: 'microcredit',
  facts: {
    ...archived,
    promoters: ['comune-di-milano', 'fondazione-welfare-ambrosiano'],
    topics: ['finance'],
  },
  texts: {
    it: {
      title: 'Microcredito e credito sociale solidale',
      slug: 'microcredito-credito-sociale-solidale',
      summary:
        'I documenti li legano alla Fondazione Welfare Ambrosiano; il microcredito era anche tra le iniziative del Comune. Condizioni e importi non sono riportati.',
      facts: [],
      body: '',
      sources: [vitale('it', financeSlide), guidelines('it', 7)],
    },
    en: {
      title: 'Microcredit and solidarity social credit',
      slug: 'microcredit-solidarity-social-credit',
      summary:
        'The documents link them to Fondazione Welfare Ambrosiano; microcredit was also among the City’s initiatives. Terms and amounts are not given.',
      facts: [],
      body: '',
      sources: [vitale('en', financeSlide), guidelines('en', 7)],
    },
  },
}

export const financeCalls: FoundingDocument<'calls'>[] = [crowdfunding, microcredit]
