import { callFields } from './call-fields.ts'
import type { Fields } from './field.ts'
import type { DataName } from './files.ts'
import { placeFields } from './place-fields.ts'
import { studyFields } from './study-fields.ts'
import { topicFields } from './topic-fields.ts'

/** The fields of every kind in the open data, by name. */
export const dictionary: Record<DataName, Fields> = {
  calls: callFields,
  places: placeFields,
  studies: studyFields,
  topics: topicFields,
}
