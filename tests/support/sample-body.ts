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
  ]
}
