import { APIError, isolateObjectProperty, type CollectionBeforeOperationHook } from 'payload'
import { defaultLocale, localeCodes, locales, type Locale } from '../../i18n/locales.ts'
import { label } from '../labels.ts'
import { languageOf } from '../language.ts'

const messages = {
  it: (missing: string) =>
    `Non si può pubblicare in tutte le lingue: manca ${missing}. Pubblica solo la lingua pronta, o completa l’altra.`,
  en: (missing: string) =>
    `Not every language can be published: this is missing: ${missing}. Publish only the language that is ready, or complete the other.`,
}

const names = {
  title: label('il titolo', 'title'),
  summary: label('la frase', 'sentence'),
  howToApply: label('come si partecipa', 'how to apply'),
  exceptionReason: label('il motivo dell’eccezione', 'reason of the exception'),
}

type Name = keyof typeof names

type Draft = Partial<Record<Name, Partial<Record<Locale, string | null>> | null>> & {
  record?: string | null
  exception?: { kind?: string | null } | null
}

/** "Publish all languages" checks only the language at hand; this refuses it while another one is not complete. */
export const refuseEmptyLanguages: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const isForAll = 'publishAllLocales' in args && String(args.publishAllLocales) === 'true'
  if ((operation !== 'update' && operation !== 'updateByID') || !isForAll || !('id' in args)) return
  const draft = (await req.payload.findByID({
    collection: collection.slug as 'topics',
    id: String(args.id),
    locale: 'all',
    draft: true,
    depth: 0,
    // Reading in all languages sets the language of the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as Draft
  // What is being saved may already differ from the draft.
  const saved: Draft = {
    ...draft,
    ...('data' in args && isExceptionIn(args.data) ? { exception: args.data.exception } : {}),
  }
  const language = languageOf(req)
  const missing = localeCodes
    .filter((locale) => locale !== req.locale)
    .flatMap((locale) => {
      const gaps = needed(saved, locale).filter((name) => !saved[name]?.[locale])
      return gaps.length === 0
        ? []
        : [`${gaps.map((name) => names[name][language]).join(', ')} (${locales[locale].name})`]
    })
  if (missing.length > 0) throw new APIError(messages[language](missing.join('; ')), 400, undefined, true)
}

/** The texts without which a language cannot go public. */
function needed({ record, exception }: Draft, locale: Locale): Name[] {
  const isCurrent = record === 'current'
  return [
    'title',
    'summary',
    ...(isCurrent && locale === defaultLocale ? (['howToApply'] as const) : []),
    ...(isCurrent && exception?.kind ? (['exceptionReason'] as const) : []),
  ]
}

function isExceptionIn(data: unknown): data is { exception: NonNullable<Draft['exception']> } {
  return typeof data === 'object' && data !== null && 'exception' in data && typeof data.exception === 'object'
}
