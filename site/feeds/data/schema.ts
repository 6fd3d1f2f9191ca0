import { z } from 'zod'
import { callRow } from './call-fields.ts'
import { fileOf } from './field.ts'
import { placeRow } from './place-fields.ts'

/** The form of each file of the open data. */
export const forms = { calls: fileOf('calls', callRow), places: fileOf('places', placeRow) }

/** The JSON Schema (2020-12) of a file of the open data, made from the contract. */
export function schemaOf(name: keyof typeof forms, url: string): object {
  // The form's own rules that JSON Schema cannot say (a real calendar day) are left out of it.
  const schema = z.toJSONSchema(forms[name], { target: 'draft-2020-12', unrepresentable: 'any' })
  return { ...schema, $id: url, title: `Manifattura Milano: ${name}` }
}
