import type { CollectionBeforeOperationHook } from 'payload'
import { defaultLocale } from '../../i18n/locales.ts'

/** A request that names no language is about the first one: without any, Payload would store words in none. */
export const defaultLanguage: CollectionBeforeOperationHook = ({ req }) => {
  req.locale ||= defaultLocale
}
