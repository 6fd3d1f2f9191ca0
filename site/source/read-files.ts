import type { Payload } from 'payload'
import type { CallDocument } from '../../content/call.ts'
import { documentFormats } from '../../content/call-terms.ts'
import type { Image } from '../../content/image.ts'
import { contradiction, readingIn } from '../../content/pdf-reading.ts'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import { textOf } from './values.ts'

const asPublic = { overrideAccess: false, fallbackLocale: false, depth: 0, pagination: false } as const

/** Reads the images that can be shown in a language. */
export async function readImages(payload: Payload, locale: Locale): Promise<Map<string, Image>> {
  const { docs } = await payload.find({ collection: 'media', locale, ...asPublic })
  const images = new Map<string, Image>()
  for (const { id, filename, alt, credit, licence, width, height, focalX, focalY } of docs) {
    if (!filename || !alt || !width || !height) continue
    const file = `media/${filename}`
    const focal = { focalX: focalX ?? 50, focalY: focalY ?? 50 }
    images.set(id, { id, file, alt, credit: textOf(credit), licence: textOf(licence), width, height, ...focal })
  }
  return images
}

/**
 * Reads the files to download. A title that is missing in a language is borrowed from another, and says so.
 * @param published gets the place of each file by the path under which it is published
 */
export async function readDocuments(
  payload: Payload,
  locale: Locale,
  published: Map<string, string>,
): Promise<Map<string, CallDocument>> {
  const documents = new Map<string, CallDocument>()
  const inOrder: Locale[] = [locale, defaultLocale, ...localeCodes]
  for (const titleLanguage of inOrder) {
    const { docs } = await payload.find({ collection: 'documents', locale: titleLanguage, ...asPublic })
    for (const { id, filename, filesize, title, language, accessibility, reading } of docs) {
      const format = documentFormats.find((ending) => filename?.toLowerCase().endsWith(`.${ending}`))
      if (documents.has(id) || !filename || !title || format === undefined) continue
      const file = `/documents/${filename}`
      published.set(file, `documents/${filename}`)
      const found = readingIn(reading)
      // What the file itself shows nobody needs to have checked.
      const isClosed = accessibility === 'unknown' && contradiction('partial', found) !== null
      const known = { language, accessibility: isClosed ? ('not-accessible' as const) : accessibility }
      documents.set(id, {
        id,
        title,
        titleLanguage,
        file,
        format,
        size: filesize ?? 0,
        pages: found?.pages ?? null,
        ...known,
      })
    }
  }
  return documents
}
