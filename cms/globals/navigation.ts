import type { GlobalConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { groups, label } from '../labels.ts'
import { queueGlobal } from '../publishing/queue.ts'

/** The pages that the foot of every page links to. */
export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: label('Piede di pagina', 'Page footer'),
  access: { read: localOrStaff, update: editors },
  admin: { group: groups.portal },
  fields: [
    { name: 'footer', type: 'relationship', relationTo: 'pages', hasMany: true, label: label('Pagine', 'Pages') },
  ],
  hooks: { afterChange: [queueGlobal] },
}
