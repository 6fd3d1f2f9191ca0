import type { SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { contradiction, readingIn } from '../../content/pdf-reading.ts'
import { languageOf } from '../language.ts'
import type { Document } from '../payload-types.ts'
import { pdfWords } from './words.ts'

/** Refuses to call accessible what the PDF itself says is not. */
export const isNotContradicted: SelectFieldSingleValidation = (value, options) => {
  const { reading }: Partial<Document> = options.data
  const fault = contradiction(value, readingIn(reading))
  return fault === null ? select(value, options) : pdfWords.contradicted[fault][languageOf(options.req)]
}
