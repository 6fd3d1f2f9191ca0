import type { Call, CurrentCall } from '../../content/call.ts'
import type { Place } from '../../content/place.ts'
import type { RichText } from '../../content/rich-text.ts'
import type { Locale } from '../../i18n/locales.ts'
import { plainCallFacts } from './call-facts.ts'
import { bodyOf, type Say } from './sample-body.ts'

/** Makes sample documents of each kind in a language, with dates relative to an instant (epoch milliseconds). */
export function sampleMakers(locale: Locale, now: number) {
  const say: Say = (it, en) => (locale === 'it' ? it : en)
  const source = {
    title: say('Linee guida “Manifattura Milano”', '“Manifattura Milano” guidelines'),
    detail: say('pagina 12', 'slide 12'),
    url: null,
  }

  const texts = (id: string, title: string, summary: string, body: RichText = bodyOf(say)) => ({
    id,
    slug: `${id}-${locale}`,
    title,
    summary,
    body,
    sources: [source],
  })

  const day = (days: number, hour = 11) =>
    new Date(Math.floor(now / 86_400_000 + days) * 86_400_000 + hour * 3_600_000).toISOString()

  const common = {
    area: 'area-3',
    promoters: ['comune'],
    places: ['fabriq'],
    topics: ['digitale'],
    previousEdition: null,
    totalAmount: null,
    facts: [],
  }

  const current = (
    id: string,
    title: string,
    from: number,
    to: number,
    more: Partial<Extract<CurrentCall, { closing: 'date' }>> = {},
  ): Call => ({
    ...texts(
      id,
      title,
      say(
        'Metà della spesa per un anno, fino a 1.500 euro, in uno spazio dell’elenco qualificato.',
        'Half of the cost for a year, up to 1,500 euros, in a listed space.',
      ),
    ),
    ...common,
    ...plainCallFacts,
    record: 'current',
    example: true,
    opens: day(from),
    closes: day(to),
    amountUpTo: 1500,
    shareCovered: 50,
    totalAmount: 100_000,
    applicants: ['persons', 'firms'],
    facts: [{ label: say('Durata del voucher', 'Length of the voucher'), value: say('un anno', 'one year') }],
    howToApply: say(
      'Compila il modulo in rete con SPID o CIE.',
      'Fill in the form online with SPID or an electronic identity card.',
    ),
    applyUrl: 'https://example.org/domanda',
    ...more,
  })

  const halted = (
    kind: 'suspended' | 'exhausted' | 'withdrawn',
  ): Pick<CurrentCall, 'exception' | 'exceptionReason'> => ({
    exception: { kind, from: day(-2), until: null },
    exceptionReason: say('Si attende un chiarimento sul bilancio.', 'A budget question is being settled.'),
  })

  const archive = (
    id: string,
    title: string,
    opened: string | null,
    closed: string | null,
    more: Partial<Extract<Call, { record: 'archive' }>> = {},
  ): Call => ({
    ...texts(id, title, say('Così la descrivono i documenti del 2015.', 'As described by the documents of 2015.')),
    ...common,
    record: 'archive',
    wording: 'archive',
    opened,
    closed,
    ...more,
  })

  const place = (
    id: string,
    title: string,
    type: Place['type'],
    surface: number | null,
    more: Partial<Place> = {},
  ): Place => ({
    ...texts(
      id,
      title,
      say(
        'Spazio per imprese che progettano e producono in città.',
        'A space for companies that design and make in the city.',
      ),
    ),
    type,
    condition: 'unknown',
    checkedOn: null,
    opened: null,
    address: 'via Bergognone 34',
    district: null,
    surface,
    website: null,
    hours: null,
    accessibility: null,
    services: [],
    machines: [],
    people: [],
    area: 'area-3',
    organisations: ['comune'],
    topics: ['digitale'],
    ...more,
  })

  const news = (id: string, date: string, title: string) => ({
    ...texts(
      id,
      title,
      say('La notizia in una riga, come la danno i documenti.', 'The news in one line, as the documents give it.'),
    ),
    date,
    image: null,
    area: null,
    calls: ['fabriq-2'],
    places: ['fabriq'],
    topics: ['digitale'],
  })

  const story = (id: string, title: string) => ({
    ...texts(
      id,
      title,
      say(
        'Due ricercatrici, un’idea, un filato che viene dagli agrumi.',
        'Two researchers, one idea, a yarn that comes from citrus fruit.',
      ),
    ),
    period: '2014',
    image: null,
    area: 'area-3',
    places: ['fabriq'],
    calls: ['fabriq-2'],
    topics: ['digitale'],
    figures: [
      { label: say('Imprese', 'Companies'), value: 36_000, display: say('36.000', '36,000'), note: null },
      { label: say('Posti di lavoro', 'Jobs'), value: 350_000, display: say('350.000', '350,000'), note: null },
      {
        label: say('Quota del fatturato', 'Share of turnover'),
        value: 25,
        display: '25%',
        note: say('College of Europe e Accenture, 2017', 'College of Europe and Accenture, 2017'),
      },
    ],
  })

  const page = (id: string, title: string, section: 'programme' | 'portal', order: number) => ({
    ...texts(id, title, say('Che cosa vuole il programma, e perché.', 'What the programme wants, and why.')),
    section,
    order,
    duty: null,
    figures: section === 'programme' ? story('x', 'x').figures : [],
    timeline:
      section === 'programme'
        ? [
            { date: '2016-11', label: null, text: say('Ricerche e raccolta di materiali', 'Desk research') },
            { date: null, label: say('Aprile', 'April'), text: say('Presentazione', 'Launch') },
          ]
        : [],
  })

  const event = (id: string, title: string, starts: string | null, date: string | null) => ({
    ...texts(id, title, say('Come partecipare alla prossima edizione.', 'How to take part in the next edition.')),
    starts,
    ends: null,
    date,
    wording: date === null ? ('confirmed' as const) : ('planned' as const),
    place: 'fabriq',
    venue: null,
    onlineUrl: null,
    language: 'it' as const,
    calls: ['voucher'],
    topics: [],
  })

  return { say, texts, day, current, halted, archive, place, news, story, page, event }
}
