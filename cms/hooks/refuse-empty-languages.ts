import { APIError, isolateObjectProperty, type CollectionBeforeOperationHook } from 'payload'
import { localeCodes, locales, type Locale } from '../../i18n/locales.ts'

const messages = {
  it: (languages: string) =>
    `Non si può pubblicare in tutte le lingue: mancano titolo o frase in ${languages}. Pubblica solo la lingua pronta, o completa l’altra.`,
  en: (languages: string) =>
    `Not every language can be published: title or sentence is missing in ${languages}. Publish only the language that is ready, or complete the other.`,
}

type Texts = Partial<Record<'title' | 'summary', Partial<Record<Locale, string | null>> | null>>

/** "Publish all languages" checks only the language at hand; this refuses it while another one is still empty. */
export const refuseEmptyLanguages: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const isForAll = 'publishAllLocales' in args && String(args.publishAllLocales) === 'true'
  if ((operation !== 'update' && operation !== 'updateByID') || !isForAll || !('id' in args)) return
  const texts: Texts = (await req.payload.findByID({
    collection: collection.slug as 'topics',
    id: String(args.id),
    locale: 'all',
    draft: true,
    depth: 0,
    // Reading in all languages sets the language of the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as Texts
  const empty = localeCodes.filter(
    (locale) => locale !== req.locale && !(texts.title?.[locale] && texts.summary?.[locale]),
  )
  if (empty.length === 0) return
  const language = req.i18n.language === 'en' ? 'en' : 'it'
  throw new APIError(messages[language](empty.map((locale) => locales[locale].name).join(', ')), 400, undefined, true)
}
