import type { PayloadRequest } from 'payload'
import type { Kind } from '../../content/kinds.ts'
import { plainText } from '../../content/rich-text.ts'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales.ts'
import { imagesWithoutAlt } from '../picture-gaps.ts'
import { readBody } from '../preview/read-body.ts'
import { readTranslations } from '../translations/read-translations.ts'
import { fileItems } from './file-items.ts'
import { imagesNamed } from './images-named.ts'
import type { Checklist, Finding, Item, Place } from './item.ts'
import { innerLinkFindings, outerLinkItems } from './link-items.ts'
import { mustItems } from './must-items.ts'
import { placesOf } from './places.ts'
import { bodyFindings, readingOf, summaryFindings, titleFindings } from './text-findings.ts'

/**
 * What there is to do about the last draft of a document before it is published in a language.
 * @throws when whoever asks may not read the document
 */
export async function readChecklist(req: PayloadRequest, kind: Kind, id: string, locale: Locale): Promise<Checklist> {
  const { payload, user } = req
  const as = { user, overrideAccess: false, draft: true, locale, fallbackLocale: false, depth: 0 } as const
  const document: Record<string, unknown> = { ...(await payload.findByID({ collection: kind, id, ...as, req })) }
  const places = placesOf(payload.collections[kind].config.fields, req)
  const at = (name: string, findings: readonly Finding[]): Item[] => {
    const place = places.get(name)
    return place === undefined ? [] : findings.map((finding) => ({ place, finding }))
  }
  const body = readBody(document)
  const reading = readingOf(body, locale)
  const links = (await innerLinkFindings(req, body, locale)).filter(({ what }) => what !== 'link-invalid')
  const must = await mustItems(req, kind, document, places)
  const missing = new Set(must.map(({ place }) => place.path))
  const advice = [
    ...at('title', titleFindings(document['title'])),
    ...at('summary', summaryFindings(document['summary'])),
    ...at('amountUpTo', sumFindings(document)),
    ...(await pictureItems(req, document, places, locale)),
    ...at('body', [...bodyFindings(kind, document, body), ...links, ...reading.findings]),
    ...(await fileItems(req, document, places)),
    ...(await outerLinkItems(req, document, places)),
    ...at('exceptionReason', await reasonFindings(req, kind, document, locale)),
    ...(await copied(req, kind, document, locale)).flatMap((name) => at(name, [{ what: 'copied' }])),
    ...(await untranslated(req, kind, id, locale)).flatMap((name) =>
      missing.has(name) ? [] : at(name, [{ what: 'untranslated' }]),
    ),
  ]
  return { must: withoutRepeats(must), advice: withoutRepeats(advice), ease: reading.ease }
}

/** Nobody gets more than there is: a sum was mistyped. */
function sumFindings({ totalAmount: total, amountUpTo: upTo }: Record<string, unknown>): Finding[] {
  return typeof total === 'number' && typeof upTo === 'number' && upTo > total
    ? [{ what: 'amount-over-total', upTo, total }]
    : []
}

/** The images of a document that are not shown in a language, because they have no description there. */
async function pictureItems(
  req: PayloadRequest,
  document: Record<string, unknown>,
  places: ReadonlyMap<string, Place>,
  locale: Locale,
): Promise<Item[]> {
  const items: Item[] = []
  for (const name of ['image', 'body']) {
    const [place, images] = [places.get(name), imagesNamed({ [name]: document[name] })]
    if (place === undefined || images.length === 0) continue
    const files = await imagesWithoutAlt(req.payload, locale, images)
    for (const [image, file] of files) items.push({ place, finding: { what: 'alt-missing', image, file } })
  }
  return items
}

/** The texts of a translation that are those of the original: a copy waits to be translated. A title can be the same. */
async function copied(
  req: PayloadRequest,
  kind: Kind,
  document: Record<string, unknown>,
  locale: Locale,
): Promise<string[]> {
  if (locale === defaultLocale) return []
  const as = { user: req.user, overrideAccess: false, draft: true, fallbackLocale: false, depth: 0 } as const
  const found = await req.payload.findByID({
    collection: kind,
    id: String(document['id']),
    locale: defaultLocale,
    ...as,
  })
  const original: Record<string, unknown> = { ...found }
  return ['summary', 'body'].filter((name) => {
    const words = name === 'body' ? plainText(readBody(document)) : document[name]
    return Boolean(words) && words === (name === 'body' ? plainText(readBody(original)) : original[name])
  })
}

/** The public pages in other languages that will say what happened to a call, and not why. */
async function reasonFindings(
  req: PayloadRequest,
  kind: Kind,
  { id, exceptionReason }: Record<string, unknown>,
  locale: Locale,
): Promise<Finding[]> {
  if (locale !== defaultLocale || !exceptionReason) return []
  const { languages, translated } = await readTranslations(req, kind, String(id))
  return localeCodes
    .filter((other) => languages[other] === 'public' || languages[other] === 'changed')
    .filter((other) => translated[other]?.fields['exceptionReason']?.translation.state === 'missing')
    .map((other) => ({ what: 'reason-elsewhere', locale: other }))
}

/** The fields that say something in the language of the originals and nothing in another one. */
async function untranslated(req: PayloadRequest, kind: Kind, id: string, locale: Locale): Promise<string[]> {
  if (locale === defaultLocale) return []
  const { translated } = await readTranslations(req, kind, id)
  return Object.entries(translated[locale]?.fields ?? {})
    .filter(([, { translation }]) => translation.state === 'missing')
    .map(([name]) => name)
}

/** Says of a field that is not translated nothing else, and of two links that are the same what is the matter once. */
function withoutRepeats(items: readonly Item[]): Item[] {
  const lacking = new Set(items.filter(({ finding }) => finding.what === 'untranslated').map(({ place }) => place.path))
  const told = items.filter(({ place, finding }) => finding.what === 'untranslated' || !lacking.has(place.path))
  return [...new Map(told.map((item) => [JSON.stringify(item), item])).values()]
}
