import type { Payload } from 'payload'
import type { z } from 'zod'
import { schemas, type Contents } from '../../content/contents.ts'
import type { Image } from '../../content/fields.ts'
import { kindNames, type Kind } from '../../content/kinds.ts'
import { order } from '../../content/order.ts'
import { settings as settingsSchema, type Settings } from '../../content/settings.ts'
import { defaultLocale, localeCodes, type Locale, type PerLocale } from '../../i18n/locales.ts'
import { settingsShape, shapes, type Documents } from './shapes.ts'
import type { LocaleContents, Quarantined, Snapshot } from './snapshot.ts'

/** How everything is read: exactly what the public may see, in one language, nothing filled in from another. */
const asPublic = { overrideAccess: false, fallbackLocale: false, depth: 0, pagination: false } as const

/** Reads everything that the public may see. A document that its schema refuses is quarantined. */
export async function readSnapshot(payload: Payload): Promise<Snapshot> {
  const files = new Map<string, string>()
  const quarantined: Quarantined[] = []
  const contents: Partial<PerLocale<LocaleContents>> = {}
  const settings: Partial<PerLocale<Settings>> = {}
  for (const locale of localeCodes) {
    const images = await readImages(payload, locale, files)
    contents[locale] = await readContents(payload, locale, images, quarantined)
    const found = settingsSchema.safeParse(
      settingsShape(await payload.findGlobal({ slug: 'settings', locale, ...asPublic })),
    )
    // A language whose settings nobody has written yet borrows those of the first one.
    const own = found.data ?? settings[defaultLocale]
    if (own !== undefined) settings[locale] = own
  }
  if (settings[defaultLocale] === undefined)
    throw new Error('The portal settings are not complete: fill in name, headline, description and licence in the CMS.')
  const { footer } = await payload.findGlobal({ slug: 'navigation', overrideAccess: false, depth: 0 })
  const { docs: redirects } = await payload.find({ collection: 'redirects', ...asPublic })
  return {
    contents: contents as PerLocale<LocaleContents>,
    settings: settings as PerLocale<Settings>,
    navigation: { footer: (footer ?? []).map((page) => (typeof page === 'string' ? page : page.id)) },
    redirects: redirects.map(({ from, to }) => ({ from, to })),
    quarantined,
    files,
  }
}

async function readContents(
  payload: Payload,
  locale: Locale,
  images: ReadonlyMap<string, Image>,
  quarantined: Quarantined[],
): Promise<LocaleContents> {
  const contents: Partial<Record<Kind, unknown>> = {}
  for (const kind of kindNames) contents[kind] = await readKind(payload, kind, locale, images, quarantined)
  return contents as LocaleContents
}

async function readKind<K extends Kind>(
  payload: Payload,
  kind: K,
  locale: Locale,
  images: ReadonlyMap<string, Image>,
  quarantined: Quarantined[],
): Promise<Contents[K][]> {
  const { docs } = await payload.find({ collection: kind, locale, ...asPublic })
  const published: Contents[K][] = []
  for (const document of docs) {
    const parsed = parse(kind, document, images)
    if (parsed.success) {
      published.push(parsed.data)
      continue
    }
    quarantined.push({ kind, id: document.id, locale, reason: reasonOf(parsed.error) })
    const lastGood = await readLastGood(payload, kind, document.id, locale, images)
    if (lastGood !== undefined) published.push(lastGood)
  }
  return published.toSorted(order[kind])
}

/** The newest earlier published version of a document that its schema accepts. */
async function readLastGood<K extends Kind>(
  payload: Payload,
  kind: K,
  id: string,
  locale: Locale,
  images: ReadonlyMap<string, Image>,
): Promise<Contents[K] | undefined> {
  const { docs } = await payload.findVersions({
    collection: kind,
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    sort: '-updatedAt',
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 20,
  })
  for (const { version } of docs) {
    const parsed = parse(kind, { ...version, id }, images)
    if (parsed.success) return parsed.data
  }
  return undefined
}

function parse<K extends Kind>(kind: K, document: Documents[K], images: ReadonlyMap<string, Image>) {
  return schemas[kind].safeParse(shapes[kind](document, images))
}

function reasonOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
}

async function readImages(payload: Payload, locale: Locale, files: Map<string, string>): Promise<Map<string, Image>> {
  const { docs } = await payload.find({ collection: 'media', locale, ...asPublic })
  const images = new Map<string, Image>()
  for (const { id, filename, alt, credit, width, height } of docs) {
    if (!filename || !alt || !width || !height) continue
    const file = `/media/${filename}`
    files.set(file, `media/${filename}`)
    images.set(id, { id, file, alt, credit: credit ?? null, width, height })
  }
  return images
}
