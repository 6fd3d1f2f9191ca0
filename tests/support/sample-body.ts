import type { Block, RichText } from '../../content/rich-text.ts'

/** Words in one of two languages. */
export type Say = (it: string, en: string) => string

/** A text with every kind of block, a link that leads somewhere and one that does not. */
export function bodyOf(say: Say): RichText {
  const words = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })
  return [
    words(
      say(
        'Il programma sostiene chi vuole aprire, spostare o far crescere in città un’attività che produce, con macchine digitali o con le mani.',
        'The programme supports people who want to start, move or grow a business that makes things in the city, with digital machines or by hand.',
      ),
    ),
    { type: 'heading', level: 1, children: [{ type: 'text', text: say('Che cosa si ottiene', 'What you get') }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: say('Il voucher copre il ', 'The voucher covers ') },
        { type: 'text', text: say('50% della spesa', '50% of the cost'), bold: true },
        { type: 'text', text: say(' di un anno in ', ' of a year in ') },
        { type: 'link', to: { kind: 'places', id: 'base' }, children: [{ type: 'text', text: 'BASE Milano' }] },
        { type: 'text', text: say(' o in ', ' or ') },
        { type: 'link', to: { kind: 'places', id: 'officina' }, children: [{ type: 'text', text: 'Officina' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'text', text: say('Nessun limite di età', 'No age limit') }],
        [{ type: 'text', text: say('Nessun limite di residenza', 'No residence limit') }],
      ],
    },
    {
      type: 'quote',
      children: [{ type: 'text', text: say('Prima si misura, poi si taglia.', 'Measure before you cut.') }],
    },
    {
      type: 'table',
      caption: say('Quanto si riceve, per tipo di spesa', 'What one receives, by kind of cost'),
      rows: [
        [
          '',
          say('Parte coperta', 'Part covered'),
          say('Al massimo', 'At most'),
          say('Come si prova', 'How it is proved'),
        ],
        [
          say('Macchine', 'Machines'),
          '50%',
          say('25.000 euro', '25,000 euros'),
          say('Con la fattura', 'By the invoice'),
        ],
        [say('Opere murarie', 'Building work'), '30%', '–', say('Con la fattura', 'By the invoice')],
      ],
    },
  ]
}
