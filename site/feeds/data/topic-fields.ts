import { z } from 'zod'
import { topic } from '../../../content/topic.ts'
import { address, perLanguage, rowOf, shared, type Fields } from './field.ts'

const { shape } = topic

/** Every field of the topics, by name. */
export const topicFields: Fields = {
  ...shared({ id: shape.id, eurovoc: shape.eurovoc }),
  ...perLanguage({
    title: shape.title,
    summary: shape.summary,
    url: address.nullable(),
    text: z.string(),
    sources: shape.sources,
  }),
}

/** The form of one topic in the data. */
export const topicRow = rowOf(topicFields)
