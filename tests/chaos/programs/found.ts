import { readFileSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '../../../cms/database/migrate.ts'
import { createFirstAdministrator } from '../../../cms/seed/first-administrator.ts'
import type { Kind } from '../../../content/kinds.ts'
import { readEnvironment, root } from '../../../environment.ts'
import { localeCodes } from '../../../i18n/locales.ts'
import { openCms } from '../../../site/source/open-cms.ts'
import { documentOf, promoter } from '../../support/documents.ts'
import { pdf } from '../../support/files.ts'
import { newsItems } from '../ground/items.ts'

/** Makes a portal with a small founding content: a few of every kind, and the news items that trials save. */
const payload = await openCms()
await migrate(payload)
await createFirstAdministrator(payload, readEnvironment())
const silently = { context: { withoutPublication: true } }
for (const locale of localeCodes) {
  const data = { title: 'Manifattura', claim: 'Fare in città', description: 'Chi fa.', licence: 'CC BY 4.0' }
  await payload.updateGlobal({ slug: 'settings', locale, data, ...silently })
}

async function create(collection: Kind, title: string, more: Record<string, unknown> = {}): Promise<void> {
  const data = { ...documentOf(collection, title, more), _status: 'published' }
  await payload.create({ collection, locale: 'it', data: data as never, ...silently })
}

await create('organisations', 'Comune di prova', { id: promoter })
const form = await payload.create({
  collection: 'documents',
  locale: 'it',
  data: { title: 'Modulo', language: 'it', accessibility: 'unknown' },
  file: { data: pdf, name: 'modulo.pdf', mimetype: 'application/pdf', size: pdf.length },
  ...silently,
})
for (const number of [1, 2, 3, 4]) {
  await create('calls', `Bando ${number}`, number === 1 ? { documents: [form.id] } : {})
  await create('places', `Officina ${number}`)
  await create('topics', `Tema ${number}`)
}
const image = await payload.create({
  collection: 'media',
  locale: 'it',
  data: { alt: 'Un’officina' },
  file: {
    data: readFileSync(path.join(root, 'docs/home.png')),
    name: 'officina.png',
    mimetype: 'image/png',
    size: 0,
  },
  ...silently,
})
for (const { id, title, slug } of newsItems)
  await create('news', title, { id, slug, summary: 'Segno 0', image: image.id })
process.exit(0)
