import type { Payload } from 'payload'
import type { PictureWarning } from '../content/picture-warning.ts'
import { localeCodes, type Locale } from '../i18n/locales.ts'

/** An image that a public document shows in other languages and not in this one. */
export interface UndescribedImage {
  image: string
  file: string
  locale: Locale
  /** The first document that loses it. */
  document: { kind: 'stories' | 'news'; id: string; title: string }
}

/** What staff can mend about images: those that the live release cannot show, and those without a description. */
export async function pictureGaps(
  payload: Payload,
): Promise<{ broken: PictureWarning[]; undescribed: UndescribedImage[] }> {
  const { docs: warned } = await payload.find({
    collection: 'publications',
    where: { warned: { equals: true }, subject: { equals: 'media' } },
    pagination: false,
    depth: 0,
  })
  const undescribed: UndescribedImage[] = []
  for (const locale of localeCodes) undescribed.push(...(await undescribedIn(payload, locale)))
  return {
    broken: warned.flatMap(({ warnings }) => warnings ?? []).filter((warning) => 'image' in warning),
    undescribed,
  }
}

async function undescribedIn(payload: Payload, locale: Locale): Promise<UndescribedImage[]> {
  const plain = { locale, fallbackLocale: false, depth: 0, pagination: false } as const
  const files = await imagesWithoutAlt(payload, locale)
  const found = new Map<string, UndescribedImage>()
  if (files.size === 0) return []
  for (const kind of ['stories', 'news'] as const) {
    const where = { image: { in: [...files.keys()] }, _status: { equals: 'published' } }
    const { docs: documents } = await payload.find({ collection: kind, where, ...plain })
    for (const { id, title, image } of documents) {
      const of = typeof image === 'object' ? image?.id : image
      const file = of && files.get(of)
      if (file && !found.has(of)) found.set(of, { image: of, file, locale, document: { kind, id, title } })
    }
  }
  return [...found.values()]
}

/**
 * The images without a description in a language, by id, with the names of their files.
 * @param ids those to look at; all unless told
 */
export async function imagesWithoutAlt(
  payload: Payload,
  locale: Locale,
  ids?: readonly string[],
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'media',
    ...(ids === undefined ? {} : { where: { id: { in: [...ids] } } }),
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
  })
  return new Map(docs.flatMap(({ id, filename, alt }) => (alt ? [] : [[id, filename ?? id] as const])))
}
