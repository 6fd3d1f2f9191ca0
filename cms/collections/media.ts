import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { mostPixels } from '../../content/picture.ts'
import { readEnvironment } from '../../environment.ts'
import { authors } from '../access/authors.ts'
import { editors } from '../access/editors.ts'
import { localOrStaff } from '../access/local-or-staff.ts'
import { checkCut, checkPicture, pictureTypes } from '../hooks/check-picture.ts'
import { groups, label, labels } from '../labels.ts'
import { queueDeletion, queueSetting } from '../publishing/queue.ts'

/** Below a field: what the file itself says. */
const suggested = { afterInput: ['/components/EmbeddedWords#EmbeddedWords'] }

/** Pictures, with a description in every language in which they are shown. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: labels(label('Immagine', 'Image'), label('Immagini', 'Images')),
  access: { read: localOrStaff, create: authors, update: editors, delete: editors },
  admin: {
    group: groups.files,
    useAsTitle: 'filename',
    components: { edit: { editMenuItems: ['/components/Backlinks#Backlinks'] } },
    description: label(
      'JPEG, PNG, WebP o AVIF, fino a 20 MB e 50 milioni di pixel. Il portale le mostra in 16:9 intorno al punto focale: tagliate così devono restare almeno 640 × 360 pixel, meglio 1440 × 810.',
      'JPEG, PNG, WebP or AVIF, up to 20 MB and 50 million pixels. The portal shows them in 16:9 around the focal point: cut like this at least 640 × 360 pixels must be left, better 1440 × 810.',
    ),
  },
  upload: {
    staticDir: path.join(readEnvironment().dataDir, 'media'),
    mimeTypes: pictureTypes,
    pasteURL: false,
    focalPoint: true,
    imageSizes: [{ name: 'thumbnail', width: 320, withoutEnlargement: true }],
    adminThumbnail: 'thumbnail',
    constructorOptions: { limitInputPixels: mostPixels },
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      required: true,
      label: label('Descrizione per chi non vede l’immagine', 'Description for those who cannot see the image'),
      admin: { components: suggested },
    },
    {
      name: 'notes',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/components/ImageNotes#ImageNotes' } },
    },
    { name: 'credit', type: 'text', label: label('Autore', 'Credit'), admin: { components: suggested } },
    { name: 'licence', type: 'text', label: label('Licenza', 'Licence'), admin: { components: suggested } },
  ],
  // A picture has no drafts: what is said of it changes where it is shown.
  hooks: {
    beforeOperation: [checkPicture],
    beforeChange: [checkCut],
    afterChange: [queueSetting],
    afterDelete: [queueDeletion],
  },
}
