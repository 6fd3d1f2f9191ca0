import type { Field } from 'payload'
import { localeCodes, locales } from '../../../i18n/locales.ts'
import { label } from '../../labels.ts'
import { choice, quantity } from '../facts.ts'
import { line } from '../texts.ts'
import { isCurrent, only } from './conditions.ts'

const seats = {
  anywhere: label('Ovunque, senza vincoli', 'Anywhere, no condition'),
  union: label('Nell’Unione europea', 'In the European Union'),
  italy: label('In Italia', 'In Italy'),
  lombardy: label('In Lombardia', 'In Lombardy'),
  milan: label('A Milano', 'In Milan'),
}

const identities = {
  none: label('Nessuna identità italiana', 'No Italian identity'),
  'tax-code': label('Codice fiscale', 'Italian tax code'),
  digital: label('SPID o CIE', 'SPID or an electronic identity card'),
}

const abroad: Field = {
  name: 'abroad',
  type: 'group',
  label: label('Per chi arriva dall’estero', 'For people from abroad'),
  admin: { condition: isCurrent },
  fields: [
    choice('seat', { label: label('Dove serve una sede', 'Where a seat is needed') }, seats, { required: true }),
    choice(
      'formLanguages',
      { label: label('Lingue della domanda', 'Languages of the application') },
      Object.fromEntries(localeCodes.map((code) => [code, label(locales[code].name, locales[code].name)])),
      { required: true, hasMany: true },
    ),
    choice('identity', { label: label('Che cosa serve per accedere', 'What you need to log in') }, identities, {
      required: true,
    }),
    line('englishContact', {
      label: label('A chi chiedere in inglese', 'Whom to ask in English'),
      help: label(
        'Vuoto: nessuno risponde in inglese, e la pagina lo dice.',
        'Empty: nobody answers in English, and the page says so.',
      ),
    }),
  ],
}

/** Who can apply, from which sector, from where. */
export const applicantFields: Field[] = [
  only(
    isCurrent,
    choice(
      'applicants',
      { label: label('Chi può partecipare', 'Who can apply') },
      {
        persons: label('Singole persone', 'Individuals'),
        freelancers: label('Liberi professionisti', 'Freelancers'),
        firms: label('Imprese', 'Firms'),
        startups: label('Startup', 'Startups'),
        artisans: label('Artigiani', 'Artisans'),
        associations: label('Associazioni', 'Associations'),
        labs: label('Fablab e makerspace', 'Fablabs and makerspaces'),
        schools: label('Scuole', 'Schools'),
      },
      { hasMany: true, required: true },
    ),
  ),
  only(
    isCurrent,
    choice(
      'sectors',
      { label: label('Settori', 'Sectors'), help: label('Vuoto: tutti.', 'Empty: all of them.') },
      {
        'digital-manufacturing': label('Manifattura digitale', 'Digital manufacturing'),
        crafts: label('Artigianato', 'Crafts'),
        design: label('Design', 'Design'),
        fashion: label('Moda', 'Fashion'),
        furniture: label('Arredo', 'Furniture'),
        electronics: label('Elettronica e robotica', 'Electronics and robotics'),
        food: label('Alimentare', 'Food'),
        culture: label('Cultura', 'Culture'),
        social: label('Sociale', 'Social enterprise'),
        services: label('Servizi', 'Services'),
      },
      { hasMany: true },
    ),
  ),
  only(
    isCurrent,
    choice(
      'offers',
      { label: label('Che cosa offre', 'What it offers') },
      {
        money: label('Contributi', 'Money'),
        space: label('Spazi', 'Space'),
        machines: label('Macchine', 'Machines'),
        support: label('Accompagnamento', 'Mentoring'),
        training: label('Formazione', 'Training'),
      },
      { hasMany: true },
    ),
  ),
  only(
    isCurrent,
    quantity('firmAgeUpTo', {
      label: label('Età massima dell’impresa, in anni', 'Greatest age of the firm, in years'),
      help: label('Vuoto: l’età non conta.', 'Empty: age does not matter.'),
    }),
  ),
  abroad,
]
