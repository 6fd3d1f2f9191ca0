import type { GlobalConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { line, lines } from '../fields/texts.ts'
import { duties } from '../fields/duties.ts'
import { groups, label } from '../labels.ts'
import { queueGlobal } from '../publishing/queue.ts'

/** What the whole portal says about itself. */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: label('Impostazioni del portale', 'Portal settings'),
  access: { read: localOrStaff, update: editors },
  admin: { group: groups.portal },
  fields: [
    { ...line('title', { label: label('Nome', 'Name') }, { localized: true }), required: true },
    {
      ...line('claim', { label: label('Titolo della prima pagina', 'Headline of the home page') }, { localized: true }),
      required: true,
    },
    { ...lines('description', { label: label('Descrizione', 'Description') }), required: true },
    { ...line('licence', { label: label('Licenza dei contenuti', 'Licence of the contents') }), required: true },
    { name: 'email', type: 'email', label: label('Indirizzo di posta', 'E-mail address') },
    line('telephone', { label: label('Telefono', 'Telephone') }),
    line('address', { label: label('Indirizzo', 'Address') }, { localized: true }),
    duties(),
  ],
  hooks: { afterChange: [queueGlobal] },
}
