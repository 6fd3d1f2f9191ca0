import type { Field, PayloadRequest } from 'payload'
import { isKind, type Kind } from '../../content/kinds.ts'
import { labelIn } from '../labels.ts'
import { languageOf } from '../language.ts'
import type { User } from '../payload-types.ts'
import { titlesOf } from './titles.ts'

/** A fact that can be changed in many documents at once. */
export interface Editable {
  name: string
  label: string
  isMany: boolean
  isRequired: boolean
  /** What can be chosen, in words. */
  options: { value: string; label: string }[]
}

/** The same, without the titles of the documents that can be chosen: these are of a kind. */
export interface Described extends Omit<Editable, 'options'> {
  options: Editable['options'] | Kind
}

/**
 * The facts of a kind that can be changed in many documents at once: those that are chosen from a list, whatever else
 * the form says. Texts are written one by one.
 */
export async function editableFields(req: PayloadRequest, user: User, kind: Kind): Promise<Editable[]> {
  const fields = describe(req.payload.collections[kind].config.fields, kind, req)
  return Promise.all(
    fields.map(async (field) => {
      if (typeof field.options !== 'string') return { ...field, options: field.options }
      const titles = await titlesOf(req, user, field.options, null)
      const options = [...titles].map(([value, label]) => ({ value, label }))
      return { ...field, options: options.toSorted((a, b) => a.label.localeCompare(b.label, languageOf(req))) }
    }),
  )
}

/** A fact of a kind that can be changed in many documents at once. */
export function editableField(req: PayloadRequest, kind: Kind, name: string): Described | undefined {
  return describe(req.payload.collections[kind].config.fields, kind, req).find((field) => field.name === name)
}

function describe(fields: readonly Field[], kind: Kind, req: PayloadRequest): Described[] {
  return fields.flatMap((field): Described[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => describe(tab.fields, kind, req))
    if (field.type === 'row' || field.type === 'collapsible') return describe(field.fields, kind, req)
    if (field.type !== 'relationship' && field.type !== 'select') return []
    if (field.localized === true || field.admin?.condition !== undefined || field.admin?.hidden === true) return []
    const options = field.type === 'select' ? choices(field.options, req) : related(field.relationTo, kind)
    if (options === null) return []
    const { name, hasMany: isMany = false, required: isRequired = false } = field
    return [{ name, label: labelIn(field.label, languageOf(req)) ?? name, isMany, isRequired, options }]
  })
}

function choices(options: readonly unknown[], req: PayloadRequest): Editable['options'] {
  return options.flatMap((option) => {
    if (typeof option !== 'object' || option === null || !('value' in option) || !('label' in option)) return []
    const value = String(option.value)
    return [{ value, label: labelIn(option.label, languageOf(req)) ?? value }]
  })
}

/** What a document says of another one of its own kind differs from one to the next. */
function related(to: string | readonly string[], kind: Kind): Kind | null {
  return typeof to === 'string' && isKind(to) && to !== kind ? to : null
}
