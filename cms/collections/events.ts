import { calls, one, topics } from '../fields/relations.ts'
import { choice, partialDate } from '../fields/facts.ts'
import { instant } from '../fields/instant.ts'
import { line, webAddress } from '../fields/texts.ts'
import { label } from '../labels.ts'
import { contentCollection } from './content-collection.ts'

/** Something to take part in, at a time and a place. */
export const events = contentCollection(
  'events',
  {
    singular: label('Evento', 'Event'),
    plural: label('Eventi', 'Events'),
    description: label('Appuntamenti: quando, dove, in che lingua.', 'Events: when, where, in which language.'),
  },
  [
    {
      type: 'row',
      fields: [
        instant('starts', { label: label('Inizia (ora di Roma)', 'Starts (Rome time)') }),
        instant('ends', { label: label('Finisce (ora di Roma)', 'Ends (Rome time)') }),
      ],
    },
    partialDate('date', { label: label('Data, se l’ora non è nota', 'Date, if the hour is not known') }),
    choice(
      'wording',
      { label: label('Certezza', 'Certainty') },
      {
        confirmed: label('Confermato', 'Confirmed'),
        planned: label('Solo annunciato nei documenti', 'Only announced in the documents'),
      },
      { required: true, defaultValue: 'confirmed' },
    ),
    one('place', 'places', { label: label('Luogo', 'Place') }),
    line(
      'venue',
      { label: label('Sede, se non è un luogo del portale', 'Venue, if not a place of the portal') },
      { localized: true },
    ),
    webAddress('onlineUrl', { label: label('Indirizzo online', 'Online address') }),
    choice(
      'language',
      { label: label('Lingua', 'Language') },
      {
        it: label('Italiano', 'Italian'),
        en: label('Inglese', 'English'),
        'it-en': label('Italiano e inglese', 'Italian and English'),
      },
    ),
    calls(),
    topics(),
  ],
  { columns: ['starts', 'date'] },
)
