import { z } from 'zod'
import { callDocument } from './call.ts'
import { id, texts, url } from './fields.ts'
import { partialDate } from './partial-date.ts'

export const studyTypes = ['study', 'policy-paper', 'white-paper', 'guidelines', 'report', 'ranking', 'slides'] as const

/** The languages that a work can be written in, which need not be languages of the portal. */
export const studyLanguages = ['it', 'en', 'fr', 'de', 'es'] as const

/** A study, a policy paper or another work on which the programme rests, whether it can be read here or not. */
export const study = texts.extend({
  id,
  type: z.enum(studyTypes),
  /** `planned`: the documents only announce it. */
  wording: z.enum(['published', 'planned']),
  /** Who wrote it, in words; bodies that have a record here are in `organisations` as well. */
  authors: z.string().min(1).nullable(),
  organisations: z.array(id),
  date: partialDate.nullable(),
  /** Empty: nobody says in which language it is written. */
  languages: z.array(z.enum(studyLanguages)),
  files: z.array(callDocument),
  url: url.nullable(),
  area: id.nullable(),
  topics: z.array(id),
})

export type Study = z.infer<typeof study>

/** Where a work can be read: here or on the web, nowhere that the portal knows of, or not yet. */
export const studyGroups = ['readable', 'planned', 'cited'] as const

export type StudyGroup = (typeof studyGroups)[number]

/** The group in which the list of studies shows a work. */
export function studyGroupOf({ wording, files, url }: Pick<Study, 'wording' | 'files' | 'url'>): StudyGroup {
  if (files.length > 0 || url !== null) return 'readable'
  return wording === 'planned' ? 'planned' : 'cited'
}
