import { z } from 'zod'
import { study } from '../../../content/study.ts'
import { address, handedOut, perLanguage, reference, rowOf, shared, type Fields } from './field.ts'

const { shape } = study

/** Every field of the studies, by name. */
export const studyFields: Fields = {
  ...shared({
    id: shape.id,
    type: shape.type,
    wording: shape.wording,
    authors: shape.authors,
    date: shape.date,
    languages: shape.languages,
    workUrl: shape.url,
    area: reference.nullable(),
    organisations: z.array(reference),
    topics: z.array(reference),
  }),
  ...perLanguage({
    title: shape.title,
    summary: shape.summary,
    url: address.nullable(),
    text: z.string(),
    files: z.array(handedOut),
    sources: shape.sources,
  }),
}

/** The form of one study in the data. */
export const studyRow = rowOf(studyFields)
