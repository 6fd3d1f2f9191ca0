import type { FoundingDocument } from '../founding.ts'
import { archived } from './archived.ts'
import { sharingDeck, vitale } from './citations.ts'

const vitaleSlide = 'Social Innovation and creation of enterprises'

const first: FoundingDocument<'calls'> = {
  key: 'fabriq-1',
  facts: {
    ...archived,
    promoters: ['comune-di-milano'],
    places: ['fabriq'],
    topics: ['startups', 'social-innovation'],
  },
  texts: {
    it: {
      title: 'Primo bando FabriQ',
      slug: 'primo-bando-fabriq',
      summary:
        'Al primo bando dell’incubatore comunale FabriQ le fonti attribuiscono 25 persone occupate e sette imprese, oppure sei.',
      facts: [
        { label: 'Imprese', value: '7 secondo il Comune, 6 secondo le diapositive di T. Vitale' },
        { label: 'Persone occupate', value: '25' },
      ],
      body: [
        '[FabriQ](places:fabriq), l’incubatore del Comune per progetti imprenditoriali a impatto sociale, fu inaugurato il 22 gennaio 2014. La presentazione del Comune del maggio 2015 attribuisce al suo primo bando sette imprese; le diapositive di Tommaso Vitale ne contano sei. Sulle persone occupate le due fonti concordano.',
        'Quando il bando si aprì e si chiuse, e quali imprese vi furono ammesse, i documenti non lo riportano. Nel marzo 2015 si concluse il [secondo bando](calls:fabriq-2); i due si leggono insieme nella [storia di FabriQ](stories:fabriq-incubator).',
      ].join('\n\n'),
      sources: [sharingDeck('it', 'FABRIQ'), vitale('it', vitaleSlide)],
    },
    en: {
      title: 'First FabriQ call',
      slug: 'first-fabriq-call',
      summary:
        'The sources credit the first call of FabriQ, the City’s business incubator, with 25 people employed and with seven firms, or six.',
      facts: [
        { label: 'Firms', value: '7 according to the City, 6 according to T. Vitale’s slides' },
        { label: 'People employed', value: '25' },
      ],
      body: [
        '[FabriQ](places:fabriq), the City’s incubator for business projects with a social impact, was inaugurated on 22 January 2014. The City’s slides of May 2015 credit its first call with seven firms; Tommaso Vitale’s slides count six. On the number of people employed the two agree.',
        'The documents do not record when the call opened and closed, or which firms it took in. The [second call](calls:fabriq-2) ended in March 2015; the [story of FabriQ](stories:fabriq-incubator) looks at both together.',
      ].join('\n\n'),
      sources: [sharingDeck('en', 'FABRIQ'), vitale('en', vitaleSlide)],
    },
  },
}

const second: FoundingDocument<'calls'> = {
  key: 'fabriq-2',
  facts: {
    ...archived,
    promoters: ['comune-di-milano'],
    places: ['fabriq'],
    topics: ['startups', 'social-innovation', 'smart-city', 'sharing-economy', 'finance'],
    previousEdition: 'fabriq-1',
    closed: '2015-03',
  },
  texts: {
    it: {
      title: 'Secondo bando FabriQ (2015)',
      slug: 'secondo-bando-fabriq-2015',
      summary: 'Chiuso nel marzo 2015, dava alle startup vincitrici un contributo fino a 20.000 € a fondo perduto.',
      facts: [
        { label: 'Contributo', value: 'fino a 20.000 €, a fondo perduto' },
        { label: 'Domande arrivate', value: '85' },
        { label: 'Ammesse alla fase finale', value: '12' },
        { label: 'Startup vincitrici', value: '5 secondo il Comune, 7 secondo le diapositive di T. Vitale' },
      ],
      body: [
        'Il bando dell’incubatore comunale [FabriQ](places:fabriq) aveva tre temi: la smart city, i servizi per una città accessibile e la sharing economy, cioè l’economia della condivisione.',
        'Arrivarono 85 domande, e 12 passarono alla fase finale. I vincitori furono resi noti nel maggio 2015: cinque startup secondo la presentazione del Comune di quel mese, sette secondo le diapositive di Tommaso Vitale. I loro nomi non compaiono.',
        'Prima c’era stato un [primo bando](calls:fabriq-1); l’insieme è nella [storia di FabriQ](stories:fabriq-incubator).',
      ].join('\n\n'),
      sources: [sharingDeck('it', 'FABRIQ'), vitale('it', vitaleSlide)],
    },
    en: {
      title: 'Second FabriQ call (2015)',
      slug: 'second-fabriq-call-2015',
      summary: 'Closed in March 2015, it gave the winning startups a non-repayable grant of up to €20,000.',
      facts: [
        { label: 'Grant', value: 'up to €20,000, non-repayable' },
        { label: 'Applications received', value: '85' },
        { label: 'Admitted to the final stage', value: '12' },
        { label: 'Winning startups', value: '5 according to the City, 7 according to T. Vitale’s slides' },
      ],
      body: [
        'The call of [FabriQ](places:fabriq), the City’s incubator for business projects with a social impact, had three themes: the smart city, services for an accessible city, and the sharing economy.',
        'There were 85 applications, 12 of which reached the final stage. The winners were announced in May 2015: five startups according to the City’s slides of that month, seven according to Tommaso Vitale’s slides. Their names do not appear.',
        'There had been a [first call](calls:fabriq-1) before; the [story of FabriQ](stories:fabriq-incubator) puts the two together.',
      ].join('\n\n'),
      sources: [sharingDeck('en', 'FABRIQ'), vitale('en', vitaleSlide)],
    },
  },
}

export const fabriqCalls: FoundingDocument<'calls'>[] = [first, second]
