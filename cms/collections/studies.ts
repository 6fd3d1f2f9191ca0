import { area, many, topics } from '../fields/relations.ts'
import { choice, partialDate } from '../fields/facts.ts'
import { files } from '../fields/files.ts'
import { line, webAddress } from '../fields/texts.ts'
import { label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** A study, a policy paper or another work on which the programme rests. */
export const studies = contentCollection(
  'studies',
  {
    singular: label('Studio', 'Study'),
    plural: label('Studi', 'Studies'),
    description: label(
      'Studi, policy paper, libri bianchi: da scaricare, in rete o solo citati.',
      'Studies, policy papers, white papers: to download, on the web or only cited.',
    ),
  },
  [
    {
      type: 'row',
      fields: [
        choice(
          'type',
          { label: label('Tipo', 'Type') },
          {
            study: label('Studio', 'Study'),
            'policy-paper': label('Policy paper', 'Policy paper'),
            'white-paper': label('Libro bianco', 'White paper'),
            guidelines: label('Linee guida', 'Guidelines'),
            report: label('Rapporto', 'Report'),
            ranking: label('Classifica', 'Ranking'),
            slides: label('Diapositive', 'Slides'),
          },
          { required: true, defaultValue: 'study' },
        ),
        choice(
          'wording',
          { label: label('Esiste?', 'Does it exist?') },
          {
            published: label('Pubblicato', 'Published'),
            planned: label('Solo annunciato', 'Only announced'),
          },
          { required: true, defaultValue: 'published' },
        ),
      ],
    },
    line('authors', {
      label: label('Autori', 'Authors'),
      help: label('Come sono scritti sull’opera.', 'As the work itself names them.'),
    }),
    many('organisations', 'organisations', { label: label('Organizzazioni', 'Organisations') }),
    partialDate('date', { label: label('Data', 'Date') }),
    choice(
      'languages',
      {
        label: label('Lingue dell’opera', 'Languages of the work'),
        help: label('Vuoto se non si sa.', 'Empty if not known.'),
      },
      {
        it: label('Italiano', 'Italian'),
        en: label('Inglese', 'English'),
        fr: label('Francese', 'French'),
        de: label('Tedesco', 'German'),
        es: label('Spagnolo', 'Spanish'),
      },
      { hasMany: true },
    ),
    files('files', label('File da scaricare', 'Files to download')),
    webAddress('url', {
      label: label('Indirizzo web, se si legge altrove', 'Web address, if it can be read elsewhere'),
    }),
    area(),
    topics(),
  ],
  { columns: ['type', 'date'] },
)
