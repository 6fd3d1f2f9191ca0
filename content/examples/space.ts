import { noMore, onlyFromMilan, plain, type At, type Example } from './example.ts'

/** Fictional calls that give space, advice and workshops rather than money. */
export const spaceExamples = (at: At): Example[] => [
  {
    key: 'example-while-funds-last',
    facts: {
      ...plain,
      area: 'investment',
      closing: 'funds' as const,
      opens: at(-50, '09:00'),
      review: at(45, '12:00'),
      totalAmount: 40_000,
      amountUpTo: 400,
      applicants: ['persons', 'freelancers', 'startups'],
      offers: ['support', 'money'],
      // Somebody who does not live in Italy yet can apply for this one.
      abroad: { seat: 'anywhere', formLanguages: ['it', 'en'], identity: 'none', englishContact: 'hello@example.org' },
      contactEmail: 'hello@example.org',
    },
    texts: {
      it: {
        title: 'Prima consulenza per chi apre un laboratorio',
        slug: 'esempio-prima-consulenza',
        summary: 'Quattro ore con un esperto per scegliere sede, macchine e forma giuridica, finché ci sono fondi.',
        body: 'La consulenza si fa di persona o a distanza, anche in inglese. Si può chiedere una volta sola.',
        howToApply: 'Scrivi due righe sul tuo progetto: rispondiamo entro cinque giorni lavorativi.',
        ...noMore,
        facts: [{ label: 'Durata', value: 'quattro ore' }],
      },
      en: {
        title: 'First advice for those who open a workshop',
        slug: 'example-first-advice',
        summary: 'Four hours with an expert to choose premises, machines and legal form, while funds last.',
        body: 'The advice is given in person or at a distance, in English too. You can ask for it once.',
        howToApply: 'Write two lines about your project: we answer within five working days.',
        ...noMore,
        facts: [{ label: 'Length', value: 'four hours' }],
      },
    },
  },
  {
    key: 'example-not-yet-open',
    facts: {
      ...plain,
      noMoney: true,
      area: 'spaces',
      opens: at(20, '09:00'),
      closes: at(110, '12:00'),
      aidRegime: 'none',
      applicants: ['firms', 'artisans', 'startups'],
      sectors: ['crafts', 'design', 'fashion', 'furniture'],
      offers: ['space'],
      abroad: { ...onlyFromMilan, seat: 'union' },
    },
    texts: {
      it: {
        title: 'Locali in periferia per la nuova manifattura',
        slug: 'esempio-locali-periferia',
        summary: 'Assegnazione di spazi a imprese e artigiani che producono in città.',
        body: 'I locali si assegnano con un canone ridotto a chi porta produzione e lavoro nel quartiere.',
        howToApply: 'La domanda si potrà presentare online dal giorno di apertura.',
        ...noMore,
      },
      en: {
        title: 'Premises in the outskirts for new manufacturing',
        slug: 'example-outskirts-premises',
        summary: 'Spaces let to firms and artisans that make things in the city.',
        body: 'The premises are let at a reduced rent to those who bring production and jobs to the neighbourhood.',
        howToApply: 'You will be able to apply online from the opening day.',
        ...noMore,
      },
    },
  },
  {
    key: 'example-suspended',
    facts: {
      ...plain,
      noMoney: true,
      area: 'education',
      opens: at(-30, '09:00'),
      closes: at(40, '12:00'),
      exception: { kind: 'suspended', from: at(-3, '09:00'), until: null },
      applicants: ['schools', 'associations'],
      offers: ['training', 'machines'],
      abroad: onlyFromMilan,
    },
    texts: {
      it: {
        title: 'Laboratori di stampa 3D nelle scuole',
        slug: 'esempio-stampa-3d-scuole',
        summary: 'Macchine e formazione alle scuole che aprono un laboratorio con gli artigiani del quartiere.',
        body: 'Ogni laboratorio unisce una classe e un artigiano per un anno scolastico.',
        howToApply: 'Le domande già inviate restano valide. Le nuove riprendono alla fine della sospensione.',
        ...noMore,
        exceptionReason: 'Si correggono gli allegati: la nuova data sarà scritta qui.',
      },
      en: {
        title: '3D printing workshops in schools',
        slug: 'example-school-3d-printing',
        summary: 'Machines and training for schools that open a workshop with the artisans of their neighbourhood.',
        body: 'Each workshop brings together a class and an artisan for one school year.',
        howToApply: 'Applications already sent remain valid. New ones resume when the suspension ends.',
        ...noMore,
        exceptionReason: 'The annexes are being corrected: the new date will be written here.',
      },
    },
  },
]
