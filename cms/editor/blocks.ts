import type { Block, JSONField, PayloadRequest } from 'payload'
import { tableRows } from '../../content/rich-text.ts'
import { label, labels } from '../labels.ts'
import { languageOf } from '../language.ts'

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

/** What a text may hold besides words. */
export const bodyBlocks: Block[] = [table, figure]
