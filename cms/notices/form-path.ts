import type { Notice } from '../payload-types.ts'

/** Where in the admin somebody sees what a notice is about. */
export function formPath({ kind, documentId, locale }: Pick<Notice, 'kind' | 'documentId' | 'locale'>): string {
  return `/admin/collections/${kind}/${documentId}${locale ? `?locale=${locale}` : ''}`
}
