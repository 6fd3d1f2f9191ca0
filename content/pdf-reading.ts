import { z } from 'zod'
import type { accessibilities } from './call-terms.ts'

/** What a PDF says of itself. */
export const pdfReading = z.object({
  pages: z.number().int().positive(),
  /** Whether headings, lists and the order of reading are marked, so that a screen reader can follow. */
  tagged: z.boolean(),
  /** On how many of the pages that were looked at there is text, and not only a picture of it. */
  text: z.enum(['all', 'some', 'none']),
  /** As the file says it: `it-IT`. */
  language: z.string().nullable(),
  title: z.string().nullable(),
  /** The part of PDF/UA that the file claims to follow. Nobody has checked it. */
  pdfUa: z.string().nullable(),
  /** It opens without a password, but what may be done with it is limited. */
  restricted: z.boolean(),
})

/** Why a PDF was not read: damaged, opening only with a password, or taking too much time or memory. */
export const pdfFaults = ['broken', 'locked', 'heavy'] as const

export type PdfReading = z.infer<typeof pdfReading>
export type PdfFault = (typeof pdfFaults)[number]
export type Claim = (typeof accessibilities)[number]

/** What is kept of a PDF; null for what is none or was not read. */
export function readingIn(stored: unknown): PdfReading | null {
  return pdfReading.safeParse(stored).data ?? null
}

/** What in a PDF speaks against what is said of its accessibility. A scan without tags is not even accessible in part. */
export function contradiction(claim: unknown, reading: PdfReading | null): 'pictures' | 'untagged' | null {
  if (reading === null || (claim !== 'accessible' && claim !== 'partial')) return null
  if (reading.text === 'none' && (claim === 'accessible' || !reading.tagged)) return 'pictures'
  return claim === 'accessible' && !reading.tagged ? 'untagged' : null
}

/** The first part of the name of a language: `it` of `it-IT`. */
export function primaryLanguage(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? ''
}
