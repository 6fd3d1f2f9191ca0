import { noMore, onlyFromMilan, plain, type At, type Example } from './example.ts'

/** Fictional calls that give money and can be applied for. */
export const moneyExamples = (at: At): Example[] => [
  {
    key: 'example-closing-soon',
    facts: {
      ...plain,
      area: 'investment',
      opens: at(-24, '09:00'),
      closes: at(5, '12:00'),
      totalAmount: 100_000,
      amountUpTo: 1_500,
      shareCovered: 50,
      aidRegime: 'de-minimis',
      applicants: ['persons', 'freelancers', 'firms'],
      offers: ['money', 'space'],
      abroad: {
        seat: 'italy',
        formLanguages: ['it', 'en'],
        identity: 'tax-code',
        englishContact: 'coworking@example.org',
      },
      officer: 'Responsabile di esempio',
      act: { number: 'Esempio 12/2026', date: null, url: null },
      contactEmail: 'coworking@example.org',
      contactTelephone: '+39 02 0000 0000',
    },
    texts: {
      it: {
        title: 'Voucher per chi lavora in coworking',
        slug: 'esempio-voucher-coworking',
        summary: 'Metà della spesa di un anno in uno spazio condiviso, fino a 1.500 euro.',
        body: 'Chi lavora da solo trova in uno spazio condiviso colleghi, strumenti e clienti. Il voucher paga metà del posto per un anno. Lo spazio scelto deve trovarsi in città.',
        howToApply: 'La domanda si compila online in circa venti minuti. Serve il preventivo dello spazio scelto.',
        questions: [
          {
            question: 'Posso cambiare spazio durante l’anno?',
            answer: 'Sì, una volta, se il nuovo spazio è in città. Scrivi prima di disdire il contratto.',
          },
          {
            question: 'La domanda si può correggere dopo l’invio?',
            answer: 'Sì, fino alla chiusura: vale l’ultima inviata.',
          },
        ],
        exceptionReason: null,
        facts: [],
        sources: [],
      },
      en: {
        title: 'Vouchers for people who work in coworking spaces',
        slug: 'example-coworking-vouchers',
        summary: 'Half the cost of a year in a shared workspace, up to €1,500.',
        body: 'People who work alone find colleagues, tools and clients in a shared workspace. The voucher pays half of a desk for a year. The space must be in the city.',
        howToApply: 'The form is online and takes about twenty minutes. You need a quotation from the space you chose.',
        questions: [
          {
            question: 'May I change to another space during the year?',
            answer: 'Yes, once, if the new space is in the city. Write to us before you cancel the contract.',
          },
          {
            question: 'Can the application be corrected after it was sent?',
            answer: 'Yes, until the closing: the last one sent counts.',
          },
        ],
        exceptionReason: null,
        facts: [],
        sources: [],
      },
    },
  },
  {
    key: 'example-open',
    facts: {
      ...plain,
      area: 'labs',
      opens: at(-12, '10:00'),
      closes: at(18, '17:00'),
      // It opens once more for what is left.
      moreWindows: [{ opens: at(60, '10:00'), closes: at(90, '17:00') }],
      totalAmount: 300_000,
      amountFrom: 5_000,
      amountUpTo: 30_000,
      shareCovered: 70,
      aidRegime: 'other',
      applicants: ['labs', 'associations'],
      sectors: ['digital-manufacturing', 'crafts', 'electronics'],
      offers: ['money', 'machines', 'training'],
      abroad: { ...onlyFromMilan, seat: 'lombardy' },
    },
    texts: {
      it: {
        title: 'Attrezzature per FabLab e makerspace',
        slug: 'esempio-attrezzature-fablab',
        summary: 'Contributi ai laboratori per comprare macchine e formare chi le usa.',
        body: 'Il contributo copre l’acquisto di macchine e i corsi per usarle in sicurezza. I laboratori si impegnano ad aprirle al pubblico.',
        howToApply: 'Si invia la domanda online con l’elenco delle macchine e due preventivi per ciascuna.',
        ...noMore,
      },
      en: {
        title: 'Equipment for fablabs and makerspaces',
        slug: 'example-fablab-equipment',
        summary: 'Grants for workshops to buy machines and to train the people who use them.',
        body: 'The grant covers machines and the courses needed to use them safely. The workshops commit to opening them to the public.',
        howToApply: 'Apply online with the list of machines and two quotations for each.',
        ...noMore,
      },
    },
  },
]
