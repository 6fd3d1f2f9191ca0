import type { FoundingDocument } from '../founding.ts'
import { archived } from './archived.ts'
import { roadMap, sharingDeck, underWay } from './citations.ts'

const employmentSlide = 'Milano Sharing city: per sostenere la creazione di occupazione'

const first: FoundingDocument<'calls'> = {
  key: 'coworking-2013',
  facts: {
    ...archived,
    promoters: ['comune-di-milano', 'camera-di-commercio'],
    topics: ['coworking', 'finance'],
    opened: '2013',
  },
  texts: {
    it: {
      title: 'Primo bando coworking (2013)',
      slug: 'primo-bando-coworking-2013',
      summary: 'Nel 2013 il Comune e la Camera di Commercio misero circa 300.000 € nel primo bando per il coworking.',
      facts: [{ label: 'Dotazione', value: 'circa 300.000 €, da Comune e Camera di Commercio' }],
      body: [
        'Di questa prima edizione i documenti non riportano le misure, i requisiti o la scadenza, e nemmeno come la somma fosse divisa tra i due enti. Le regole che si conoscono sono quelle del [secondo bando, del 2015](calls:coworking-2015).',
        'Nel maggio 2015 il Comune mostrò i [risultati dei voucher per il coworking](stories:coworking-vouchers): 152 domande accettate e progetti avviati, già tolto un 30% circa di ritirati. La presentazione non precisa da quale dei due bandi vengano queste cifre.',
      ].join('\n\n'),
      sources: [sharingDeck('it', employmentSlide)],
    },
    en: {
      title: 'First coworking call (2013)',
      slug: 'first-coworking-call-2013',
      summary:
        'In 2013 the City of Milan and the Chamber of Commerce put about €300,000 into a first call for coworking.',
      facts: [{ label: 'Total', value: 'about €300,000, from the City and the Chamber of Commerce' }],
      body: [
        'For this first round the documents give no measures, conditions or deadline, nor do they say how the sum was shared between the two bodies. The rules we know are those of the [second call, in 2015](calls:coworking-2015).',
        'In May 2015 the City showed the [results of its coworking vouchers](stories:coworking-vouchers): 152 applications accepted and projects started, after about 30% had withdrawn. The slides do not say which of the two calls these figures come from.',
      ].join('\n\n'),
      sources: [sharingDeck('en', employmentSlide)],
    },
  },
}

const second: FoundingDocument<'calls'> = {
  key: 'coworking-2015',
  facts: {
    ...archived,
    promoters: ['comune-di-milano'],
    topics: ['coworking', 'finance'],
    previousEdition: 'coworking-2013',
    opened: '2015-02-18',
    closed: '2015-05-18',
  },
  texts: {
    it: {
      title: 'Secondo bando coworking (2015)',
      slug: 'secondo-bando-coworking-2015',
      summary:
        'Chiuso il 18 maggio 2015, metteva circa 500.000 € del Comune a favore di chi lavorava nei coworking e di chi li offriva.',
      facts: [
        { label: 'Dotazione', value: 'circa 500.000 €, dal Comune' },
        { label: 'Misura B, per i coworker', value: '100.000 €' },
        {
          label: 'Misura C, per chi offriva coworking',
          value: '400.000 € (250.000 € alle imprese, 150.000 € alle associazioni)',
        },
        { label: 'Voucher', value: 'metà della spesa sostenuta, fino a 1.500 €, per un anno' },
      ],
      body: [
        'Il bando, reso noto con l’avviso pubblico del 18 febbraio 2015, aveva tre misure. La A aggiornava l’elenco qualificato di chi offriva servizi di coworking in città; la B dava incentivi ai coworker; la C dava incentivi a chi offriva gli spazi, imprese o associazioni.',
        '## Chi poteva partecipare',
        'Le condizioni erano larghe: non si guardavano l’età né la residenza a Milano, e non c’erano settori di lavoro fissati in partenza. Agli spazi si chiedeva una cosa sola, cioè di trovarsi nel territorio della città.',
        '## Quanti spazi',
        'La presentazione del Comune del maggio 2015 contava 33 spazi nell’elenco qualificato. Un articolo sul libro bianco dell’innovazione sociale riporta lo stesso tetto di 1.500 € per il voucher e parla di 49 coworking, accreditati dalla Camera di Commercio e dal Comune.',
        '## Che cosa ne è venuto',
        'I documenti non dicono quante domande siano arrivate a questo bando. I [risultati mostrati dal Comune](stories:coworking-vouchers) dieci giorni dopo la chiusura non precisano se riguardino questa edizione o quella [del 2013](calls:coworking-2013).',
      ].join('\n\n'),
      sources: [underWay('it'), sharingDeck('it', employmentSlide), roadMap('it')],
    },
    en: {
      title: 'Second coworking call (2015)',
      slug: 'second-coworking-call-2015',
      summary:
        'Closed on 18 May 2015, it set aside about €500,000 from the City for people working in coworking spaces and those offering them.',
      facts: [
        { label: 'Total', value: 'about €500,000, from the City' },
        { label: 'Measure B, for coworkers', value: '€100,000' },
        {
          label: 'Measure C, for coworking providers',
          value: '€400,000 (€250,000 for enterprises, €150,000 for associations)',
        },
        { label: 'Voucher', value: 'half of the expense borne, up to €1,500, for one year' },
      ],
      body: [
        'The call, made known by a public notice of 18 February 2015, had three measures. A brought up to date the City’s qualified list (“elenco qualificato”) of coworking providers; B gave incentives to coworkers; C gave incentives to those offering the spaces, enterprises or associations.',
        '## Who could apply',
        'The conditions were loose: age did not matter, nor did living in Milan, and no fields of work were set in advance. Spaces had to meet one requirement only, to lie within the city.',
        '## How many spaces',
        'The City’s slides of May 2015 counted 33 spaces on the qualified list. An article on Milan’s white book on social innovation gives the same voucher ceiling of €1,500 and speaks of 49 coworking spaces, accredited by the Chamber of Commerce and the City.',
        '## What came of it',
        'The documents do not say how many applications this call received. The [results that the City showed](stories:coworking-vouchers) ten days after it closed do not specify whether they belong to this round or to [that of 2013](calls:coworking-2013).',
      ].join('\n\n'),
      sources: [underWay('en'), sharingDeck('en', employmentSlide), roadMap('en')],
    },
  },
}

export const coworkingCalls: FoundingDocument<'calls'>[] = [first, second]
