import { z } from 'zod'
import { callRow } from './call-fields.ts'
import { fileOf } from './field.ts'
import type { DataName } from './files.ts'
import { placeRow } from './place-fields.ts'
import { studyRow } from './study-fields.ts'
import { topicRow } from './topic-fields.ts'

/** The form of each file of the open data. */
const forms = {
  calls: fileOf('calls', callRow),
  places: fileOf('places', placeRow),
  studies: fileOf('studies', studyRow),
  topics: fileOf('topics', topicRow),
} satisfies Record<DataName, unknown>

/** The JSON Schema (2020-12) of a file of the open data, made from the contract. */
export function schemaOf(name: DataName, url: string): object {
  // The form's own rules that JSON Schema cannot say (a real calendar day) are left out of it.
  const schema = z.toJSONSchema(forms[name], { target: 'draft-2020-12', unrepresentable: 'any' })
  return { ...schema, $id: url, title: `Manifattura Milano: ${name}` }
}
