import type { Contents } from '../../content/contents.ts'
import type { Kind } from '../../content/kinds.ts'
import type { Locale } from '../../i18n/locales.ts'
import { sampleStudies } from './sample-studies.ts'
import { sampleMakers } from './sample-makers.ts'

/** Documents of every kind in one language. */
export type Samples = { [K in Kind]: Contents[K][] }

/** Sample documents: a call in each state, places with and without a page, long titles, every kind of text. */
export function samplesIn(locale: Locale, now: number): Samples {
  const { say, texts, day, current, halted, archive, place, news, story, page, event } = sampleMakers(locale, now)

  const areaNames = [
    say('Studi e ricerche', 'Studies and research'),
    say('Comunicazione', 'Communication'),
    say('Laboratori e servizi', 'Labs and services'),
    say('Spazi della città', 'City spaces'),
    say('Sostegno agli investimenti', 'Support for investment'),
    say('Educazione, formazione e lavoro', 'Education, training and work'),
  ]

  const long = say(
    'Contributi a fondo perduto per l’ammodernamento dei macchinari dei laboratori di quartiere e delle scuole di mestiere',
    'Grants for renewing the machines of neighbourhood labs and craft schools in the outskirts of the city',
  )

  return {
    calls: [
      current('voucher', say('Voucher per chi lavora in coworking', 'Vouchers for coworkers'), -20, 6, {
        previousEdition: 'coworking-2',
      }),
      current('attrezzature', say('Attrezzature per fablab e makerspace', 'Equipment for fab labs'), -11, 58, {
        applicants: ['labs'],
      }),
      current('incubazione', say('Incubazione per imprese sociali', 'Incubation for social enterprises'), -3, 101, {
        applicants: ['startups'],
        amountUpTo: 20_000,
        shareCovered: null,
      }),
      current('spazi', say('Spazi comunali in periferia', 'City premises in the outskirts'), 50, 130, {
        applicants: ['firms', 'artisans'],
        applyUrl: null,
      }),
      current('lunga', long, -25, 34, {
        ...halted('suspended'),
        applicants: ['persons', 'freelancers', 'firms', 'startups', 'artisans', 'associations', 'labs', 'schools'],
      }),
      current('microcredito', say('Microcredito', 'Microcredit'), -25, 20, halted('exhausted')),
      current('chiusa', say('Prototipi di quartiere', 'Neighbourhood prototypes'), -80, -10),
      archive('coworking-1', say('Coworking, primo bando', 'Coworking, first call'), '2013', '2013', {
        totalAmount: 300_000,
      }),
      archive('coworking-2', say('Coworking, secondo bando', 'Coworking, second call'), '2015-02-18', '2015-05-18', {
        totalAmount: 500_000,
      }),
      archive('fabriq-2', say('FabriQ, secondo bando', 'FabriQ, second call'), null, '2015-03'),
      archive('fablab', say('Avviso per maker e fablab', 'Notice for makers and fab labs'), '2015-02-20', null, {
        body: [],
      }),
      archive('periferia', say('Spazi in periferia, primo bando', 'Spaces in the outskirts, first call'), null, null, {
        wording: 'planned',
        body: [],
      }),
    ],
    places: [
      place('base', 'BASE Milano', 'hub', 6000),
      place('smart-city-lab', 'Smart City Lab', 'incubator', 4000, {
        condition: 'planned',
        opened: '2018',
        address: 'via Ripamonti 88',
      }),
      place('fabriq', 'FabriQ', 'incubator', 700, {
        opened: '2014-01-22',
        address: 'via Val Trompia 45/A',
        district: 'Quarto Oggiaro',
        services: [say('Accompagnamento', 'Mentoring'), say('Sala riunioni', 'Meeting room')],
      }),
      place('officina', 'Officina Sperimentale', 'fablab', null, {
        body: [],
        address: null,
        condition: 'closed',
        checkedOn: '2026-05',
      }),
    ],
    stories: [
      story('orange-fiber', say('Dalle scorze d’arancia un tessuto', 'A fabric made from orange peel')),
      story('wemake', say('Un laboratorio aperto al quartiere', 'A workshop open to its neighbourhood')),
      story('calzature', say('Scarpe su misura, dal calco digitale', 'Made-to-measure shoes from a digital cast')),
    ],
    studies: sampleStudies(say, texts),
    news: [
      news(
        'domande',
        '2015-05-26',
        say('FabriQ: 85 domande per il secondo bando', 'FabriQ: 85 applications for the second call'),
      ),
      news('avviso', '2015-02-20', say('Avviso pubblico per maker e fablab', 'Public notice for makers and fab labs')),
      news('coworking', '2015-02-18', say('Coworking: aperto il secondo bando', 'Coworking: second call opened')),
      news('inaugura', '2014-01-22', say('Si inaugura FabriQ', 'FabriQ opens')),
      news(
        'registro',
        '2013',
        say('Nasce l’elenco qualificato dei coworking', 'The qualified list of coworking spaces begins'),
      ),
    ],
    events: [
      event(
        'sportello',
        say('Sportello aperto: come scrivere la domanda', 'Help desk: how to write your application'),
        day(9, 16),
        null,
      ),
      event('lancio', say('Presentazione del programma', 'Launch of the programme'), null, '2017-04'),
    ],
    pages: [
      page('visione', say('La visione', 'The vision'), 'programme', 1),
      page('metodo', say('Il metodo', 'The method'), 'programme', 2),
      page('privacy', 'Privacy', 'portal', 1),
      page('accessibilita', say('Accessibilità', 'Accessibility'), 'portal', 2),
      page('note-legali', say('Note legali', 'Legal notes'), 'portal', 3),
    ],
    areas: areaNames.map((name, index) => ({
      ...texts(
        `area-${index + 1}`,
        name,
        say(
          'Che cosa si fa in quest’area, in una riga che basta a capire.',
          'What is done in this field, in one line that is enough.',
        ),
      ),
      number: index + 1,
      aims: [
        say(
          'Fablab, hub di comunità, incubatori e acceleratori',
          'Fab labs, community hubs, incubators and accelerators',
        ),
      ],
      facts: [
        {
          label: say('Iscritti a bilancio', 'In the City budget'),
          value: say('10 milioni di euro', '10 million euros'),
        },
      ],
    })),
    organisations: [
      {
        ...texts(
          'comune',
          say('Comune di Milano', 'City of Milan'),
          say('Promuove il programma.', 'Promotes the programme.'),
        ),
        website: 'https://www.comune.milano.it',
      },
    ],
    topics: [
      {
        ...texts(
          'digitale',
          say('Manifattura digitale', 'Digital manufacturing'),
          say('Stampa 3D, taglio laser, robotica.', '3D printing, laser cutting, robotics.'),
          [],
        ),
        eurovoc: null,
      },
    ],
  }
}
