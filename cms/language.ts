import type { PayloadRequest } from 'payload'
import type { Label } from './labels.ts'

/** The language in which whoever asks uses the admin. */
export function languageOf(req: Pick<PayloadRequest, 'i18n'>): keyof Label {
  return req.i18n.language === 'en' ? 'en' : 'it'
}
