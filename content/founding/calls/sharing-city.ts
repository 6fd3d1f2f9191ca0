import type { FoundingDocument } from '../founding.ts'
import { cite } from '../sources.ts'
import { archived } from './archived.ts'
import { roadMap, underWay } from './citations.ts'

const calusca: FoundingDocument<'calls'> = {
  key: 'spazio-calusca',
  facts: { ...archived, promoters: ['comune-di-milano'], topics: ['sharing-economy'] },
  texts: {
    it: {
      title: 'Bando per lo Spazio Calusca',
      slug: 'bando-spazio-calusca',
      summary:
        'Nel maggio 2015 il Comune lo indicava tra i bandi in corso per la governance di Milano «sharing city», senza altri dettagli.',
      facts: [],
      body: '',
      sources: [underWay('it')],
    },
    en: {
      title: 'Call for Spazio Calusca',
      slug: 'call-spazio-calusca',
      summary:
        'In May 2015 the City listed it among the calls under way for the governance of Milan as a sharing city, with no further detail.',
      facts: [],
      body: '',
      sources: [underWay('en')],
    },
  },
}

const registry: FoundingDocument<'calls'> = {
  key: 'sharing-registry',
  facts: { ...archived, promoters: ['comune-di-milano'], topics: ['sharing-economy'] },
  texts: {
    it: {
      title: 'Bando per il Registro sharing',
      slug: 'bando-registro-sharing',
      summary: 'Nel maggio 2015 il registro della sharing economy milanese contava 42 operatori e 33 esperti.',
      facts: [
        { label: 'Nel maggio 2015, secondo il Comune', value: '42 operatori e 33 esperti' },
        { label: 'Fino a novembre 2015, secondo un articolo', value: '102 iscrizioni' },
      ],
      body: [
        'La sharing economy è l’economia della condivisione. Il Comune ne aveva approvato le linee guida nel dicembre 2014 e, nella presentazione del maggio 2015, metteva questo bando tra le iniziative in corso per la governance. Che cosa si chiedesse per iscriversi non è riportato.',
        'Il numero più alto viene da un articolo in indonesiano, in apparenza tradotto a macchina e quindi da prendere con prudenza: quanti fossero gli operatori e quanti gli esperti, in quel testo, non si capisce con certezza. L’articolo aggiunge che il bando era sempre aperto e che ci si poteva ancora iscrivere. Descrive la situazione di allora.',
      ].join('\n\n'),
      sources: [
        underWay('it'),
        cite('vitale', 'diapositiva sulle linee guida della sharing economy'),
        cite('sharingPolicy'),
      ],
    },
    en: {
      title: 'Call for the sharing registry',
      slug: 'call-sharing-registry',
      summary: 'In May 2015 Milan’s registry of the sharing economy counted 42 operators and 33 experts.',
      facts: [
        { label: 'In May 2015, according to the City', value: '42 operators and 33 experts' },
        { label: 'Up to November 2015, according to an article', value: '102 entries' },
      ],
      body: [
        'The City had approved guidelines on the sharing economy in December 2014 and, in its slides of May 2015, placed this call among the governance initiatives under way. What was asked of those who registered is not recorded.',
        'The higher number comes from an article in Indonesian, evidently machine-translated and so to be read with care: how many were operators and how many experts cannot be made out for certain there. The article adds that the call was always open and that registration was still possible. It describes the situation at the time.',
      ].join('\n\n'),
      sources: [underWay('en'), cite('vitale', 'slide on the sharing economy guidelines'), cite('sharingPolicy')],
    },
  },
}

const prize: FoundingDocument<'calls'> = {
  key: 'milano-in-prize',
  facts: { ...archived, promoters: ['comune-di-milano'], topics: ['sharing-economy'] },
  texts: {
    it: {
      title: 'Premio Innovazione «Milano IN…»',
      slug: 'premio-innovazione-milano-in',
      summary:
        'Nel maggio 2015 il Comune indicava tra i bandi in corso quello per un premio all’innovazione; importi e vincitori non sono riportati.',
      facts: [],
      body: '',
      sources: [underWay('it')],
    },
    en: {
      title: 'Innovation prize “Milano IN…”',
      slug: 'innovation-prize-milano-in',
      summary:
        'In May 2015 the City listed the call for an innovation prize among those under way; amounts and winners are not given.',
      facts: [],
      body: '',
      sources: [underWay('en')],
    },
  },
}

const openData: FoundingDocument<'calls'> = {
  key: 'e015',
  facts: { ...archived, promoters: ['comune-di-milano'], topics: ['smart-city', 'sharing-economy'] },
  texts: {
    it: {
      title: 'Bando per valorizzare open data ed E015',
      slug: 'bando-open-data-e015',
      summary:
        'Nel maggio 2015 era in corso la seconda edizione di un bando per mettere a frutto gli open data ed E015.',
      facts: [],
      body: [
        'Dal 2012 il Comune aveva un portale di open data, dove metteva i propri dati a disposizione di chi voleva riutilizzarli. La presentazione del maggio 2015 elencava il bando tra le iniziative digitali di Milano «sharing city»; della prima edizione non si hanno notizie, e di questa non sono riportati importi né scadenze.',
        'Un articolo sul libro bianco dell’innovazione sociale racconta che nel 2015, durante l’Expo, il Comune aderì all’iniziativa E015 per coinvolgere imprenditori, studenti e ricercatori. Come questa data si accordi con un bando già alla seconda edizione, i documenti non lo spiegano.',
      ].join('\n\n'),
      sources: [underWay('it'), roadMap('it')],
    },
    en: {
      title: 'Call to make use of open data and E015',
      slug: 'call-open-data-e015',
      summary: 'In May 2015 a call to put open data and E015 to use was in its second edition.',
      facts: [],
      body: [
        'Since 2012 the City had run an open data portal, offering its data to anyone who wished to reuse them. Its slides of May 2015 listed the call among the digital initiatives of Milan as a sharing city; nothing is known of the first edition, and for this one no amounts or deadlines are given.',
        'An article on Milan’s white book on social innovation tells that in 2015, during Expo, the City joined the E015 initiative to involve entrepreneurs, students and researchers. How that date fits with a call already in its second edition, the documents do not explain.',
      ].join('\n\n'),
      sources: [underWay('en'), roadMap('en')],
    },
  },
}

export const sharingCityCalls: FoundingDocument<'calls'>[] = [calusca, registry, prize, openData]
