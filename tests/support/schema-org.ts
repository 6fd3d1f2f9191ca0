import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type AnySchemaObject } from 'ajv'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { root } from '../../environment.ts'

// The package's own program fetches a schema from elsewhere as soon as it is loaded; its schemas need only ours.
const folder = path.join(root, 'node_modules/schemaorg-jsd')
const ajv = new Ajv({ strict: false, allErrors: true, formats: fullFormats })
ajv.addSchema({ $id: 'https://json-ld.org/schemas/jsonld-schema.json' })
for (const schema of schemasIn('meta')) ajv.addMetaSchema(schema)
const schemas = schemasIn('schema')
ajv.addSchema(schemas)
const known = new Set(schemas.map(({ title }) => String(title)))

/** What schema.org, as npm `schemaorg-jsd` has it, finds wrong in a thing and in all things inside it. */
export function schemaFaults(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap((one) => schemaFaults(one))
  if (typeof thing !== 'object' || thing === null) return []
  return [
    ...('@type' in thing ? ownFaults(thing, String(thing['@type'])) : []),
    ...Object.values(thing).flatMap((value) => schemaFaults(value)),
  ]
}

/** Whether the package has a schema for a type of its own; the others are checked as any thing. */
export function isKnownType(type: string): boolean {
  return known.has(`http://schema.org/${type}`)
}

function ownFaults(thing: object, type: string): string[] {
  const name = isKnownType(type) ? type : 'Thing'
  const validate = ajv.getSchema(`https://chharvey.github.io/schemaorg-jsd/schema/${name}.jsd`)
  if (validate === undefined) throw new Error(`schemaorg-jsd has no ${name}.jsd`)
  if (validate(thing) === true) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${type}${instancePath} ${message}`)
}

function schemasIn(name: string): AnySchemaObject[] {
  return readdirSync(path.join(folder, name)).map((file): AnySchemaObject =>
    JSON.parse(readFileSync(path.join(folder, name, file), 'utf8')),
  )
}
