import { z } from 'zod'

/** The types that the dictionary of the open data tells apart. */
export type TypeName =
  'text' | 'number' | 'boolean' | 'instant' | 'date' | 'url' | 'email' | 'words' | 'reference' | 'object' | 'list'

/** The type of a field as people read it. */
export interface FieldType {
  name: TypeName
  isNullable: boolean
  /** What a list holds; null for a list of anything but simple values. */
  of: TypeName | null
  /** The words that a field of fixed words can have. */
  words: readonly string[]
}

/** What of a JSON Schema tells a type. */
const schemaShape = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
})

type Schema = z.infer<typeof schemaShape>

/** The type of a field, read from the same form as its JSON Schema. */
export function fieldTypeOf(form: z.ZodType): FieldType {
  const whole = schemaShape.parse(z.toJSONSchema(form, { unrepresentable: 'any' }))
  const parts = whole.anyOf?.map((part) => schemaShape.parse(part)) ?? [whole]
  const schema = parts.find(({ type }) => type !== 'null') ?? whole
  const items = schema.items === undefined ? null : schemaShape.parse(schema.items)
  return {
    name: nameOf(schema),
    isNullable: parts.some(({ type }) => type === 'null'),
    of: items === null ? null : nameOf(items),
    words: wordsOf(items ?? schema),
  }
}

function nameOf(schema: Schema): TypeName {
  if (wordsOf(schema).length > 0) return 'words'
  switch (schema.type) {
    case 'array':
      return 'list'
    case 'boolean':
      return 'boolean'
    case 'number':
    case 'integer':
      return 'number'
    case 'string':
      return textNameOf(schema)
    default:
      return isReference(schema) ? 'reference' : 'object'
  }
}

/** Another document has an id and a title, and nothing more. */
function isReference({ properties = {} }: Schema): boolean {
  return Object.keys(properties).toSorted().join() === 'id,title'
}

function textNameOf({ format, pattern }: Schema): TypeName {
  if (format === 'date-time') return 'instant'
  if (format === 'email') return 'email'
  if (format === 'uri') return 'url'
  // The pattern of a date that can be a year, a month or a day.
  return pattern?.startsWith('^\\d{4}(-') ? 'date' : 'text'
}

function wordsOf(schema: Schema): string[] {
  return [schema.const, ...(schema.enum ?? [])].filter((word) => typeof word === 'string')
}
