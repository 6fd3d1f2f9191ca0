import type { Call, CurrentCall } from '../../content/call.ts'
import { hasOwnPage, type Contents } from '../../content/contents.ts'
import type { Kind } from '../../content/kinds.ts'
import { order } from '../../content/order.ts'
import { documentPath } from '../../content/paths.ts'
import type { Place } from '../../content/place.ts'
import type { Block, RichText } from '../../content/rich-text.ts'
import { localeCodes, type Locale } from '../../i18n/locales.ts'
import type { Source } from '../../site/source/source.ts'

type Samples = { [K in Kind]: Contents[K][] }

const empty: Samples = { calls: [], places: [], stories: [], news: [], events: [], pages: [], areas: [], organisations: [], topics: [] }

/** A source in memory with sample documents of every kind; `variant: 'empty'` has none. */
export function sampleSource(locale: Locale, now: number, variant: 'full' | 'empty' = 'full'): Source {
  const samples = variant === 'full' ? samplesIn(locale, now) : empty
  const list = <K extends Kind>(kind: K): readonly Contents[K][] => samples[kind].toSorted(order[kind])
  const get = <K extends Kind>(kind: K, id: string | null) => list(kind).find((document) => document.id === id)
  const pathIn = (language: Locale, kind: Kind, id: string): string | undefined => {
    const documents: readonly Contents[Kind][] = language === locale ? samples[kind] : samplesIn(language, now)[kind]
    const document = documents.find((one) => one.id === id)
    return document !== undefined && hasOwnPage(document, kind) ? documentPath(language, kind, document) : undefined
  }
  return {
    locale,
    now,
    settings: {
      title: 'Manifattura Milano',
      claim: locale === 'it' ? 'Nuova manifattura, in città.' : 'New manufacturing, in the city.',
      description: locale === 'it'
        ? 'Il programma del Comune di Milano per chi produce: imprese della manifattura digitale e del nuovo artigianato.'
        : 'The City of Milan’s programme for people who make things: digital manufacturing and new craft.',
      licence: 'CC BY 4.0',
      email: null,
      telephone: null,
      address: null,
    },
    footer: samples.pages.filter(({ section }) => section === 'portal'),
    list,
    get,
    pick: (kind, ids) => ids.map((id) => get(kind, id)).filter((document) => document !== undefined),
    find: (kind, slug) => list(kind).find((document) => document.slug === slug),
    pathTo: (kind, id) => pathIn(locale, kind, id),
    translations: (kind, id) =>
      Object.fromEntries(localeCodes.map((code) => [code, pathIn(code, kind, id)]).filter(([, path]) => path !== undefined)),
  }
}

