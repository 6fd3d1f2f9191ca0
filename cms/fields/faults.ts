import type { Field, PayloadRequest, TabAsField, ValidationFieldError } from 'payload'
import { labelIn } from '../labels.ts'
import { languageOf } from '../language.ts'

/** What is being saved, and by whom. */
interface Save {
  collection: { slug: string }
  data: Record<string, unknown>
  originalDoc?: { id?: unknown } | undefined
  operation: 'create' | 'update'
  req: PayloadRequest
}

interface Place {
  path: string
  labels: readonly string[]
  siblings: Record<string, unknown>
}

type Validate = (value: unknown, options: object) => true | string | Promise<true | string>

/**
 * Validates fields as Payload does when something is published.
 * @param isComplete whether what is missing counts; in a draft only what is there does
 */
export async function faultsIn(
  fields: readonly (Field | TabAsField)[],
  save: Save,
  isComplete: boolean,
  place: Place = { path: '', labels: [], siblings: save.data },
): Promise<ValidationFieldError[]> {
  const faults: ValidationFieldError[] = []
  for (const field of fields) faults.push(...(await faultsAt(field, save, isComplete, place)))
  return faults
}

async function faultsAt(
  field: Field | TabAsField,
  save: Save,
  isComplete: boolean,
  place: Place,
): Promise<ValidationFieldError[]> {
  if (!isShown(field, save, place)) return []
  if (field.type === 'tabs') {
    return (
      await Promise.all(field.tabs.map((tab) => faultsIn(tab.fields, save, isComplete, within(place, tab, save.req))))
    ).flat()
  }
  const here = within(place, { name: 'name' in field ? field.name : undefined, label: labelOn(field) }, save.req)
  if (!('name' in field) || field.name === undefined) {
    return 'fields' in field ? faultsIn(field.fields, save, isComplete, here) : []
  }
  const value = place.siblings[field.name]
  const faults = isComplete || !isEmpty(value) ? await validated(field, value, save, here, place) : []
  if (!('fields' in field)) return faults
  const rows = Array.isArray(value) ? value : field.type === 'array' ? [] : [value]
  for (const [index, row] of rows.entries()) {
    const path = Array.isArray(value) ? `${here.path}.${index}` : here.path
    faults.push(...(await faultsIn(field.fields, save, isComplete, { ...here, path, siblings: Object(row) })))
  }
  return faults
}

async function validated(
  field: Field | TabAsField,
  value: unknown,
  { collection, data, originalDoc, operation, req }: Save,
  { path, labels }: Place,
  { siblings }: Place,
): Promise<ValidationFieldError[]> {
  if (!('validate' in field) || typeof field.validate !== 'function') return []
  const options = {
    ...field,
    id: originalDoc?.id,
    data,
    siblingData: siblings,
    blockData: {},
    collectionSlug: collection.slug,
    event: 'submit',
    operation,
    overrideAccess: false,
    path: path.split('.'),
    preferences: { fields: {} },
    previousValue: undefined,
    req,
  }
  // Payload's own type has one validator for each type of field; the sanitised field holds its own.
  const answer = await (field.validate as Validate)(value, options)
  return typeof answer === 'string' ? [{ path, message: answer, label: labels.join(' > ') }] : []
}

function isShown(field: Field | TabAsField, { data, operation, req }: Save, { path, siblings }: Place): boolean {
  const condition = field.admin !== undefined && 'condition' in field.admin ? field.admin.condition : undefined
  if (!condition) return true
  return condition(data, siblings, { blockData: {}, operation, path: path.split('.'), user: req.user })
}

/** The place of what a field holds: a name goes into the path, a label into what people read. */
function within(place: Place, field: { name?: string | undefined; label?: unknown }, req: PayloadRequest): Place {
  const { name } = field
  const text = labelIn(field.label, languageOf(req))
  return {
    path: name === undefined ? place.path : [place.path, name].filter(Boolean).join('.'),
    labels: text === undefined ? place.labels : [...place.labels, text],
    siblings: place.siblings,
  }
}

const labelOn = (field: object): unknown => ('label' in field ? field.label : undefined)

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
