import { z } from 'zod'
import { localeCodes } from '../i18n/locales.ts'
import { partialDate } from './partial-date.ts'
import { richText } from './rich-text.ts'

/** The id of another document; the kind follows from the field. */
export const id = z.string().min(1)

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** An instant as ISO 8601 in UTC. */
export const instant = z.iso.datetime()

export const url = z.url({ protocol: /^https?$/ })

/** One of the portal's languages. */
export const language = z.enum(localeCodes)

/** Euros, whole or with cents. */
export const euros = z.number().nonnegative()

/** Where a statement comes from: the title of the document and the part of it (slide, line). */
export const citation = z.object({
  title: z.string().min(1),
  detail: z.string().min(1).nullable(),
  url: url.nullable(),
})

/** A labelled value in words, for example "Voucher ceiling: 1,500 euros". */
export const fact = z.object({ label: z.string().min(1), value: z.string().min(1) })

/** A number that is drawn: `value` to scale, `display` as it is written in the page's language. */
export const figure = z.object({
  label: z.string().min(1),
  value: z.number().nonnegative(),
  display: z.string().min(1),
  note: z.string().min(1).nullable(),
})

/** One step of a timeline; `date` stays empty where the source gives none. */
export const step = z.object({
  date: partialDate.nullable(),
  label: z.string().min(1).nullable(),
  text: z.string().min(1),
})

/** What every kind says in each language. */
export const texts = z.object({
  title: z.string().min(1).max(120),
  slug,
  summary: z.string().min(1).max(240),
  body: richText,
  sources: z.array(citation),
})

export type Citation = z.infer<typeof citation>
export type Fact = z.infer<typeof fact>
export type Figure = z.infer<typeof figure>
export type Step = z.infer<typeof step>
