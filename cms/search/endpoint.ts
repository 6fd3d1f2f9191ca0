import type { Endpoint } from 'payload'
import { defaultLocale, isLocale } from '../../i18n/locales.ts'
import { refuse } from '../refuse.ts'
import { findDocuments, mostFound } from './find-documents.ts'

/** Finds documents of all kinds by their titles, for staff. */
export const searchEndpoint: Endpoint = {
  path: '/find',
  method: 'get',
  handler: async ({ payload, user, query }) => {
    if (user === null) return refuse(401, 'Log in first.')
    const { q, locale } = query
    const language = typeof locale === 'string' && isLocale(locale) ? locale : defaultLocale
    const found = await findDocuments(payload, user, typeof q === 'string' ? q : '', language)
    return Response.json({ docs: found.slice(0, mostFound), isMore: found.length > mostFound })
  },
}