function samplesIn(locale: Locale, now: number): Samples {
  const say = (it: string, en: string) => (locale === 'it' ? it : en)
  const source = { title: say('Linee guida “Manifattura Milano”', '“Manifattura Milano” guidelines'), detail: say('pagina 12', 'slide 12'), url: null }

  const texts = (id: string, title: string, summary: string, body: RichText = bodyOf(say)) =>
    ({ id, slug: `${id}-${locale}`, title, summary, body, sources: [source] })

  const day = (days: number, hour = 11) => new Date(Math.floor(now / 86_400_000 + days) * 86_400_000 + hour * 3_600_000).toISOString()

  const common = { area: 'area-3', promoters: ['comune'], places: ['fabriq'], topics: ['digitale'], previousEdition: null, totalAmount: null, facts: [] }

  const current = (id: string, title: string, from: number, to: number, more: Partial<CurrentCall> = {}): Call => ({
    ...texts(id, title, say('Metà della spesa per un anno, fino a 1.500 euro, in uno spazio dell’elenco qualificato.', 'Half of the cost for a year, up to 1,500 euros, in a listed space.')),
    ...common,
    record: 'current', example: true, opens: day(from), closes: day(to), exception: null, exceptionReason: null,
    amountUpTo: 1500, shareCovered: 50, totalAmount: 100_000, applicants: ['persons', 'firms'],
    facts: [{ label: say('Durata del voucher', 'Length of the voucher'), value: say('un anno', 'one year') }],
    howToApply: say('Compila il modulo in rete con SPID o CIE.', 'Fill in the form online with SPID or an electronic identity card.'),
    applyUrl: 'https://example.org/domanda',
    ...more,
  })

  const halted = (kind: 'suspended' | 'exhausted' | 'withdrawn'): Partial<CurrentCall> =>
    ({ exception: { kind, from: day(-2), until: null }, exceptionReason: say('Si attende un chiarimento sul bilancio.', 'A budget question is being settled.') })

  const archive = (id: string, title: string, opened: string | null, closed: string | null, more: Partial<Extract<Call, { record: 'archive' }>> = {}): Call => ({
    ...texts(id, title, say('Così la descrivono i documenti del 2015.', 'As described by the documents of 2015.')),
    ...common,
    record: 'archive', wording: 'archive', opened, closed, ...more,
  })

  const place = (id: string, title: string, type: Place['type'], surface: number | null, more: Partial<Place> = {}): Place => ({
    ...texts(id, title, say('Spazio per imprese che progettano e producono in città.', 'A space for companies that design and make in the city.')),
    type, condition: 'unknown', checkedOn: null, opened: null, address: 'via Bergognone 34', district: null, surface,
    website: null, hours: null, accessibility: null, services: [], machines: [], area: 'area-3', organisations: ['comune'], topics: ['digitale'], ...more,
  })

  const news = (id: string, date: string, title: string) => ({
    ...texts(id, title, say('La notizia in una riga, come la danno i documenti.', 'The news in one line, as the documents give it.')),
    date, image: null, area: null, calls: ['fabriq-2'], places: ['fabriq'], topics: ['digitale'],
  })

  const areaNames = [
    say('Studi e ricerche', 'Studies and research'), say('Comunicazione', 'Communication'), say('Laboratori e servizi', 'Labs and services'),
    say('Spazi della città', 'City spaces'), say('Sostegno agli investimenti', 'Support for investment'), say('Educazione, formazione e lavoro', 'Education, training and work'),
  ]

  const long = say('Contributi a fondo perduto per l’ammodernamento dei macchinari dei laboratori di quartiere e delle scuole di mestiere', 'Grants for renewing the machines of neighbourhood labs and craft schools in the outskirts of the city')

  const story = (id: string, title: string) => ({
    ...texts(id, title, say('Due ricercatrici, un’idea, un filato che viene dagli agrumi.', 'Two researchers, one idea, a yarn that comes from citrus fruit.')),
    period: '2014', image: null, area: 'area-3', places: ['fabriq'], calls: ['fabriq-2'], topics: ['digitale'],
    figures: [
      { label: say('Imprese', 'Companies'), value: 36_000, display: say('36.000', '36,000'), note: null },
      { label: say('Posti di lavoro', 'Jobs'), value: 350_000, display: say('350.000', '350,000'), note: null },
      { label: say('Quota del fatturato', 'Share of turnover'), value: 25, display: '25%', note: say('College of Europe e Accenture, 2017', 'College of Europe and Accenture, 2017') },
    ],
  })

  const page = (id: string, title: string, section: 'programme' | 'portal', order: number) => ({
    ...texts(id, title, say('Che cosa vuole il programma, e perché.', 'What the programme wants, and why.')), section, order,
    figures: section === 'programme' ? story('x', 'x').figures : [],
    timeline: section === 'programme' ? [{ date: '2016-11', label: null, text: say('Ricerche e raccolta di materiali', 'Desk research') }, { date: null, label: say('Aprile', 'April'), text: say('Presentazione', 'Launch') }] : [],
  })

  const event = (id: string, title: string, starts: string | null, date: string | null) => ({
    ...texts(id, title, say('Come partecipare alla prossima edizione.', 'How to take part in the next edition.')),
    starts, ends: null, date, wording: date === null ? 'confirmed' as const : 'planned' as const, place: 'fabriq', venue: null, onlineUrl: null, language: 'it' as const, calls: ['voucher'], topics: [],
  })

  return {
    calls: [
      current('voucher', say('Voucher per chi lavora in coworking', 'Vouchers for coworkers'), -20, 6, { previousEdition: 'coworking-2' }),
      current('attrezzature', say('Attrezzature per fablab e makerspace', 'Equipment for fab labs'), -11, 58, { applicants: ['labs'] }),
      current('incubazione', say('Incubazione per imprese sociali', 'Incubation for social enterprises'), -3, 101, { applicants: ['startups'], amountUpTo: 20_000, shareCovered: null }),
      current('spazi', say('Spazi comunali in periferia', 'City premises in the outskirts'), 50, 130, { applicants: ['firms', 'artisans'], applyUrl: null }),
      current('lunga', long, -25, 34, { ...halted('suspended'), applicants: ['persons', 'freelancers', 'firms', 'startups', 'artisans', 'associations', 'labs', 'schools'] }),
      current('microcredito', say('Microcredito', 'Microcredit'), -25, 20, halted('exhausted')),
      current('chiusa', say('Prototipi di quartiere', 'Neighbourhood prototypes'), -80, -10),
      archive('coworking-1', say('Coworking, primo bando', 'Coworking, first call'), '2013', '2013', { totalAmount: 300_000 }),
      archive('coworking-2', say('Coworking, secondo bando', 'Coworking, second call'), '2015-02-18', '2015-05-18', { totalAmount: 500_000 }),
      archive('fabriq-2', say('FabriQ, secondo bando', 'FabriQ, second call'), null, '2015-03'),
      archive('fablab', say('Avviso per maker e fablab', 'Notice for makers and fab labs'), '2015-02-20', null, { body: [] }),
      archive('periferia', say('Spazi in periferia, primo bando', 'Spaces in the outskirts, first call'), null, null, { wording: 'planned', body: [] }),
    ],
    places: [
      place('base', 'BASE Milano', 'hub', 6000),
      place('smart-city-lab', 'Smart City Lab', 'incubator', 4000, { condition: 'planned', opened: '2018', address: 'via Ripamonti 88' }),
      place('fabriq', 'FabriQ', 'incubator', 700, { opened: '2014-01-22', address: 'via Val Trompia 45/A', district: 'Quarto Oggiaro', services: [say('Accompagnamento', 'Mentoring'), say('Sala riunioni', 'Meeting room')] }),
      place('officina', 'Officina Sperimentale', 'fablab', null, { body: [], address: null, condition: 'closed', checkedOn: '2026-05' }),
    ],
    stories: [story('orange-fiber', say('Dalle scorze d’arancia un tessuto', 'A fabric made from orange peel')), story('wemake', say('Un laboratorio aperto al quartiere', 'A workshop open to its neighbourhood')), story('calzature', say('Scarpe su misura, dal calco digitale', 'Made-to-measure shoes from a digital cast'))],
    news: [
      news('domande', '2015-05-26', say('FabriQ: 85 domande per il secondo bando', 'FabriQ: 85 applications for the second call')),
      news('avviso', '2015-02-20', say('Avviso pubblico per maker e fablab', 'Public notice for makers and fab labs')),
      news('coworking', '2015-02-18', say('Coworking: aperto il secondo bando', 'Coworking: second call opened')),
      news('inaugura', '2014-01-22', say('Si inaugura FabriQ', 'FabriQ opens')),
      news('registro', '2013', say('Nasce l’elenco qualificato dei coworking', 'The qualified list of coworking spaces begins')),
    ],
    events: [event('sportello', say('Sportello aperto: come scrivere la domanda', 'Help desk: how to write your application'), day(9, 16), null), event('lancio', say('Presentazione del programma', 'Launch of the programme'), null, '2017-04')],
    pages: [page('visione', say('La visione', 'The vision'), 'programme', 1), page('metodo', say('Il metodo', 'The method'), 'programme', 2), page('privacy', 'Privacy', 'portal', 1), page('accessibilita', say('Accessibilità', 'Accessibility'), 'portal', 2), page('note-legali', say('Note legali', 'Legal notes'), 'portal', 3)],
    areas: areaNames.map((name, index) => ({
      ...texts(`area-${index + 1}`, name, say('Che cosa si fa in quest’area, in una riga che basta a capire.', 'What is done in this field, in one line that is enough.')),
      number: index + 1, aims: [say('Fablab, hub di comunità, incubatori e acceleratori', 'Fab labs, community hubs, incubators and accelerators')],
      facts: [{ label: say('Iscritti a bilancio', 'In the City budget'), value: say('10 milioni di euro', '10 million euros') }],
    })),
    organisations: [{ ...texts('comune', say('Comune di Milano', 'City of Milan'), say('Promuove il programma.', 'Promotes the programme.')), website: 'https://www.comune.milano.it' }],
    topics: [texts('digitale', say('Manifattura digitale', 'Digital manufacturing'), say('Stampa 3D, taglio laser, robotica.', '3D printing, laser cutting, robotics.'), [])],
  }
}

