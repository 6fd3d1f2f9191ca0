import type { FoundingDocument } from '../founding/founding.ts'
import { romeInstant } from '../rome-time.ts'

type CurrentFacts = Extract<FoundingDocument<'calls'>['facts'], { record: 'current' }>

/** Milliseconds of an hour. */
const hour = 3_600_000

/**
 * Fictional calls in every state, with dates relative to an instant (epoch milliseconds). They carry
 * `example: true`, are marked wherever they appear, and are refused in any release that is not local.
 */
export function exampleCalls(now: number): FoundingDocument<'calls'>[] {
  const at = (days: number, time: string): string => romeInstant(now, days, time)
  const common = {
    record: 'current' as const,
    example: true,
    area: null,
    promoters: [],
    places: [],
    topics: [],
    previousEdition: null,
    totalAmount: null,
    exception: null,
    amountUpTo: null,
    shareCovered: null,
    applyUrl: null,
  } satisfies Partial<CurrentFacts>
  return [
    {
      key: 'example-closing-soon',
      facts: {
        ...common,
        area: 'investment',
        opens: at(-24, '09:00'),
        closes: at(5, '12:00'),
        totalAmount: 100_000,
        amountUpTo: 1_500,
        shareCovered: 50,
        applicants: ['persons', 'freelancers', 'firms'],
      },
      texts: {
        it: {
          title: 'Voucher per chi lavora in coworking',
          slug: 'esempio-voucher-coworking',
          summary: 'Metà della spesa di un anno in uno spazio condiviso, fino a 1.500 euro.',
          body: 'Chi lavora da solo trova in uno spazio condiviso colleghi, strumenti e clienti. Il voucher paga metà del posto per un anno. Lo spazio scelto deve trovarsi in città.',
          howToApply: 'La domanda si compila online in circa venti minuti. Serve il preventivo dello spazio scelto.',
          exceptionReason: null,
          facts: [],
          sources: [],
        },
        en: {
          title: 'Vouchers for people who work in coworking spaces',
          slug: 'example-coworking-vouchers',
          summary: 'Half the cost of a year in a shared workspace, up to €1,500.',
          body: 'People who work alone find colleagues, tools and clients in a shared workspace. The voucher pays half of a desk for a year. The space must be in the city.',
          howToApply:
            'The form is online and takes about twenty minutes. You need a quotation from the space you chose.',
          exceptionReason: null,
          facts: [],
          sources: [],
        },
      },
    },
    {
      key: 'example-open',
      facts: {
        ...common,
        area: 'labs',
        opens: at(-12, '10:00'),
        closes: at(58, '17:00'),
        totalAmount: 300_000,
        amountUpTo: 30_000,
        shareCovered: 70,
        applicants: ['labs', 'associations'],
      },
      texts: {
        it: {
          title: 'Attrezzature per FabLab e makerspace',
          slug: 'esempio-attrezzature-fablab',
          summary: 'Contributi ai laboratori per comprare macchine e formare chi le usa.',
          body: 'Il contributo copre l’acquisto di macchine e i corsi per usarle in sicurezza. I laboratori si impegnano ad aprirle al pubblico.',
          howToApply: 'Si invia la domanda online con l’elenco delle macchine e due preventivi per ciascuna.',
          exceptionReason: null,
          facts: [],
          sources: [],
        },
        en: {
          title: 'Equipment for fablabs and makerspaces',
          slug: 'example-fablab-equipment',
          summary: 'Grants for workshops to buy machines and to train the people who use them.',
          body: 'The grant covers machines and the courses needed to use them safely. The workshops commit to opening them to the public.',
          howToApply: 'Apply online with the list of machines and two quotations for each.',
          exceptionReason: null,
          facts: [],
          sources: [],
        },
      },
    },
    {
      key: 'example-not-yet-open',
      facts: {
        ...common,
        area: 'spaces',
        opens: at(20, '09:00'),
        closes: at(110, '12:00'),
        applicants: ['firms', 'artisans', 'startups'],
      },
      texts: {
        it: {
          title: 'Locali in periferia per la nuova manifattura',
          slug: 'esempio-locali-periferia',
          summary: 'Assegnazione di spazi a imprese e artigiani che producono in città.',
          body: 'I locali si assegnano con un canone ridotto a chi porta produzione e lavoro nel quartiere.',
          howToApply: 'La domanda si potrà presentare online dal giorno di apertura.',
          exceptionReason: null,
          facts: [],
          sources: [],
        },
        en: {
          title: 'Premises in the outskirts for new manufacturing',
          slug: 'example-outskirts-premises',
          summary: 'Spaces let to firms and artisans that make things in the city.',
          body: 'The premises are let at a reduced rent to those who bring production and jobs to the neighbourhood.',
          howToApply: 'You will be able to apply online from the opening day.',
          exceptionReason: null,
          facts: [],
          sources: [],
        },
      },
    },
    {
      key: 'example-suspended',
      facts: {
        ...common,
        area: 'education',
        opens: at(-30, '09:00'),
        closes: at(40, '12:00'),
        exception: { kind: 'suspended', from: at(-3, '09:00'), until: null },
        applicants: ['schools', 'associations'],
      },
      texts: {
        it: {
          title: 'Laboratori di stampa 3D nelle scuole',
          slug: 'esempio-stampa-3d-scuole',
          summary: 'Contributi alle scuole che aprono un laboratorio con gli artigiani del quartiere.',
          body: 'Ogni laboratorio unisce una classe e un artigiano per un anno scolastico.',
          howToApply: 'Le domande già inviate restano valide. Le nuove riprendono alla fine della sospensione.',
          exceptionReason: 'Si correggono gli allegati: la nuova data sarà scritta qui.',
          facts: [],
          sources: [],
        },
        en: {
          title: '3D printing workshops in schools',
          slug: 'example-school-3d-printing',
          summary: 'Grants for schools that open a workshop with the artisans of their neighbourhood.',
          body: 'Each workshop brings together a class and an artisan for one school year.',
          howToApply: 'Applications already sent remain valid. New ones resume when the suspension ends.',
          exceptionReason: 'The annexes are being corrected: the new date will be written here.',
          facts: [],
          sources: [],
        },
      },
    },
    {
      key: 'example-exhausted',
      facts: {
        ...common,
        area: 'investment',
        opens: at(-40, '09:00'),
        closes: at(25, '12:00'),
        exception: { kind: 'exhausted', from: at(-2, '15:00'), until: null },
        totalAmount: 200_000,
        amountUpTo: 10_000,
        shareCovered: 50,
        applicants: ['firms', 'startups'],
      },
      texts: {
        it: {
          title: 'Prototipi di piccola serie',
          slug: 'esempio-prototipi',
          summary: 'Metà del costo del primo lotto di un prodotto nuovo, fino a 10.000 euro.',
          body: 'Il contributo aiuta a passare dal prototipo alla prima serie venduta.',
          howToApply: 'Le domande non si accettano più: la dotazione è finita.',
          exceptionReason: 'La dotazione è stata assegnata tutta.',
          facts: [],
          sources: [],
        },
        en: {
          title: 'Small-series prototypes',
          slug: 'example-prototypes',
          summary: 'Half the cost of the first batch of a new product, up to €10,000.',
          body: 'The grant helps to go from a prototype to the first series sold.',
          howToApply: 'No more applications are accepted: the money has run out.',
          exceptionReason: 'All the money has been assigned.',
          facts: [],
          sources: [],
        },
      },
    },
    {
      key: 'example-just-closed',
      facts: {
        ...common,
        area: 'labs',
        opens: at(-60, '09:00'),
        closes: new Date(now - (now % hour) - hour).toISOString(),
        amountUpTo: 20_000,
        applicants: ['startups'],
      },
      texts: {
        it: {
          title: 'Incubazione per imprese sociali',
          slug: 'esempio-incubazione',
          summary: 'Dodici mesi di spazio e accompagnamento e fino a 20.000 euro.',
          body: 'Chi è ammesso lavora un anno nell’incubatore con il sostegno di esperti.',
          howToApply: 'Il termine è passato. L’esito sarà pubblicato qui.',
          exceptionReason: null,
          facts: [],
          sources: [],
        },
        en: {
          title: 'Incubation for social enterprises',
          slug: 'example-incubation',
          summary: 'Twelve months of space and support, and up to €20,000.',
          body: 'Those admitted work in the incubator for a year with the support of experts.',
          howToApply: 'The deadline has passed. The outcome will be published here.',
          exceptionReason: null,
          facts: [],
          sources: [],
        },
      },
    },
  ]
}
