import type { Call, CurrentCall } from '../../../content/call.ts'
import type { Place } from '../../../content/place.ts'
import type { RichText } from '../../../content/rich-text.ts'
import type { Study } from '../../../content/study.ts'

/** Words in one of the two languages in which the samples are written. */
export type Say = (it: string, en: string) => string

/** The longest title that the contract takes: 120 characters. */
export const longTitle = (say: Say): string =>
  say(
    'Contributi per rinnovare le macchine dei laboratori di quartiere e delle scuole di mestiere nelle periferie della città.',
    'Grants for renewing the machines of neighbourhood workshops and craft schools in the outskirts of the city of Milan now.',
  )

/** A text with every block that staff can write. */
export const everyBlock = (say: Say): RichText => {
  const text = (words: string) => ({ type: 'text' as const, text: words })
  const link = { type: 'link' as const, to: { url: 'https://example.org' }, children: [text(say('un link', 'a link'))] }
  return [
    { type: 'heading', level: 1, children: [text(say('Titolo nel testo', 'A heading in the text'))] },
    {
      type: 'paragraph',
      children: [
        text(say('Un capoverso con ', 'A paragraph with ')),
        { ...text(say('parole forti', 'strong words')), bold: true },
        text(', '),
        { ...text(say('parole in corsivo', 'words in italics')), italic: true },
        text(say(' e ', ' and ')),
        link,
        text('.'),
        { type: 'note', text: say('Una nota al capoverso.', 'A note to the paragraph.') },
      ],
    },
    { type: 'heading', level: 2, children: [text(say('Titolo più piccolo', 'A smaller heading'))] },
    { type: 'list', ordered: false, items: [[text(say('una voce', 'one item'))], [text(say('un’altra', 'another'))]] },
    {
      type: 'list',
      ordered: true,
      items: [[text(say('prima si misura', 'first measure'))], [text(say('poi si taglia', 'then cut'))]],
    },
    {
      type: 'quote',
      children: [text(say('Una citazione.', 'A quotation.')), { type: 'note', text: say('Di chi è.', 'Whose it is.') }],
    },
    {
      type: 'table',
      caption: say('Quanto si riceve, per tipo di spesa', 'What one receives, by kind of cost'),
      rows: [
        [
          say('Spesa', 'Cost'),
          say('Parte coperta', 'Part covered'),
          say('Al massimo', 'At most'),
          say('Prova', 'Proof'),
        ],
        [
          say('Macchine e attrezzature', 'Machines and tools'),
          '50%',
          say('25.000 euro', '25,000 euros'),
          say('Fattura', 'Invoice'),
        ],
        [say('Opere murarie', 'Building work'), '30%', say('10.000 euro', '10,000 euros'), say('Fattura', 'Invoice')],
      ],
    },
  ]
}

/** The example calls and one more in the state that none of them has, with a title as long as there can be. */
export function withWithdrawn(examples: readonly Call[], now: number, say: Say): Call[] {
  const first = examples.find((call): call is CurrentCall => call.record === 'current')
  if (first === undefined) return [...examples]
  const exception = { kind: 'withdrawn', from: new Date(now - 86_400_000).toISOString(), until: null } as const
  const reason = say('Esce di nuovo in primavera.', 'It will be published again in spring.')
  return [...examples, { ...first, id: 'withdrawn', title: longTitle(say), exception, exceptionReason: reason }]
}

/** A place of which everything is known. */
export const fullPlace = (place: Place, say: Say): Place => ({
  ...place,
  id: 'full',
  title: say('Officina di esempio', 'Example workshop'),
  condition: 'open',
  checkedOn: '2026-05-12',
  hours: say('da lunedì a venerdì, 9-18', 'Monday to Friday, 9-18'),
  accessibility: say('ingresso senza gradini', 'step-free entrance'),
  services: [say('Accompagnamento', 'Mentoring')],
  machines: [say('Taglio laser', 'Laser cutter')],
  people: [
    { name: 'Ada Rossi', role: say('Responsabile del laboratorio', 'Head of the workshop'), email: 'ada@example.org' },
  ],
})

/** A study to download. */
export const fullStudy = (study: Study): Study => {
  const file = {
    titleLanguage: 'it',
    language: 'it',
    size: 1_840_000,
    file: 'https://example.org/file',
    pages: null,
  } as const
  return {
    ...study,
    id: 'full',
    files: [
      { ...file, id: '1', title: 'Rapporto', format: 'pdf', accessibility: 'accessible', pages: 48 },
      { ...file, id: '2', title: 'Tabelle', format: 'xlsx', accessibility: 'unknown', language: 'en' },
      { ...file, id: '3', title: 'Delibera', format: 'p7m', accessibility: 'not-accessible' },
    ],
  }
}
