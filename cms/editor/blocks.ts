import type { Block, JSONField, PayloadRequest } from 'payload'
import { longestNote, referenceKinds, tableRows } from '../../content/rich-text.ts'
import { isDraftSave } from '../hooks/save-kind.ts'
import { label, labels } from '../labels.ts'
import { languageOf } from '../language.ts'
import { noteFault } from './note-fault.ts'

const noTable = label(
  'Una tabella ha da 2 a 200 righe e da 2 a 12 colonne, con al massimo 1000 caratteri in una cella. La prima riga dice che cosa c’è nelle colonne.',
  'A table has 2 to 200 rows and 2 to 12 columns, with 1000 characters in a cell at most. The first row says what the columns hold.',
)

const rows: JSONField = {
  name: 'rows',
  type: 'json',
  required: true,
  label: label('Righe', 'Rows'),
  admin: { components: { Field: '/editor/TableGrid#TableGrid' } },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    tableRows.safeParse(value).success ? true : noTable[languageOf(req)],
}

/** A table of plain words, the first row with the heads of the columns. */
const table: Block = {
  slug: 'table',
  labels: labels(label('Tabella', 'Table'), label('Tabelle', 'Tables')),
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'caption',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('Che cosa mostra la tabella', 'What the table shows'),
      admin: {
        description: label(
          'Sta sopra la tabella; chi ascolta la pagina lo sente per primo.',
          'It stands above the table; who listens to the page hears it first.',
        ),
      },
    },
    rows,
  ],
}

/** An image within a text; what it shows is said by its own description. */
const figure: Block = {
  slug: 'figure',
  labels: labels(label('Figura', 'Figure'), label('Figure', 'Figures')),
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: label('Immagine', 'Image'),
      admin: {
        description: label(
          'Si vede in 16:9 intorno al punto focale, larga come il testo. Se non ha una descrizione in questa lingua, chi legge non la vede.',
          'It is shown in 16:9 around the focal point, as wide as the text. If it has no description in this language, readers do not see it.',
        ),
      },
    },
    {
      name: 'caption',
      type: 'text',
      maxLength: 300,
      label: label('Didascalia', 'Caption'),
      admin: {
        description: label(
          'Sta sotto l’immagine; autore e licenza si aggiungono da soli.',
          'It stands under the image; credit and licence are added by themselves.',
        ),
      },
    },
  ],
}

/** A card of a call or a place, which is chosen as a document: what it says is always what is public of it now. */
const reference: Block = {
  slug: 'reference',
  labels: labels(label('Rimando', 'Reference'), label('Rimandi', 'References')),
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'to',
      type: 'relationship',
      relationTo: [...referenceKinds],
      required: true,
      label: label('Opportunità o luogo', 'Call or place'),
      admin: {
        description: label(
          'Nel testo si vede un riquadro che porta alla sua pagina: di un’opportunità lo stato e la scadenza, di un luogo il tipo e l’indirizzo, sempre aggiornati. Finché non è in linea, chi legge non vede il riquadro.',
          'The text shows a box that leads to its page: of a call the state and the deadline, of a place the kind and the address, always up to date. Until it is live, readers do not see the box.',
        ),
      },
    },
  ],
}

/** What is said at the end of the text about the words where it stands. */
const note: Block = {
  slug: 'note',
  labels: labels(label('Nota', 'Note'), label('Note', 'Notes')),
  admin: { components: { Label: '/editor/NoteLabel#NoteLabel' } },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: longestNote,
      label: label('Testo della nota', 'Text of the note'),
      admin: {
        rows: 3,
        description: label(
          'Nel testo si vede un numero, che porta alla nota in fondo. Al massimo 500 caratteri.',
          'The text shows a number, which leads to the note at its end. 500 characters at most.',
        ),
      },
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        noteFault(value, isDraftSave(req))?.[languageOf(req)] ?? true,
    },
  ],
}

/** What a text may hold besides words. */
export const bodyBlocks: Block[] = [table, figure, reference]

/** What may stand in the middle of a line. */
export const inlineBlocks: Block[] = [note]