function bodyOf(say: (it: string, en: string) => string): RichText {
  const words = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })
  return [
    words(say('Il programma sostiene chi vuole aprire, spostare o far crescere in città un’attività che produce, con macchine digitali o con le mani.', 'The programme supports people who want to start, move or grow a business that makes things in the city, with digital machines or by hand.')),
    { type: 'heading', level: 1, children: [{ type: 'text', text: say('Che cosa si ottiene', 'What you get') }] },
    { type: 'paragraph', children: [{ type: 'text', text: say('Il voucher copre il ', 'The voucher covers ') }, { type: 'text', text: say('50% della spesa', '50% of the cost'), bold: true }, { type: 'text', text: say(' di un anno in ', ' of a year in ') }, { type: 'link', to: { kind: 'places', id: 'base' }, children: [{ type: 'text', text: 'BASE Milano' }] }, { type: 'text', text: say(' o in ', ' or ') }, { type: 'link', to: { kind: 'places', id: 'officina' }, children: [{ type: 'text', text: 'Officina' }] }, { type: 'text', text: '.' }] },
    { type: 'list', ordered: false, items: [[{ type: 'text', text: say('Nessun limite di età', 'No age limit') }], [{ type: 'text', text: say('Nessun limite di residenza', 'No residence limit') }]] },
    { type: 'quote', children: [{ type: 'text', text: say('Prima si misura, poi si taglia.', 'Measure before you cut.') }] },
  ]
}
